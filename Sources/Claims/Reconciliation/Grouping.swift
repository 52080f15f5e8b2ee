internal import Parallel
internal import Sheets

/// Puts the claims of all sources in groups of which each can be compared. Linear in the number of claims.
struct Grouping {
  private let sources: [SourceClaims]
  private let subjects: SubjectMap
  private let knowledge: Knowledge
  /// For each attribute, whether its values are compared, and whether what stands in one block is weighed together.
  private let isCompared: [Bool]
  private let isByBlock: [Bool]
  /// What finds alternatives in a block, for attributes that have such.
  private let alternatives: [(@Sendable ([Stance], Vocabulary) -> [[Int]])?]
  /// What each attribute is compared as.
  private let families: [Attribute]
  private var groups: [ClaimGroup] = []
  /// For each group, where its first claim stands.
  private var beginnings: [(rank: Int, claim: Int)] = []
  /// The place of the source whose claims are added, among those that come before and after it.
  private var rank = 0
  private var groupNumbers: [GroupKey: Int] = [:]
  /// The group that the last claims came to: those that follow often come to the same.
  private var latest: (key: GroupKey, group: Int)?
  /// What is held, in the order of the first holders.
  private var positions: [(group: Int, position: Position)] = []
  private var single: [SingleForm: Int] = [:]
  private var several: [SeveralForms: Int] = [:]
  /// Who holds which position. Put together at the end: hundreds of thousands of lists that grow take their time.
  private var holders: [(position: Int, holder: Position.Holder)] = []

  private struct GroupKey: Hashable {
    let subject: Int
    let attribute: Attribute
    let qualifiers: Int

    /// Hundreds of thousands are looked up, and one number is hashed in a third of the time of three.
    func hash(into hasher: inout Hasher) { hasher.combine(subject << 40 ^ attribute.index << 32 ^ qualifiers) }
  }

  /// One thing that is stated in a group.
  private struct SingleForm: Hashable {
    let group: Int
    /// The number of what is stated, negative where it is denied.
    let form: Int

    /// Hundreds of thousands are looked up, and one number is hashed in half the time of two.
    func hash(into hasher: inout Hasher) { hasher.combine(group << 32 ^ form) }
  }

  /// What is stated together in a group.
  private struct SeveralForms: Hashable {
    let group: Int
    let forms: [Int]
  }

  /// The groups, in the order of their first claims.
  ///
  /// - Parameter jobs: How many threads may work.
  static func groups(
    _ sources: [SourceClaims], _ subjects: SubjectMap, _ derivation: Derivation, _ knowledge: Knowledge, jobs: Int
  ) -> [ClaimGroup] {
    // What was reconciled from others comes last, so that it moves nothing of what they say.
    let order =
      derivation.isEmpty
      ? Array(sources.indices)
      : sources.indices.filter { !derivation.isDerived($0) } + sources.indices.filter(derivation.isDerived)
    let shares = max(1, jobs)
    let parts = Array(0..<shares).mapInParallel(jobs: jobs) { share in
      var grouping = Grouping(sources, subjects, knowledge)
      for (rank, source) in order.enumerated() {
        grouping.rank = rank
        grouping.addClaims(of: source, share: share, of: shares)
      }
      let beginnings = grouping.beginnings
      return Array(zip(beginnings, (consume grouping).finished(isInOrder: derivation.isEmpty)))
    }
    if parts.count == 1 { return parts[0].map(\.1) }
    return parts.joined().sorted { $0.0 < $1.0 }.map(\.1)
  }

  private init(_ sources: [SourceClaims], _ subjects: SubjectMap, _ knowledge: Knowledge) {
    self.sources = sources
    self.subjects = subjects
    self.knowledge = knowledge
    let comparisons = Attribute.allCases.map(knowledge.comparison)
    isCompared = comparisons.map { $0 != nil }
    alternatives = comparisons.map { $0?.alternatives }
    isByBlock = comparisons.map { $0.map { !$0.isByItem || $0.alternatives != nil } ?? false }
    families = Attribute.allCases.map(AttributeFamily.of)
  }

  /// Adds what one source says in a share of the groups. The claims that are weighed together follow each other: they
  /// stand in one block.
  private mutating func addClaims(of source: Int, share: Int, of shares: Int) {
    let claims = sources[source].claims
    let numbers = subjects.numbers[source]
    var start = 0
    // By index: a copy of a claim or of a comparison has all threads count who holds on to what they share.
    while start < claims.count {
      let subject = numbers[claims[start].subject]
      let kind = claims[start].attribute.index
      var end = start + 1
      defer { start = end }
      if isByBlock[kind] {
        let (block, owner) = (claims[start].block, claims[start].subject)
        while end < claims.count, claims[end].block == block, claims[end].subject == owner { end += 1 }
      }
      guard isCompared[kind], (subject &* families.count &+ families[kind].index) % shares == share else { continue }
      let qualifiers = claims[start].qualifiers.circumstances
      if alternatives[kind] != nil, claims[start..<end].count(where: \.mayBeAlternative) < 2 {
        for index in start..<end {
          add(ClaimIndices(index..<index + 1), in: claims, of: source, subject, families[kind])
        }
      } else if let alternatives = alternatives[kind] {
        for indices in Self.apart(start..<end, in: claims, by: { alternatives($0, knowledge.vocabulary) }) {
          add(ClaimIndices(indices), in: claims, of: source, subject, families[kind])
        }
      } else if end == start + 1 || claims[start..<end].allSatisfy({ $0.qualifiers.circumstances == qualifiers }) {
        add(ClaimIndices(start..<end), in: claims, of: source, subject, families[kind])
      } else {
        let byQualifiers = Dictionary(grouping: start..<end) { claims[$0].qualifiers.circumstances }
        for (_, indices) in byQualifiers.sorted(by: { $0.value[0] < $1.value[0] }) {
          add(ClaimIndices(indices), in: claims, of: source, subject, families[kind])
        }
      }
    }
  }

