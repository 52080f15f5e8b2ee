internal import Claims
internal import Findings
internal import Linting
internal import Sheets
internal import Text
internal import YAML

/// A pair of opposed sides, with who holds which, fit to be told.
struct Disagreement {
  let group: ClaimGroup
  let opposition: Opposition
  let left: [Voice]
  let right: [Voice]

  /// A source that takes a side, and where.
  struct Voice {
    let source: SourceClaims
    let sourceIndex: Int
    let claimIndex: Int

    var claim: Claim { source.claims[claimIndex] }
    var isHedged: Bool { source.claims[claimIndex].isHedged }
  }

  /// Whether a claim on some side is only held to be likely.
  var isHedged: Bool { left.contains(where: \.isHedged) || right.contains(where: \.isHedged) }
}

extension Disagreement {
  /// With the side first that stands first in its sheet.
  fileprivate var inTextOrder: Disagreement {
    guard let one = left.first, let other = right.first else { return self }
    let tree = one.source.document.tree
    guard tree[other.claim.value].range.start < tree[one.claim.value].range.start else { return self }
    return Disagreement(group: group, opposition: opposition.mirrored, left: right, right: left)
  }
}

extension ReconciliationContext {
  /// Every opposition between different sources, its sides in the order of their sources.
  func disagreements() -> [Disagreement] {
    reconciliation.groups.flatMap { group in
      group.oppositions.compactMap { opposition in
        let disagreement = disagreement(in: group, opposition)
        let lefts = Set(disagreement.left.map(\.sourceIndex))
        let rights = Set(disagreement.right.map(\.sourceIndex))
        // Who is on both sides contradicts itself, which is told by itself; so it is with all copies of such a source.
        guard !lefts.isEmpty, !rights.isEmpty, lefts != rights else { return nil }
        return disagreement
      }
    }
  }

  /// Every opposition within one source.
  func selfDisagreements() -> [Disagreement] {
    reconciliation.groups.flatMap { group in
      group.oppositions.flatMap { opposition -> [Disagreement] in
        guard !sources(of: opposition.left, in: group).isDisjoint(with: sources(of: opposition.right, in: group)) else {
          return []
        }
        let disagreement = disagreement(in: group, opposition)
        let rights = Dictionary(grouping: disagreement.right, by: \.sourceIndex)
        return Dictionary(grouping: disagreement.left, by: \.sourceIndex).sorted { $0.key < $1.key }
          .compactMap { source, left in
            // What an editor's ruling put side by side in a reconciled sheet is no slip of it.
            guard let right = rights[source], !(left + right).allSatisfy(\.claim.isRuled) else { return nil }
            return Disagreement(group: group, opposition: opposition, left: left, right: right).inTextOrder
          }
      }
    }
  }

  private func sources(of positions: [Int], in group: ClaimGroup) -> Set<Int> {
    Set(positions.flatMap { group.positions[$0].holders.map(\.source) })
  }

  private func disagreement(in group: ClaimGroup, _ opposition: Opposition) -> Disagreement {
    let left = voices(of: opposition.left, in: group, against: opposition.right)
    let right = voices(of: opposition.right, in: group, against: opposition.left)
    // A derived sheet is never held against the sources that it came from.
    let hasDerived = reconciliation.hasDerived
    let heardLeft = hasDerived ? left.filter { voice in right.contains { !isDerived(voice, $0) } } : left
    let heardRight = hasDerived ? right.filter { voice in left.contains { !isDerived(voice, $0) } } : right
    if let first = heardLeft.first, let second = heardRight.first, second.sourceIndex < first.sourceIndex {
      return Disagreement(group: group, opposition: opposition.mirrored, left: heardRight, right: heardLeft)
    }
    return Disagreement(group: group, opposition: opposition, left: heardLeft, right: heardRight)
  }

  private func isDerived(_ one: Disagreement.Voice, _ other: Disagreement.Voice) -> Bool {
    reconciliation.isOneVoice(one.sourceIndex, other.sourceIndex)
  }

  /// Who holds one side, each source once, with the claim that says it most clearly.
  private func voices(
    of positions: [Int], in group: ClaimGroup, against others: [Int]
  ) -> [Disagreement.Voice] {
    let holders = positions.flatMap { group.positions[$0].holders }.sorted { $0.source < $1.source }
    var voices: [Disagreement.Voice] = []
    voices.reserveCapacity(holders.count)
    // What many sources say in the same way is judged once.
    var known: [Int: Bool] = [:]
    for holder in holders where holder.source != voices.last?.sourceIndex {
      let source = reconciliation.sources[holder.source]
      var claim = holder.claims[0]
      if holder.claims.count > 1 {
        claim =
          holder.claims.first { index in
            let form = source.claims[index].signedForm
            let isTelling = known[form] ?? isTelling(source.claims[index], in: group, against: others)
            known[form] = isTelling
            return isTelling
          } ?? claim
      }
      voices.append(Disagreement.Voice(source: source, sourceIndex: holder.source, claimIndex: claim))
    }
    return voices
  }

  /// Whether a claim by itself contradicts something on the other side.
  private func isTelling(_ claim: Claim, in group: ClaimGroup, against others: [Int]) -> Bool {
    guard let other = others.first, case .success(let reading)? = claim.reading else { return false }
    let stance = Stance(reading, isDenied: claim.isDenied)
    return group.comparison.judging([stance], group.positions[other].stances, group.definition, knowledge).outcome
      == .contradict
  }
}

extension Disagreement.Voice {
  var place: Place { source.document.place(of: source.claims[claimIndex].value) }

  /// The value as its article's sheet words it.
  var wording: String { claim.statement }
}
