public import YAML

/// Which subjects of different sources are the same.
///
/// Subjects are one when their names mean the same, or when a sheet's `also_called` says so. Names that would make two
/// concepts of the vocabulary one make none, and are conflicts. No order of the sources changes any of it.
struct SubjectMap {
  /// For each source, for each of its subjects, the number of the one that it is.
  private(set) var numbers: [[Int]] = []
  private(set) var subjects: [ReconciledSubject] = []
  private(set) var conflicts: [AliasConflict] = []

  init(_ sources: [SourceClaims]) {
    let names = Names(sources)
    conflicts = names.conflicts(sources)
    var known = KnownSubjects()
    for source in sources {
      var mapped: [Int] = []
      mapped.reserveCapacity(source.subjects.count)
      for subject in source.subjects {
        let identity = SubjectIdentity(subject, mapped)
        // Where further names are in conflict, none of them says what the condition is.
        let isContested = names.isContested(subject)
        let label = isContested ? source.document.tree.text(of: subject.node) : subject.label
        let concept = isContested ? nil : subject.concept
        if let number = known.number(of: identity, names) {
          mapped.append(number)
          // The vocabulary's label, else the first name in the order of the alphabet.
          if subjects[number].concept == nil, concept != nil || label < subjects[number].label {
            subjects[number].label = label
            subjects[number].concept = concept
          }
        } else {
          known.add(identity, as: subjects.count, names)
          mapped.append(subjects.count)
          subjects.append(
            ReconciledSubject(key: identity.key(names), label: label, concept: concept, kind: subject.kind))
        }
      }
      numbers.append(mapped)
    }
  }
}

/// What makes a subject one with another, as one source names it.
private enum SubjectIdentity: Hashable {
  case condition(name: String)
  case topic(String)
  case structure(String)
  case structureOf(owner: Int, String)

  /// - Parameter mapped: The numbers of the subjects that its source names before it.
  init(_ subject: StatedSubject, _ mapped: [Int]) {
    switch subject.kind {
    case .condition: self = .condition(name: subject.key)
    case .topic: self = .topic(subject.key)
    case .structure(_, isShared: true): self = .structure(subject.key)
    case .structure(let owner, isShared: false): self = .structureOf(owner: mapped[owner], subject.key)
    }
  }

  /// The same for all that are one subject.
  func key(_ names: Names) -> String {
    switch self {
    case .condition(let name): "condition \(names.representative(of: name))"
    case .topic(let key): key
    case .structure(let key): "structure \(key)"
    case .structureOf(let owner, let key): "\(owner) structure \(key)"
    }
  }
}

/// The subjects that were met, by all that sources name them: most sheets name the same few.
private struct KnownSubjects {
  private var byIdentity: [SubjectIdentity: Int] = [:]
  private var byKey: [String: Int] = [:]

  mutating func number(of identity: SubjectIdentity, _ names: Names) -> Int? {
    if let number = byIdentity[identity] { return number }
    guard let number = byKey[identity.key(names)] else { return nil }
    byIdentity[identity] = number
    return number
  }

  mutating func add(_ identity: SubjectIdentity, as number: Int, _ names: Names) {
    byIdentity[identity] = number
    byKey[identity.key(names)] = number
  }
}

/// A subject that one or more sources speak of.
public struct ReconciledSubject: Sendable {
  /// What an article says that it is about; nil of other subjects, and where it does not say.
  var topicName: String? { if case .topic(isNamed: true) = kind { label } else { nil } }

  public let key: String
  public internal(set) var label: String
  public internal(set) var concept: ConceptID?
  public let kind: StatedSubject.Kind
}

/// A name that would make two subjects one.
public struct AliasConflict: Sendable {
  public let source: Int
  public let subject: Int
  public let alias: StatedSubject.Alias
  /// What the name means besides.
  public let other: String
  /// Where another source gives the name to something else; nil where the vocabulary does.
  public let otherPlace: (source: Int, node: NodeID)?
}

