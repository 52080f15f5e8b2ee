internal import Claims
internal import Sheets
internal import Text
internal import YAML

/// A reconciled sheet for a person at a terminal: for each condition its values against the sources.
struct ReconciledTable {
  private let sheet: ReconciledSheet
  private let knowledge: Knowledge

  /// More columns than this fit no screen; the sources are then counted.
  private static let mostColumns = 6
  private static let valueWidth = 44

  init(_ sheet: ReconciledSheet, _ knowledge: Knowledge) {
    self.sheet = sheet
    self.knowledge = knowledge
  }

  var text: String {
    var lines: [String] = []
    if hasColumns {
      lines += sheet.derivedFrom.enumerated().map { "  \($0 + 1)  \($1)" }
      lines += ["", "  ● says it   ○ says otherwise   ? not understood", ""]
    }
    if !sheet.general.isEmpty { lines += section("In general", sheet.general, []) }
    for condition in sheet.conditions {
      lines += section(
        condition.label, condition.attributes.filter { $0.attribute != .name }, condition.structures)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var hasColumns: Bool { sheet.derivedFrom.count <= Self.mostColumns }

  private func section(
    _ title: String, _ attributes: [ReconciledAttribute], _ structures: [ReconciledStructure]
  ) -> [String] {
    var lines = [title]
    for attribute in attributes { lines += rows(attribute, of: nil) }
    for structure in structures {
      for attribute in structure.attributes { lines += rows(attribute, of: structure.name) }
    }
    return lines + [""]
  }

  private func rows(_ attribute: ReconciledAttribute, of structure: String?) -> [String] {
    let name = attribute.attribute.rawValue.split(separator: ".").last.map(String.init) ?? ""
    let head = structure.map { "\($0): \(name)" } ?? attribute.attribute.rawValue
    var lines = ["  \(head)"]
    for item in attribute.items {
      let decision = item.decidedBy.map { "  (\(words(for: $0, of: attribute.attribute)))" } ?? ""
      let isUnknown = (item.content.first?.isUnder(.unknown) ?? false) && item.absence != nil
      // Some say the same thing to another degree: "fever" as soon, and at once.
      var byDegree = Dictionary(grouping: item.speakers) { otherwise($0, than: item) }
      let agreeing = byDegree.removeValue(forKey: "") ?? []
      lines.append(row(words(.mapping(item.content)), agreeing, mark: isUnknown ? "?" : "●") + decision)
      lines += byDegree.sorted { $0.key < $1.key }.map { row("instead: \($0)", $1, mark: "○") }
      lines += item.against.map { row("instead: \(words($0))", said(by: $0), mark: "○") }
      lines += item.notUnderstood.map { row(words($0), said(by: $0), mark: "?") }
    }
    return lines
  }

  /// What decided, or why nothing could and what will.
  private func words(for decision: String, of attribute: Attribute) -> String {
    guard decision == Resolution.Decision.unresolved.name else { return decision }
    // A union keeps what can stand together, and decides nothing between what cannot.
    let policies = (knowledge.definition(of: attribute)?.policies ?? []).filter { $0 != .union }.map(\.rawValue)
    let reason = policies.isEmpty ? "no policy decides" : "a tie by \(policies.joined(separator: ", then "))"
    return "unresolved: \(reason); record a ruling with `condylint rule`"
  }

  private func row(_ value: String, _ speakers: [YAMLContent], mark: String) -> String {
    let ids = speakers.compactMap(id)
    let width = max(1, Self.valueWidth - value.displayWidth)
    let columns =
      hasColumns
      ? sheet.derivedFrom.map { ids.contains($0) ? mark : "·" }.joined(separator: " ")
      : "\(mark) \(Set(ids).count) of \(sheet.derivedFrom.count)"
    return "    \(value)\(String(repeating: " ", count: width))\(columns)"
  }

  /// How else a speaker says it: how soon, how strongly, how often or how surely; empty where not otherwise.
  private func otherwise(_ speaker: YAMLContent, than item: ReconciledItem) -> String {
    let entries = speaker.entries.filter { entry in
      entry.isUnder([.use, .act, .present, .certainty])
        && item.content.first { $0.key == entry.key }?.value.scalarText != entry.value.scalarText
    }
    return words(.mapping(entries))
  }

  private func id(_ speaker: YAMLContent) -> String? {
    if case .text(let id)? = speaker.entries[.id] { id } else { nil }
  }

  private func said(by item: YAMLContent) -> [YAMLContent] { item.entries[.saidBy]?.items ?? [] }

  /// An item in one line: its value, then what qualifies it.
  private func words(_ item: YAMLContent) -> String {
    let texts = item.entries.filter { !$0.isUnder(.saidBy) }.compactMap { entry -> String? in
      guard let text = entry.value.scalarText else { return nil }
      // Of `none: true` and `unknown: true` the key says it all.
      if entry.isUnder([.none, .unknown]) { return entry.key }
      if entry.isUnder(.avoid) { return "avoid \(text)" }
      if entry.isUnder(Attribute.allValueKeys) { return text }
      return entry.isUnder([.use, .act]) ? "(\(text))" : "\(entry.key) \(text)"
    }
    return texts.joined(separator: " ").map { $0.isNewline ? " " : String($0) }.joined()
  }
}
