internal import Claims
internal import Linting

/// What opposes in one group, as far as it is told, and how much is not.
struct GroupDisagreements {
  /// What is told one by one.
  var told: [Disagreement] = []
  /// The first of those that are only counted, and how many they are.
  var counted: (first: Disagreement, count: Int)?
}

extension ReconciliationContext {
  /// Oppositions between different sources, their sides in the order of their sources: of each group as many as are told.
  func disagreements() -> [Disagreement] { betweenSources(atMost: ClaimGroup.mostTold).flatMap(\.told) }

  /// Oppositions within one source.
  func selfDisagreements() -> [Disagreement] { withinSources(atMost: ClaimGroup.mostTold).flatMap(\.told) }

  /// For each group what opposes between different sources.
  ///
  /// - Parameter limit: How many oppositions of a group are told one by one.
  func betweenSources(atMost limit: Int) -> [GroupDisagreements] {
    let count = { (speakers: SideSpeakers) in speakers.isBetween(hasDerived: reconciliation.hasDerived) ? 1 : 0 }
    let tell = { (group: ClaimGroup, sides: HeldSides) in
      [disagreement(in: group, sides)].filter { disagreement in
        let (lefts, rights) = (disagreement.left.sourceIndices, disagreement.right.sourceIndices)
        // Who is on both sides contradicts itself, which is told by itself; so it is with all copies of such a source.
        return !lefts.isEmpty && !rights.isEmpty && lefts != rights
      }
    }
    return disagreements(atMost: limit, count: count, tell: tell)
  }

  /// For each group what opposes within one source.
  func withinSources(atMost limit: Int) -> [GroupDisagreements] {
    let tell = { (group: ClaimGroup, sides: HeldSides) -> [Disagreement] in
      let (opposition, left, right) = (sides.opposition, sides.left, sides.right)
      let both = Set(left.map(\.source)).intersection(right.map(\.source))
      // Each of them has one voice on either side, in the same order.
      let lefts = voices(of: left.filter { both.contains($0.source) }, in: group, against: opposition.right)
      let rights = voices(of: right.filter { both.contains($0.source) }, in: group, against: opposition.left)
      return zip(lefts.alone, rights.alone).compactMap { left, right in
        // What an editor's ruling put side by side in a reconciled sheet is no slip of it.
        if left[0].claim.isRuled, right[0].claim.isRuled { return nil }
        return Disagreement(group: group, opposition: opposition, left: left, right: right).inTextOrder
      }
    }
    return disagreements(atMost: limit, count: \.both, tell: tell)
  }

  /// - Parameters:
  ///   - count: How much is to be told of an opposition, by who speaks on its sides.
  ///   - tell: What is told of it, by who holds its sides.
  private func disagreements(
    atMost limit: Int, count: (SideSpeakers) -> Int, tell: (ClaimGroup, HeldSides) -> [Disagreement]
  ) -> [GroupDisagreements] {
    reconciliation.groups.compactMap { group in
      guard !group.oppositions.isEmpty else { return nil }
      var speakers = SideSpeakers(in: group)
      var (told, rest) = ([Opposition](), [(Opposition, Int)]())
      for opposition in group.oppositions {
        speakers.move(to: opposition)
        let count = count(speakers)
        guard count > 0 else { continue }
        if told.count < limit { told.append(opposition) } else { rest.append((opposition, count)) }
      }
      let first = rest.first { isTold($0.0, in: group) }
      let sides = HeldSides.all(of: told + [first?.0].compactMap(\.self), in: group)
      var disagreements = GroupDisagreements(told: sides.prefix(told.count).flatMap { tell(group, $0) })
      if first != nil, let example = sides.last.flatMap({ tell(group, $0).first }) {
        disagreements.counted = (
          example, rest.reduce(0) { $0 + (isTold($1.0, in: group) ? $1.1 : 0) }
        )
      }
      return disagreements
    }
  }

  private func disagreement(in group: ClaimGroup, _ sides: HeldSides) -> Disagreement {
    let opposition = sides.opposition
    let left = voices(of: sides.left, in: group, against: opposition.right)
    let right = voices(of: sides.right, in: group, against: opposition.left)
    // A derived sheet is never held against the sources that it came from.
    let hasDerived = reconciliation.hasDerived
    let heardLeft = hasDerived ? speaking(left.heard { isHeard($0, against: right) }) : left
    let heardRight = hasDerived ? speaking(right.heard { isHeard($0, against: left) }) : right
    if let first = heardLeft.first, let second = heardRight.first, second.sourceIndex < first.sourceIndex {
      return Disagreement(group: group, opposition: opposition.mirrored, left: heardRight, right: heardLeft)
    }
    return Disagreement(group: group, opposition: opposition, left: heardLeft, right: heardRight)
  }

  /// The voices without those that only repeat one of the others.
  private func speaking(_ voices: Disagreement.Voices) -> Disagreement.Voices {
    let sources = Set(reconciliation.voices(among: voices.sourceIndices))
    return voices.heard(sources.contains)
  }

  private func isHeard(_ source: Int, against others: Disagreement.Voices) -> Bool {
    others.sourceIndices.contains { !reconciliation.isOneVoice(source, $0) }
  }

  /// Who holds one side, with the claim that says it most clearly.
  private func voices(
    of holders: [Position.Holder], in group: ClaimGroup, against others: Opposition.Side
  ) -> Disagreement.Voices {
    // What many sources say in the same way is judged once.
    var known: [Int: Bool] = [:]
    let claims = holders.map { holder -> (source: Int, claim: Int) in
      guard holder.claims.count > 1 else { return (holder.source, holder.claims[0]) }
      let claims = reconciliation.sources[holder.source].claims
      let telling = holder.claims.first { index in
        let form = claims[index].signedForm
        let isTelling = known[form] ?? isTelling(claims[index], in: group, against: others)
        known[form] = isTelling
        return isTelling
      }
      return (holder.source, telling ?? holder.claims[0])
    }
    return Disagreement.Voices(claims, of: reconciliation.sources)
  }

  /// Whether a claim by itself contradicts something on the other side.
  private func isTelling(_ claim: Claim, in group: ClaimGroup, against others: Opposition.Side) -> Bool {
    guard let other = others.first, case .success(let reading)? = claim.reading else { return false }
    return group.contradicts(Stance(reading, isDenied: claim.isDenied), position: other, knowledge)
  }
}