/// The names of conditions, joined where a sheet says that two are one.
private struct Names {
  private var parent: [String: String] = [:]
  private var concepts: [String: Set<ConceptID>] = [:]
  private var conceptKeys: [String: String] = [:]

  init(_ sources: [SourceClaims]) {
    for subject in sources.lazy.flatMap(\.subjects) where subject.kind.isCondition {
      for alias in subject.aliases where !alias.isLooser { join(subject.key, alias.key) }
    }
    flatten()
    // Most sheets name the same few conditions.
    var met: [String: ConceptID] = [:]
    for subject in sources.lazy.flatMap(\.subjects) where subject.kind.isCondition {
      if let concept = subject.nameConcept { meet(subject.key, concept, &met) }
      for alias in subject.aliases where !alias.isLooser {
        if let concept = alias.concept { meet(alias.key, concept, &met) }
      }
    }
  }

  private mutating func meet(_ key: String, _ concept: ConceptID, _ met: inout [String: ConceptID]) {
    guard met.updateValue(concept, forKey: key) != concept else { return }
    let root = root(of: key)
    concepts[root, default: []].insert(concept)
    if key.hasPrefix("#") { conceptKeys[root] = min(conceptKeys[root] ?? key, key) }
  }

  /// What stands for all names of one condition; the name itself where its names are in conflict.
  func representative(of key: String) -> String {
    let root = root(of: key)
    guard let concepts = concepts[root], !concepts.isEmpty else { return root }
    // All names of one concept have one key, and that is the least of those that name it.
    return concepts.count == 1 ? conceptKeys[root] ?? root : key
  }

  /// Whether a condition is known by further names alone, and those are in conflict.
  func isContested(_ subject: StatedSubject) -> Bool {
    subject.kind.isCondition && subject.nameConcept == nil && concepts[root(of: subject.key), default: []].count > 1
  }

  /// The aliases that lead from one concept to another, and those of two conditions.
  func conflicts(_ sources: [SourceClaims]) -> [AliasConflict] {
    var owners: [String: (source: Int, subject: StatedSubject, node: NodeID)] = [:]
    var conflicts: [AliasConflict] = []
    for (index, source) in sources.enumerated() {
      for (number, subject) in source.subjects.enumerated() where subject.kind.isCondition {
        for alias in subject.aliases where !alias.isLooser && alias.key != subject.key {
          guard concepts[root(of: alias.key), default: []].count > 1 else { continue }
          if let concept = alias.concept, let own = subject.concept, concept != own {
            conflicts.append(
              AliasConflict(source: index, subject: number, alias: alias, other: "", otherPlace: nil))
          } else if let owner = owners[alias.key], owner.subject.concept != subject.concept {
            conflicts.append(
              AliasConflict(
                source: index, subject: number, alias: alias, other: owner.subject.label,
                otherPlace: (owner.source, owner.node)))
          } else if owners[alias.key] == nil {
            owners[alias.key] = (index, subject, alias.node)
          }
        }
      }
    }
    return conflicts
  }

  private func root(of key: String) -> String {
    var key = key
    while let above = parent[key] { key = above }
    return key
  }

  /// Makes every name point at its root, so that no chain is walked twice.
  private mutating func flatten() {
    for key in Array(parent.keys) { parent[key] = root(of: key) }
  }

  /// The smaller key stands for both, so that no order matters.
  private mutating func join(_ one: String, _ other: String) {
    let (first, second) = (root(of: one), root(of: other))
    // Short cuts for the next search.
    if one != first { parent[one] = first }
    if other != second { parent[other] = second }
    if first < second { parent[second] = first } else if second < first { parent[first] = second }
  }
}

extension StatedSubject {
  /// The concept that its name itself means.
  fileprivate var nameConcept: ConceptID? { key.hasPrefix("#") ? concept : nil }
}
