internal import Sheets
internal import YAML

extension ReconciledSheet {
  /// Reconciles what sources state.
  ///
  /// A sheet that was itself reconciled from sources that are all here says nothing of its own, and is left out.
  public init(_ sources: [SourceClaims], _ knowledge: Knowledge, rulings: RulingBook = .empty) {
    let ids = Set(sources.map(\.id))
    let derivation = Derivation(sources)
    let own = sources.indices.filter { !derivation.isDerived($0) || !sources[$0].derivedFrom.isSubset(of: ids) }
      .map { sources[$0] }
    let reconciliation = Reconciliation(own, knowledge)
    let collector = ItemCollector(reconciliation, knowledge, rulings)
    let groups = Dictionary(grouping: reconciliation.groups.indices) { reconciliation.groups[$0].subject }
    derivedFrom = Set(own.flatMap { $0.derivedFrom.isEmpty ? [$0.id] : Array($0.derivedFrom) }).sorted()

    let topics = reconciliation.subjects.indices.filter { reconciliation.subjects[$0].isTopic }
    let topicLabels = Set(topics.map { reconciliation.subjects[$0].label })
    // A general block without a topic is about its own source: see `ClaimReader`.
    let isNamed = topics.count == 1 && !reconciliation.subjects[topics[0]].key.hasPrefix("topic of ")
    about = isNamed ? topicLabels.first : nil
    general = Self.general(topics, reconciliation, collector, groups)

    let structures = Self.structures(reconciliation)
    var slugs: Set<String> = []
    conditions = reconciliation.subjects.indices.filter { reconciliation.subjects[$0].isCondition }
      .map { (subject: $0, label: reconciliation.subjects[$0].label) }
      .sorted { ($0.label, $0.subject) < ($1.label, $1.subject) }
      .map { subject, label in
        ReconciledCondition(
          slug: Self.slug(label, taken: &slugs), label: label,
          attributes: Names(reconciliation).attributes(of: subject) + collector.attributes(groups[subject] ?? []),
          structures: (structures[subject] ?? []).map { structure in
            ReconciledStructure(
              name: reconciliation.subjects[structure].label,
              attributes: collector.attributes(groups[structure] ?? []))
          }.filter { !$0.attributes.isEmpty }, codes: reconciliation.codes(of: subject))
      }
  }

  /// The general blocks. Where their topics differ, each value says for which it holds.
  private static func general(
    _ topics: [Int], _ reconciliation: Reconciliation, _ collector: ItemCollector, _ groups: [Int: [Int]]
  ) -> [ReconciledAttribute] {
    var items: [Attribute: [ReconciledItem]] = [:]
    for topic in topics {
      for block in collector.attributes(groups[topic] ?? []) {
        for item in block.items {
          let label = reconciliation.subjects[topic].key
          items[block.attribute, default: []].append(topics.count > 1 ? item.limited(to: label) : item)
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

  /// A key for a condition: its label in lower case with hyphens, told apart from others by a number.
  private static func slug(_ label: String, taken: inout Set<String>) -> String {
    let words = label.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    let base = words.isEmpty ? "condition" : words
    var slug = base
    var number = 2
    while !taken.insert(slug).inserted {
      slug = "\(base)-\(number)"
      number += 1
    }
    return slug
  }
}

extension ReconciledItem {
  /// The item for one topic among several: its `when` says which.
  fileprivate func limited(to topic: String) -> ReconciledItem {
    guard case .text(let when)? = content.first(where: { $0.key == "when" })?.value else {
      return changing(content + [YAMLContent.Entry("when", .text(topic))])
    }
    guard !when.hasPrefix("topic ") else { return self }
    return changing(content.map { $0.key == "when" ? YAMLContent.Entry("when", .text("\(topic): \(when)")) : $0 })
  }

  private func changing(_ content: [YAMLContent.Entry]) -> ReconciledItem {
    var item = ReconciledItem(content: content, speakers: speakers)
    (item.against, item.notUnderstood, item.decidedBy) = (against, notUnderstood, decidedBy)
    return item
  }
}

extension ReconciledSubject {
  fileprivate var isCondition: Bool { if case .condition = kind { true } else { false } }
  fileprivate var isTopic: Bool { if case .topic = kind { true } else { false } }
}

/// The names of conditions, with who uses which.
private struct Names {
  private let reconciliation: Reconciliation

  init(_ reconciliation: Reconciliation) { self.reconciliation = reconciliation }

  /// `name`, which is what the vocabulary calls it, and every other name. Names that differ by letter case or number are
  /// one, in the words that come first.
  func attributes(of subject: Int) -> [ReconciledAttribute] {
    let label = reconciliation.subjects[subject].label
    var speakers: [[String]: [YAMLContent]] = [:]
    var order: [(text: String, form: [String])] = []
    for (index, source) in reconciliation.sources.enumerated() {
      for (number, stated) in source.subjects.enumerated()
      where reconciliation.subjectNumbers[index][number] == subject {
        for node in [stated.node] + stated.aliases.map(\.node) {
          let text = source.document.tree.text(of: node)
          let form = Self.form(of: text)
          if speakers[form] == nil { order.append((text, form)) }
          for speaker in said(of: node, in: source) where !speakers[form, default: []].contains(speaker) {
            speakers[form, default: []].append(speaker)
          }
        }
      }
    }
    let own = Self.form(of: label)
    let name = item(label, speakers[own] ?? order.flatMap { speakers[$0.form] ?? [] })
    let others = order.filter { $0.form != own }.map { item($0.text, speakers[$0.form] ?? []) }
    return [ReconciledAttribute(attribute: .name, items: [name])]
      + (others.isEmpty ? [] : [ReconciledAttribute(attribute: .alsoCalled, items: others)])
  }

  /// The words of a name; of one without any, the name itself.
  private static func form(of name: String) -> [String] {
    let words = Phrase(name).words
    return words.isEmpty ? [name] : words
  }

  private func said(of node: NodeID, in source: SourceClaims) -> [YAMLContent] {
    let tree = source.document.tree
    if let parent = tree.parent(of: node), case .mapping(let entries) = tree.content(of: parent),
      case .sequence(let speakers)? = entries.first(where: { $0.key == "said_by" })?.value
    {
      return speakers
    }
    return [.mapping([YAMLContent.Entry("id", .text(source.id))])]
  }

  private func item(_ text: String, _ speakers: [YAMLContent]) -> ReconciledItem {
    let distinct = speakers.reduce(into: [YAMLContent]()) { if !$0.contains($1) { $0.append($1) } }
    return ReconciledItem(content: [YAMLContent.Entry("value", .text(text))], speakers: distinct)
  }
}

extension Reconciliation {
  /// The codes that sheets give a condition, each once.
  fileprivate func codes(of subject: Int) -> [ReconciledCode] {
    var codes: [ReconciledCode] = []
    for (index, source) in sources.enumerated() {
      for (number, stated) in source.subjects.enumerated() where subjectNumbers[index][number] == subject {
        for code in stated.codes where !codes.contains(code) { codes.append(code) }
      }
    }
    return codes
  }
}
