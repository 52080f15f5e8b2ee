internal import Claims
internal import Linting

extension ReconciliationContext {
  /// A source, and which of its claims states a value.
  typealias Speaker = (source: Int, claim: Int)

  /// The first two sources that hold two positions of a group and do not speak with one voice; nil where there are none.
  func speakers(of left: Int, against right: Int, in group: ClaimGroup) -> (Speaker, Speaker)? {
    for one in group.positions[left].holders {
      let other = group.positions[right].holders.first {
        $0.source != one.source && !reconciliation.isOneVoice($0.source, one.source)
      }
      if let other { return ((one.source, one.claims[0]), (other.source, other.claims[0])) }
    }
    return nil
  }
}