  /// The claims of a block in groups, each of them alternatives in one case.
  private static func apart(
    _ block: Range<Int>, in claims: [Claim], by alternatives: ([Stance]) -> [[Int]]
  ) -> [[Int]] {
    let read = block.filter { claims[$0].stance != nil }
    let byQualifiers = Dictionary(grouping: read) { claims[$0].qualifiers.circumstances }
    let groups = byQualifiers.values.flatMap { indices in
      alternatives(indices.compactMap { claims[$0].stance }).map { $0.map { indices[$0] } }
    }
    return (groups + block.filter { claims[$0].stance == nil }.map { [$0] }).sorted { $0[0] < $1[0] }
  }

  private mutating func add(
    _ indices: ClaimIndices, in claims: [Claim], of source: Int, _ subject: Int, _ family: Attribute
  ) {
    let key = GroupKey(subject: subject, attribute: family, qualifiers: claims[indices[0]].qualifiers.circumstances)
    guard let group = number(of: key, claims, at: indices[0]) else { return }
    var read = indices
    if !indices.allSatisfy({ claims[$0].isRead }) {
      read = ClaimIndices(indices.filter { claims[$0].isRead })
      groups[group].unread.append(
        Position.Holder(source: source, claims: ClaimIndices(indices.filter { !claims[$0].isRead })))
      if read.isEmpty { return }
    }
    holders.append((position(of: read, in: claims, group: group), Position.Holder(source: source, claims: read)))
  }

  private mutating func number(of key: GroupKey, _ claims: [Claim], at index: Int) -> Int? {
    if let latest, latest.key == key { return latest.group }
    guard let group = groupNumbers[key] ?? addGroup(key, claims[index], index) else { return nil }
    latest = (key, group)
    return group
  }

  /// The number of a position that claims of one source take together.
  private mutating func position(of read: ClaimIndices, in claims: [Claim], group: Int) -> Int {
    if read.count == 1 {
      let key = SingleForm(group: group, form: claims[read[0]].signedForm)
      if let known = single[key] { return known }
      single[key] = positions.count
    } else {
      let key = SeveralForms(group: group, forms: Set(read.map { claims[$0].signedForm }).sorted())
      // What is said twice is no other position than what is said once.
      let alone = key.forms.count == 1 ? SingleForm(group: group, form: key.forms[0]) : nil
      if let known = alone.map({ single[$0] }) ?? several[key] { return known }
      if let alone { single[alone] = positions.count } else { several[key] = positions.count }
    }
    positions.append(
      (
        group,
        Position(
          stances: read.compactMap { claims[$0].stance }, wordings: read.map { claims[$0].wording.text }, holders: .none
        )
      ))
    return positions.count - 1
  }

  /// The number of a new group; nil where the claim's attribute is not compared.
  private mutating func addGroup(_ key: GroupKey, _ claim: Claim, _ index: Int) -> Int? {
    guard let comparison = knowledge.comparison(of: claim.attribute) else { return nil }
    groupNumbers[key] = groups.count
    beginnings.append((rank, index))
    let definition =
      knowledge.definition(of: key.attribute)
      ?? AttributeDefinition(claim.attribute, comparison: comparison.name, stake: .descriptive)
    groups.append(
      ClaimGroup(
        subject: key.subject, subjectLabel: subjects.subjects[key.subject].label, definition: definition,
        comparison: comparison, qualifiers: claim.qualifiers,
        positions: []))
    return groups.count - 1
  }

  /// The groups with all that was added.
  ///
  /// - Parameter isInOrder: Whether the sources were added in their order.
  private consuming func finished(isInOrder: Bool) -> [ClaimGroup] {
    if !isInOrder {
      holders.sort { $0.holder.source < $1.holder.source }
      for group in groups.indices { groups[group].unread.sort { $0.source < $1.source } }
    }
    numberSpeakers()
    var ends = Array(repeating: 0, count: positions.count + 1)
    for (position, _) in holders { ends[position + 1] += 1 }
    for position in positions.indices { ends[position + 1] += ends[position] }
    var next = ends
    var sorted = holders.map(\.holder)
    for (position, holder) in holders {
      sorted[next[position]] = holder
      next[position] += 1
    }
    for (number, (group, position)) in positions.enumerated() {
      var position = position
      position.holders = Position.Holders(sorted, ends[number]..<ends[number + 1])
      groups[group].positions.append(position)
    }
    return groups
  }

  /// Gives each group's sources their numbers in it. The holders are in the order of their sources.
  private mutating func numberSpeakers() {
    var latest = Array(repeating: -1, count: groups.count)
    for index in holders.indices {
      let group = positions[holders[index].position].group
      if latest[group] != holders[index].holder.source {
        latest[group] = holders[index].holder.source
        groups[group].speakerCount += 1
      }
      holders[index].holder.speaker = groups[group].speakerCount - 1
    }
  }
}

extension Claim {
  /// Whether what it names excludes anything: of two that don't, neither is an alternative to the other.
  fileprivate var mayBeAlternative: Bool { stated.mayBeAlternative }

  /// What it states; nil where nobody could read it.
  public var stance: Stance? {
    guard case .success(let reading)? = reading else { return nil }
    return Stance(reading, isDenied: isDenied)
  }
}
