internal import Parallel
internal import Sheets

/// Puts the claims of all sources in groups of which each can be compared. Linear in the number of claims.
struct Grouping {
  private let sources: [SourceClaims]
  private let subjects: SubjectMap
  private let knowledge: Knowledge
  private var groups: [ClaimGroup] = []
  /// For each group, where its first claim stands.
  private var beginnings: [(rank: Int, claim: Int)] = []
  /// The place of the source whose claims are added, among those that come before and after it.
  private var rank = 0
  private var groupNumbers: [GroupKey: Int] = [:]
  private var positionNumbers: [PositionKey: Int] = [:]

  private struct GroupKey: Hashable {
    let subject: Int
    let attribute: Attribute
    let qualifiers: Int
  }

  private struct PositionKey: Hashable {
    let group: Int
    /// The number of what is stated, negative where it is denied.
    let form: Int
    /// The numbers of what is stated besides.
    let others: [Int]
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
      if !derivation.isEmpty {
        for group in grouping.groups.indices { grouping.groups[group].orderHolders() }
      }
      return zip(grouping.beginnings, grouping.groups).map { ($0, $1) }
    }
    if parts.count == 1 { return parts[0].map(\.1) }
    return parts.joined().sorted { $0.0 < $1.0 }.map(\.1)
  }

  private init(_ sources: [SourceClaims], _ subjects: SubjectMap, _ knowledge: Knowledge) {
    self.sources = sources
    self.subjects = subjects
    self.knowledge = knowledge
  }

  /// Adds what one source says in a share of the groups. The claims that are weighed together follow each other: they
  /// stand in one block.
  private mutating func addClaims(of source: Int, share: Int, of shares: Int) {
    let claims = sources[source].claims
    let numbers = subjects.numbers[source]
    var start = 0
    while start < claims.count {
      let attribute = claims[start].attribute
      let subject = numbers[claims[start].subject]
      var end = start + 1
      defer { start = end }
      guard let comparison = knowledge.comparison(of: attribute) else { continue }
      if !comparison.isByItem {
        while end < claims.count, claims[end].block == claims[start].block, claims[end].subject == claims[start].subject
        {
          end += 1
        }
      }
      let family = AttributeFamily.of(attribute)
      guard (subject &* Attribute.allCases.count &+ family.index) % shares == share else { continue }
      let qualifiers = claims[start].qualifiers.number
      if claims[start..<end].allSatisfy({ $0.qualifiers.number == qualifiers }) {
        add(Array(start..<end), of: source, subject, family, comparison)
      } else {
        let byQualifiers = Dictionary(grouping: start..<end) { claims[$0].qualifiers.number }
        for (_, indices) in byQualifiers.sorted(by: { $0.value[0] < $1.value[0] }) {
          add(indices, of: source, subject, family, comparison)
        }
      }
    }
  }

  private mutating func add(
    _ indices: [Int], of source: Int, _ subject: Int, _ family: Attribute, _ comparison: Comparison
  ) {
    let claims = sources[source].claims
    let key = GroupKey(subject: subject, attribute: family, qualifiers: claims[indices[0]].qualifiers.number)
    let group = groupNumbers[key] ?? addGroup(key, source, indices[0], comparison)
    var read = indices
    if !indices.allSatisfy({ claims[$0].isRead }) {
      read = indices.filter { claims[$0].isRead }
      groups[group].unread.append(Position.Holder(source: source, claims: indices.filter { !claims[$0].isRead }))
      if read.isEmpty { return }
    }
    let positionKey = positionKey(of: read, in: claims, group: group)
    let holder = Position.Holder(source: source, claims: read)
    if let position = positionNumbers[positionKey] {
      groups[group].positions[position].holders.append(holder)
    } else {
      positionNumbers[positionKey] = groups[group].positions.count
      groups[group].positions.append(
        Position(
          stances: read.compactMap { claims[$0].stance }, wordings: read.map { claims[$0].wording.text },
          holders: [holder]))
    }
  }

  private func positionKey(of read: [Int], in claims: [Claim], group: Int) -> PositionKey {
    let form = { (index: Int) in claims[index].isDenied ? -claims[index].form : claims[index].form }
    if read.count == 1 { return PositionKey(group: group, form: form(read[0]), others: []) }
    let forms = Set(read.map(form)).sorted()
    return PositionKey(group: group, form: forms[0], others: Array(forms.dropFirst()))
  }

  private mutating func addGroup(_ key: GroupKey, _ source: Int, _ index: Int, _ comparison: Comparison) -> Int {
    let claim = sources[source].claims[index]
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
}

extension Claim {
  /// What it states; nil where nobody could read it.
  var stance: Stance? {
    guard case .success(let reading)? = reading else { return nil }
    return Stance(reading, isDenied: isDenied)
  }
}
