internal import Sheets
internal import YAML

/// The names and codes of conditions, with who uses which.
struct ConditionNames {
  private let reconciliation: Reconciliation
  /// For each subject who speaks of it, and as which of its own.
  private let statements: [[(source: SourceClaims, stated: StatedSubject)]]

  /// Linear in what the sources speak of.
  init(_ reconciliation: Reconciliation) {
    self.reconciliation = reconciliation
    var statements = Array(
      repeating: [(source: SourceClaims, stated: StatedSubject)](), count: reconciliation.subjects.count)
    for (source, numbers) in zip(reconciliation.sources, reconciliation.subjectNumbers) {
      for (stated, subject) in zip(source.subjects, numbers) { statements[subject].append((source, stated)) }
    }
    self.statements = statements
  }

  /// The codes that sheets give a condition, each once.
  func codes(of subject: Int) -> [ReconciledCode] {
    var known: Set<ReconciledCode> = []
    return statements[subject].flatMap(\.stated.codes).filter { known.insert($0).inserted }
  }

  /// `name`, which is what the vocabulary calls it, and every other name. Names that differ by letter case or number are
  /// one, in the words that come first; of those of `name`, in the vocabulary's where a source uses them.
  func attributes(of subject: Int) -> [ReconciledAttribute] {
    let label = reconciliation.subjects[subject].label
    let own = Self.form(of: label)
    var speakers: [[String]: DistinctSpeakers] = [:]
    var order: [(text: String, form: [String])] = []
    var wordings: [String] = []
    for (source, stated) in statements[subject] {
      for node in [stated.node] + stated.aliases.map(\.node) {
        let text = source.document.tree.text(of: node)
        let form = Self.form(of: text)
        if form == own { wordings.append(text) }
        if speakers[form] == nil { order.append((text, form)) }
        for speaker in said(of: node, in: source) { speakers[form, default: DistinctSpeakers()].add(speaker) }
      }
    }
    let name = item(
      wordings.contains(label) ? label : wordings.first ?? label,
      speakers[own]?.all ?? order.flatMap { speakers[$0.form]?.all ?? [] })
    let others = order.filter { $0.form != own }.map { item($0.text, speakers[$0.form]?.all ?? []) }
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
    let id = YAMLContent.Entry(.id, .text(source.speakerID))
    guard let parent = tree.parent(of: node), tree[parent].kind == .mapping else { return [.mapping([id])] }
    let fields = tree.longForm(parent, at: .value)
    guard fields.contains(where: { $0.key == .value && $0.value == node }) else { return [.mapping([id])] }
    if let said = fields.first(where: { $0.key == .saidBy }),
      case .sequence(let speakers) = tree.content(of: said.value)
    {
      return speakers
    }
    let evidence = fields.filter { [.at, .lines, .quote].contains($0.key) }
    return [.mapping([id] + evidence.map { YAMLContent.Entry($0.key, tree.content(of: $0.value)) })]
  }

  private func item(_ text: String, _ speakers: [YAMLContent]) -> ReconciledItem {
    ReconciledItem(
      content: [YAMLContent.Entry(.value, .text(text))], speakers: DistinctSpeakers(speakers).all)
  }
}

/// Speakers, each once, in the order in which they came.
private struct DistinctSpeakers {
  private(set) var all: [YAMLContent] = []
  private var known = DistinctContent()

  init(_ speakers: [YAMLContent] = []) { for speaker in speakers { add(speaker) } }

  mutating func add(_ speaker: YAMLContent) { known.add(speaker, to: &all) }
}
