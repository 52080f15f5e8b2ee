internal import Sheets
internal import YAML

extension ReconciledSheet {
  /// Reconciles what sources state.
  ///
  /// A sheet that was itself reconciled from sources that are all here says nothing of its own, and is left out.
  public init(_ sources: [SourceClaims], _ knowledge: Knowledge, rulings: RulingBook = .empty) {
    let ids = Set(sources.map(\.speakerID))
    let derivation = Derivation(sources)
    let own = sources.indices.filter { index in
      !derivation.isDerived(index)
        || !sources[index].derivedFrom.allSatisfy { ids.contains(SourceClaims.speakerID($0)) }
    }.map { sources[$0] }
    let reconciliation = Reconciliation(own, knowledge)
    let collector = ItemCollector(reconciliation, knowledge, rulings)
    let groups = Dictionary(grouping: reconciliation.groups.indices) { reconciliation.groups[$0].subject }
    derivedFrom = Set(
      own.flatMap { $0.derivedFrom.isEmpty ? [$0.id] : Array($0.derivedFrom) }.map(SourceClaims.speakerID)
    )
    .sorted()
    let absences = StatedAbsences(reconciliation, knowledge)

    let topics = reconciliation.subjects.indices.filter { reconciliation.subjects[$0].kind.isTopic }
    about =
      topics.isEmpty
      ? Self.sharedTopic(of: own, knowledge)
      : topics.count == 1 ? reconciliation.subjects[topics[0]].topicName : nil
    general = Self.general(topics, reconciliation) { topic in
      absences.added(to: collector.attributes(groups[topic] ?? []), of: topic)
    }

    let structures = Self.structures(reconciliation)
    let names = ConditionNames(reconciliation)
    var slugs = Slugs()
    conditions = reconciliation.subjects.indices.filter { reconciliation.subjects[$0].kind.isCondition }
      .map { (subject: $0, label: reconciliation.subjects[$0].label) }
      .sorted { ($0.label, $0.subject) < ($1.label, $1.subject) }
      .map { subject, label in
        let stated =
          names.attributes(of: subject) + collector.attributes(groups[subject] ?? [])
        return ReconciledCondition(
          slug: slugs.next(for: label), label: label, attributes: absences.added(to: stated, of: subject),
          structures: (structures[subject] ?? []).map { structure in
            ReconciledStructure(
              name: reconciliation.subjects[structure].label,
              attributes: absences.added(to: collector.attributes(groups[structure] ?? []), of: structure))
          }.filter { !$0.attributes.isEmpty }, codes: names.codes(of: subject)
        ).keepingAnatomyInPlace()
      }
  }

  /// The topic of all sources that name one, where nothing is said in general; nil where they differ.
  private static func sharedTopic(of sources: [SourceClaims], _ knowledge: Knowledge) -> String? {
    let labels = sources.compactMap { source -> String? in
      let sheet = Sheet.reading(source.document)
      guard let about = sheet.value(of: .about, in: sheet.source), source.document.tree[about].kind == .scalar
      else { return nil }
      let term = knowledge.vocabulary.term(of: about, in: source.document.tree, kinds: [.condition, .sign])
      return term.concept.map { knowledge.vocabulary[$0].label } ?? term.text
    }
    return Set(labels).count == 1 ? labels.first : nil
  }

  /// The general blocks. Where their topics differ, each value says for which it holds.
  private static func general(
    _ topics: [Int], _ reconciliation: Reconciliation, _ attributes: (_ topic: Int) -> [ReconciledAttribute]
  ) -> [ReconciledAttribute] {
    var items: [Attribute: [ReconciledItem]] = [:]
    for topic in topics {
      for block in attributes(topic) {
        for item in block.items {
          let subject = reconciliation.subjects[topic]
          // A topic without a name is that of its one source.
          items[block.attribute, default: []].append(
            topics.count > 1 ? item.limited(to: subject.topicName ?? subject.key) : item)
        }
      }
    }
    return Attribute.allCases.compactMap { attribute in
      items[attribute].map { ReconciledAttribute(attribute: attribute, items: $0) }
    }
  }

  /// For each condition the structures that stand under it: each under the first that a source puts it under.
  private static func structures(_ reconciliation: Reconciliation) -> [Int: [Int]] {
    var owned: Set<Int> = []
    var structures: [Int: [Int]] = [:]
    for (index, source) in reconciliation.sources.enumerated() {
      for (number, subject) in source.subjects.enumerated() {
        guard case .structure(let owner, _) = subject.kind else { continue }
        let structure = reconciliation.subjectNumbers[index][number]
        guard owned.insert(structure).inserted else { continue }
        structures[reconciliation.subjectNumbers[index][owner], default: []].append(structure)
      }
    }
    return structures
  }
}

/// Keys for conditions: their labels in lower case with hyphens, told apart by a number.
private struct Slugs {
  private var taken: Set<String> = []
  /// For each label's own the number that is tried next: thousands may have none but the same.
  private var numbers: [String: Int] = [:]

  mutating func next(for label: String) -> String {
    let words = Slug.of(label)
    let base = words.isEmpty ? "condition" : words
    if numbers[base] == nil, taken.insert(base).inserted { return base }
    var number = numbers[base] ?? 2
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    numbers[base] = number + 1
    return "\(base)-\(number)"
  }
}

extension ReconciledItem {
  /// The item for one topic among several: its `when` says which.
  fileprivate func limited(to topic: String) -> ReconciledItem {
    guard case .text(let when)? = content[.when] else {
      return changing(content + [YAMLContent.Entry(.when, .text(topic))])
    }
    guard when != topic, !when.hasPrefix("\(topic): ") else { return self }
    return changing(content.map { $0.isUnder(.when) ? YAMLContent.Entry(.when, .text("\(topic): \(when)")) : $0 })
  }

  private func changing(_ content: [YAMLContent.Entry]) -> ReconciledItem {
    var item = ReconciledItem(content: content, speakers: speakers)
    (item.against, item.notUnderstood, item.decidedBy, item.absence) = (against, notUnderstood, decidedBy, absence)
    return item
  }
}

extension ReconciledCondition {
  /// The condition without an absence of all anatomy beside what is said of structures, or of a second one: the first
  /// value of the first structure, or the first absence, takes it under what was not understood.
  fileprivate func keepingAnatomyInPlace() -> ReconciledCondition {
    guard let index = attributes.firstIndex(where: { $0.attribute == .anatomyLocation }) else { return self }
    var (attributes, structures) = (attributes, structures)
    let absent = attributes[index].items
    if structures.isEmpty {
      attributes[index] = attributes[index].noting(absent.dropFirst().map(\.dissent), keeping: 1)
    } else {
      attributes.remove(at: index)
      var first = structures[0].attributes
      first[0] = first[0].noting(absent.map(\.dissent), keeping: first[0].items.count)
      structures[0] = ReconciledStructure(name: structures[0].name, attributes: first)
    }
    return ReconciledCondition(slug: slug, label: label, attributes: attributes, structures: structures, codes: codes)
  }
}

extension ReconciledAttribute {
  /// The first items, with further ones that were not understood under the first.
  fileprivate func noting(_ unread: [YAMLContent], keeping count: Int) -> ReconciledAttribute {
    var kept = Array(items.prefix(count))
    for content in unread { kept[0].leaveOpen(content) }
    return ReconciledAttribute(attribute: attribute, items: kept)
  }
}
