internal import Sheets

/// Puts the claims of all sources in groups of which each can be compared. Linear in the number of claims.
struct Grouping {
  private let sources: [SourceClaims]
  private let subjects: SubjectMap
  private let knowledge: Knowledge
  private(set) var groups: [ClaimGroup] = []
  private var groupNumbers: [GroupKey: Int] = [:]
  private var positionNumbers: [PositionKey: Int] = [:]

  private struct GroupKey: Hashable {
    let subject: Int
    let attribute: Attribute
    let qualifiers: Int
  }

  private struct PositionKey: Hashable {
    let group: Int
    /// Numbers of what is stated, negative where it is denied.
    let forms: [Int]
  }

  init(_ sources: [SourceClaims], _ subjects: SubjectMap, _ derivation: Derivation, _ knowledge: Knowledge) {
    self.sources = sources
    self.subjects = subjects
    self.knowledge = knowledge
    guard !derivation.isEmpty else {
      for source in sources.indices { addClaims(of: source) }
      return
    }
    // What was reconciled from others comes last, so that it moves nothing of what they say.
    for source in sources.indices where !derivation.isDerived(source) { addClaims(of: source) }
    for source in sources.indices where derivation.isDerived(source) { addClaims(of: source) }
    for group in groups.indices { groups[group].orderHolders() }
  }

  /// The claims that are weighed together follow each other: they stand in one block.
  private mutating func addClaims(of source: Int) {
    let claims = sources[source].claims
    var start = 0
    while start < claims.count {
      var end = start + 1
      guard let comparison = knowledge.comparison(of: claims[start].attribute) else {
        start = end
        continue
      }
      if comparison.isByItem {
        add([start], of: source, comparison)
      } else {
        while end < claims.count, claims[end].block == claims[start].block, claims[end].subject == claims[start].subject
        {
          end += 1
        }
        let byQualifiers = Dictionary(grouping: start..<end) { claims[$0].qualifiers.number }
        for (_, indices) in byQualifiers.sorted(by: { $0.value[0] < $1.value[0] }) {
          add(indices, of: source, comparison)
        }
      }
      start = end
    }
  }

  private mutating func add(_ indices: [Int], of source: Int, _ comparison: Comparison) {
    let claims = sources[source].claims
    let first = claims[indices[0]]
    let family = AttributeFamily.of(first.attribute)
    let key = GroupKey(
      subject: subjects.numbers[source][first.subject], attribute: family, qualifiers: first.qualifiers.number)
    let group = groupNumbers[key] ?? addGroup(key, first, comparison)
    let read = indices.filter { claims[$0].isRead }
    if read.count < indices.count {
      groups[group].unread.append(Position.Holder(source: source, claims: indices.filter { !claims[$0].isRead }))
    }
    guard !read.isEmpty else { return }
    let forms = read.map { claims[$0].isDenied ? -claims[$0].form : claims[$0].form }
    let positionKey = PositionKey(group: group, forms: forms.count == 1 ? forms : Set(forms).sorted())
    let holder = Position.Holder(source: source, claims: read)
    if let position = positionNumbers[positionKey] {
      groups[group].positions[position].holders.append(holder)
    } else {
      positionNumbers[positionKey] = groups[group].positions.count
      let stances = read.compactMap { claims[$0].stance }
      groups[group].positions.append(
        Position(stances: stances, wordings: read.map { claims[$0].wording.text }, holders: [holder]))
    }
  }

  private mutating func addGroup(_ key: GroupKey, _ claim: Claim, _ comparison: Comparison) -> Int {
    groupNumbers[key] = groups.count
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
  /// Whether its value was understood.
  var isRead: Bool { if case .success? = reading { true } else { false } }

  /// What it states; nil where nobody could read it.
  var stance: Stance? {
    guard case .success(let reading)? = reading else { return nil }
    return Stance(reading, isDenied: isDenied)
  }
}
