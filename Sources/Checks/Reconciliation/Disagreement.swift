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
  let left: Voices
  let right: Voices

  /// A source that takes a side, and where.
  struct Voice {
    let source: SourceClaims
    let sourceIndex: Int
    let claimIndex: Int

    var claim: Claim { source.claims[claimIndex] }
    var isHedged: Bool { source.claims[claimIndex].isHedged }
  }

  /// The sources that take a side, each once, in their order. There may be thousands: each is made when it is asked for.
  struct Voices: RandomAccessCollection {
    fileprivate let sources: [SourceClaims]
    fileprivate private(set) var claims: [(source: Int, claim: Int)] = []

    fileprivate init(of sources: [SourceClaims]) { self.sources = sources }

    fileprivate mutating func append(source: Int, claim: Int) { claims.append((source, claim)) }

    fileprivate mutating func reserve(_ count: Int) { claims.reserveCapacity(count) }

    /// Those of whom something is true.
    fileprivate func heard(_ isHeard: (Int) -> Bool) -> Voices {
      var voices = self
      voices.claims.removeAll { !isHeard($0.source) }
      return voices
    }

    /// The same with another of them as the first.
    func beginning(with position: Int) -> Voices {
      var voices = self
      voices.claims.insert(voices.claims.remove(at: position), at: 0)
      return voices
    }

    /// Each of them by itself.
    fileprivate var alone: [Voices] {
      claims.map { claim in
        var voices = Voices(of: sources)
        voices.claims = [claim]
        return voices
      }
    }

    /// The indices of the sources.
    fileprivate var sourceIndices: [Int] { claims.map(\.source) }

    var startIndex: Int { 0 }
    var endIndex: Int { claims.count }
    subscript(position: Int) -> Voice {
      let (source, claim) = claims[position]
      return Voice(source: sources[source], sourceIndex: source, claimIndex: claim)
    }
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
        let (lefts, rights) = (disagreement.left.sourceIndices, disagreement.right.sourceIndices)
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
        let both = sources(of: opposition.left, in: group).intersection(sources(of: opposition.right, in: group))
        guard !both.isEmpty else { return [] }
        // Each of them has one voice on either side, in the same order.
        let left = voices(of: opposition.left, in: group, against: opposition.right, among: both)
        let right = voices(of: opposition.right, in: group, against: opposition.left, among: both)
        return zip(left.alone, right.alone).compactMap { left, right in
          // What an editor's ruling put side by side in a reconciled sheet is no slip of it.
          if left[0].claim.isRuled, right[0].claim.isRuled { return nil }
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
    let heardLeft = hasDerived ? left.heard { isHeard($0, against: right) } : left
    let heardRight = hasDerived ? right.heard { isHeard($0, against: left) } : right
    if let first = heardLeft.first, let second = heardRight.first, second.sourceIndex < first.sourceIndex {
      return Disagreement(group: group, opposition: opposition.mirrored, left: heardRight, right: heardLeft)
    }
    return Disagreement(group: group, opposition: opposition, left: heardLeft, right: heardRight)
  }

  private func isHeard(_ source: Int, against others: Disagreement.Voices) -> Bool {
    others.sourceIndices.contains { !reconciliation.isOneVoice(source, $0) }
  }

  /// Who holds one side, each source once, with the claim that says it most clearly.
  ///
  /// - Parameter speakers: Who is asked; nil asks all.
  private func voices(
    of positions: [Int], in group: ClaimGroup, against others: [Int], among speakers: Set<Int>? = nil
  ) -> Disagreement.Voices {
    var holders: [Position.Holder] = []
    for position in positions {
      // A source of thousands of values is heard once, and takes the room of one.
      for holder in group.positions[position].holders
      where holders.last?.source != holder.source && speakers?.contains(holder.source) ?? true {
        holders.append(holder)
      }
    }
    holders.sort { $0.source < $1.source }
    var voices = Disagreement.Voices(of: reconciliation.sources)
    voices.reserve(holders.count)
    // What many sources say in the same way is judged once.
    var known: [Int: Bool] = [:]
    var latest: Int?
    for holder in holders where holder.source != latest {
      latest = holder.source
      var claim = holder.claims[0]
      if holder.claims.count > 1 {
        let claims = reconciliation.sources[holder.source].claims
        claim =
          holder.claims.first { index in
            let form = claims[index].signedForm
            let isTelling = known[form] ?? isTelling(claims[index], in: group, against: others)
            known[form] = isTelling
            return isTelling
          } ?? claim
      }
      voices.append(source: holder.source, claim: claim)
    }
    return voices
  }

  /// Whether a claim by itself contradicts something on the other side.
  private func isTelling(_ claim: Claim, in group: ClaimGroup, against others: [Int]) -> Bool {
    guard let other = others.first, case .success(let reading)? = claim.reading else { return false }
    return group.contradicts(Stance(reading, isDenied: claim.isDenied), position: other, knowledge)
  }
}

extension Disagreement.Voice {
  var place: Place { source.document.place(of: source.claims[claimIndex].value) }

  /// The value as its article's sheet words it.
  var wording: String { claim.statement }
}
