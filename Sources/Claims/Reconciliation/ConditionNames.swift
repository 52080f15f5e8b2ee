internal import Sheets
internal import YAML

/// The names of conditions, with who uses which.
struct ConditionNames {
  private let reconciliation: Reconciliation

  init(_ reconciliation: Reconciliation) { self.reconciliation = reconciliation }

  /// `name`, which is what the vocabulary calls it, and every other name. Names that differ by letter case or number are
  /// one, in the words that come first; of those of `name`, in the vocabulary's where a source uses them.
  func attributes(of subject: Int) -> [ReconciledAttribute] {
    let label = reconciliation.subjects[subject].label
    let own = Self.form(of: label)
    var speakers: [[String]: [YAMLContent]] = [:]
    var order: [(text: String, form: [String])] = []
    var wordings: [String] = []
    for (index, source) in reconciliation.sources.enumerated() {
      for (number, stated) in source.subjects.enumerated()
      where reconciliation.subjectNumbers[index][number] == subject {
        for node in [stated.node] + stated.aliases.map(\.node) {
          let text = source.document.tree.text(of: node)
          let form = Self.form(of: text)
          if form == own { wordings.append(text) }
          if speakers[form] == nil { order.append((text, form)) }
          for speaker in said(of: node, in: source) where !speakers[form, default: []].contains(speaker) {
            speakers[form, default: []].append(speaker)
          }
        }
      }
    }
    let name = item(
      wordings.contains(label) ? label : wordings.first ?? label,
      speakers[own] ?? order.flatMap { speakers[$0.form] ?? [] })
    let others = order.filter { $0.form != own }.map { item($0.text, speakers[$0.form] ?? []) }
    return [ReconciledAttribute(attribute: .name, items: [name])]
      + (others.isEmpty ? [] : [ReconciledAttribute(attribute: .alsoCalled, items: others)])
  }

  /// The words of a name; of one without any, the name itself.
  private static func form(of name: String) -> [String] {
    let words = Phrase(name).words
    return words.isEmpty ? [name] : words
  }

  /// Who uses a name, with the place in the article where its long form tells one.
  private func said(of node: NodeID, in source: SourceClaims) -> [YAMLContent] {
    let tree = source.document.tree
    let id = YAMLContent.Entry("id", .text(source.speakerID))
    guard let parent = tree.parent(of: node), tree[parent].kind == .mapping else { return [.mapping([id])] }
    let fields = tree.longForm(parent, at: .value)
    guard fields.contains(where: { $0.key == .value && $0.value == node }) else { return [.mapping([id])] }
    if let said = fields.first(where: { $0.key == .saidBy }),
      case .sequence(let speakers) = tree.content(of: said.value)
    {
      return speakers
    }
    let evidence = fields.filter { [.at, .lines, .quote].contains($0.key) }
    return [.mapping([id] + evidence.map { YAMLContent.Entry($0.key.rawValue, tree.content(of: $0.value)) })]
  }

  private func item(_ text: String, _ speakers: [YAMLContent]) -> ReconciledItem {
    let distinct = speakers.reduce(into: [YAMLContent]()) { if !$0.contains($1) { $0.append($1) } }
    return ReconciledItem(content: [YAMLContent.Entry("value", .text(text))], speakers: distinct)
  }
}
