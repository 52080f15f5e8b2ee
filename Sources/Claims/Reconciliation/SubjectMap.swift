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
    var numberOf: [String: Int] = [:]
    for source in sources {
      var mapped: [Int] = []
      for subject in source.subjects {
        let key =
          switch subject.kind {
          case .condition: "condition \(names.representative(of: subject.key))"
          case .topic: subject.key
          case .structure(_, isShared: true): "structure \(subject.key)"
          case .structure(let owner, isShared: false): "\(mapped[owner]) structure \(subject.key)"
          }
        // Where further names are in conflict, none of them says what the condition is.
        let isContested = names.isContested(subject)
        let label = isContested ? source.document.tree.text(of: subject.node) : subject.label
        let concept = isContested ? nil : subject.concept
        if let number = numberOf[key] {
          mapped.append(number)
          // The vocabulary's label, else the first name in the order of the alphabet.
          if subjects[number].concept == nil, concept != nil || label < subjects[number].label {
            subjects[number].label = label
            subjects[number].concept = concept
          }
        } else {
          numberOf[key] = subjects.count
          mapped.append(subjects.count)
          subjects.append(ReconciledSubject(key: key, label: label, concept: concept, kind: subject.kind))
        }
      }
      numbers.append(mapped)
    }
  }
}

/// A subject that one or more sources speak of.
public struct ReconciledSubject: Sendable {
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
    for subject in sources.lazy.flatMap(\.subjects) where subject.isCondition {
      for alias in subject.aliases where !alias.isLooser { join(subject.key, alias.key) }
    }
    flatten()
    for subject in sources.lazy.flatMap(\.subjects) where subject.isCondition {
      for (key, concept) in [(subject.key, subject.nameConcept)]
        + subject.aliases.lazy.filter({ !$0.isLooser }).map({ ($0.key, $0.concept) })
      {
        guard let concept else { continue }
        let root = root(of: key)
        concepts[root, default: []].insert(concept)
        if key.hasPrefix("#") { conceptKeys[root] = min(conceptKeys[root] ?? key, key) }
      }
    }
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
    subject.isCondition && subject.nameConcept == nil && concepts[root(of: subject.key), default: []].count > 1
  }

  /// The aliases that lead from one concept to another, and those of two conditions.
  func conflicts(_ sources: [SourceClaims]) -> [AliasConflict] {
    var owners: [String: (source: Int, subject: StatedSubject, node: NodeID)] = [:]
    var conflicts: [AliasConflict] = []
    for (index, source) in sources.enumerated() {
      for (number, subject) in source.subjects.enumerated() where subject.isCondition {
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
  var isCondition: Bool { if case .condition = kind { true } else { false } }
  /// The concept that its name itself means.
  fileprivate var nameConcept: ConceptID? { key.hasPrefix("#") ? concept : nil }
}
