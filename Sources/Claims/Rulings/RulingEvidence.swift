internal import Sheets

/// The claims about what rulings are on, by their fingerprints: what a ruling was made on is found among them, or not.
struct RulingEvidence: Sendable {
  /// For each group that a ruling may settle something in: the fingerprints of each position.
  private var positions: [GroupKey: [Set<String>]] = [:]
  private var groups: [RulingReview.Topic: [ClaimGroup]] = [:]
  private var present: Set<String> = []
  private var sources: [SourceClaims] = []
  private var ids: Set<String> = []

  private struct GroupKey: Hashable {
    let topic: RulingReview.Topic
    let qualifiers: Int

    init(_ group: ClaimGroup) {
      topic = RulingReview.Topic(subject: group.subject, attribute: group.attribute)
      qualifiers = group.qualifiers.circumstances
    }
  }

  init() {}

  init(on topics: Set<RulingReview.Topic>, _ book: RulingBook, _ reconciliation: Reconciliation) {
    sources = reconciliation.sources
    ids = Set(sources.map(\.id))
    for group in reconciliation.groups {
      let key = GroupKey(group)
      guard topics.contains(key.topic) else { continue }
      groups[key.topic, default: []].append(group)
      let subject = reconciliation.subjects[group.subject]
      let fingerprints = { (holder: Position.Holder) in
        let source = reconciliation.sources[holder.source]
        return holder.claims.map { book.fingerprint(of: source.claims[$0], from: source, about: subject) }
      }
      let positions = group.positions.map { Set($0.holders.flatMap(fingerprints)) }
      self.positions[key] = positions
      for known in positions { present.formUnion(known) }
      present.formUnion(group.unread.flatMap(fingerprints))
    }
  }

  /// What is wrong with a ruling.
  ///
  /// - Parameter later: The rulings on the same that follow it and are in force.
  func fault(
    of ruling: Ruling, on topics: [RulingReview.Topic], later: [Ruling], _ knowledge: Knowledge
  ) -> RulingReview.Fault? {
    let known = ruling.claims.filter { ids.contains(RulingBook.source(of: $0)) }
    if known.isEmpty, !ruling.claims.isEmpty { return .absent }
    if topics.isEmpty { return .noSubject }
    let groups = topics.flatMap { self.groups[$0] ?? [] }
    if groups.isEmpty { return .nothingStated }
    if let gone = known.subtracting(present).min() { return .changed(source: RulingBook.source(of: gone)) }
    if later.contains(where: { ruling.claims.isSubset(of: $0.claims) }) { return .replaced }
    if known.count == ruling.claims.count, !isStated(ruling, in: groups, knowledge) { return .unstated }
    return groups.lazy.compactMap { newcomer(to: ruling, in: $0, knowledge) }.first.map { .joined(source: $0) }
  }

  /// Whether a ruling was made on all sides of a contradiction, but for who agrees with what it holds.
  func covers(_ opposition: Opposition, in group: ClaimGroup, by ruling: Ruling, _ knowledge: Knowledge) -> Bool {
    dissenter(from: ruling, in: opposition, of: group, knowledge) == nil
  }

  /// Whether a ruling was made on a position. A new source that holds it brings nothing new.
  func covers(_ position: Int, in group: ClaimGroup, by ruling: Ruling) -> Bool {
    guard let known = positions[GroupKey(group)], known.indices.contains(position) else { return false }
    return !known[position].isDisjoint(with: ruling.claims)
  }

  /// Whether only sheets hold a position that were reconciled from others of this run: they say nothing of their own.
  private func isEcho(_ position: Int, in group: ClaimGroup) -> Bool {
    group.positions[position].holders.allSatisfy { holder in
      let derivedFrom = sources[holder.source].derivedFrom
      return !derivedFrom.isEmpty && derivedFrom.isSubset(of: ids)
    }
  }

  private func isStated(_ ruling: Ruling, in groups: [ClaimGroup], _ knowledge: Knowledge) -> Bool {
    guard case .value(let value) = ruling.holds else { return true }
    let held = HeldValue(value, of: ruling.attribute, knowledge)
    return groups.contains { group in
      group.positions.indices.contains { position in
        covers(position, in: group, by: ruling) && group.claims(of: position, sources).contains(where: held.isStated)
      }
    }
  }

  /// A source that contradicts what a ruling holds, and was not known to it.
  private func newcomer(to ruling: Ruling, in group: ClaimGroup, _ knowledge: Knowledge) -> String? {
    for opposition in group.toldOppositions {
      let isKnown = { (position: Int) in covers(position, in: group, by: ruling) }
      guard opposition.left.contains(where: isKnown) || opposition.right.contains(where: isKnown) else { continue }
      let unknown = dissenter(from: ruling, in: opposition, of: group, knowledge)
      if let holder = unknown.flatMap({ group.positions[$0].holders.first }) { return sources[holder.source].id }
    }
    return nil
  }

  /// A position of a contradiction that a ruling was not made on, and that disagrees with what it holds.
  private func dissenter(
    from ruling: Ruling, in opposition: Opposition, of group: ClaimGroup, _ knowledge: Knowledge
  ) -> Int? {
    let isNew = { (position: Int) in !covers(position, in: group, by: ruling) && !isEcho(position, in: group) }
    guard opposition.left.contains(where: isNew) || opposition.right.contains(where: isNew) else { return nil }
    // What holds is told once for all who are new.
    let sides = (opposition.left.ascending, opposition.right.ascending)
    let standing = [sides.0, sides.1].map { held($0, by: ruling, in: group, knowledge) }
    return sides.0.first { isNew($0) && !joins($0, standing[0], against: sides.1, in: group, knowledge) }
      ?? sides.1.first { isNew($0) && !joins($0, standing[1], against: sides.0, in: group, knowledge) }
  }

  /// The positions of a side that a ruling was made on and lets stand.
  private func held(_ side: [Int], by ruling: Ruling, in group: ClaimGroup, _ knowledge: Knowledge) -> [Int] {
    let known = side.filter { covers($0, in: group, by: ruling) }
    guard case .value(let value) = ruling.holds else { return known }
    let held = HeldValue(value, of: ruling.attribute, knowledge)
    return known.filter { group.claims(of: $0, sources).contains(where: held.isStated) }
  }

  /// Whether a position only takes the side that a ruling lets stand: it contradicts nothing there, and whom it
  /// contradicts on the other side the ruling has weighed against that.
  private func joins(
    _ position: Int, _ held: [Int], against others: [Int], in group: ClaimGroup,
    _ knowledge: Knowledge
  ) -> Bool {
    guard !held.isEmpty else { return false }
    let among = held + [position] + others
    let outcome = group.outcomes(among: among, knowledge)
    let own = held.count
    guard held.indices.allSatisfy({ outcome($0, own) != .contradict }) else { return false }
    return others.indices.allSatisfy { index in
      let other = own + 1 + index
      return outcome(own, other) != .contradict || held.indices.contains { outcome($0, other) == .contradict }
    }
  }
}
