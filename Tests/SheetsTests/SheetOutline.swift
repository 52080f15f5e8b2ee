import Sheets
import Text
import YAML

/// What a sheet was read as, one line for each thing, so that a test shows all of it and nothing more can hide.
struct SheetOutline {
  let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  /// The source, then every block of the general part and of the conditions, then the slips.
  var lines: [String] {
    sourceLines + subjectLines + slipLines
  }

  var sourceLines: [String] {
    Key.allCases.compactMap { key in
      let values = sheet.values(of: key, in: sheet.source)
      return values.isEmpty
        ? nil : "source.\(key.rawValue): \(values.map(sheet.tree.text(of:)).joined(separator: "; "))"
    }
  }

  var subjectLines: [String] {
    ([sheet.general].compactMap(\.self) + sheet.conditions).flatMap { subject in
      let name = sheet.tree.text(of: subject.key)
      return subject.codes.map { "\(name).codes.\(sheet.tree.text(of: $0.system)): \(sheet.tree.text(of: $0.code))" }
        + sheet.blocks(of: subject).map { "\(name).\(line(of: $0))" }
    }
  }

  var slipLines: [String] { sheet.slips.map { SlipOutline(sheet: sheet, slip: $0).line } }

  private func line(of block: Block) -> String {
    let structure = block.structure.map { "(\(sheet.tree.text(of: $0)))" } ?? ""
    return "\(block.attribute.rawValue)\(structure): \(content(of: block))"
  }

  private func content(of block: Block) -> String {
    let statements = sheet.statements(of: block).map(content)
    let reason = { (because: NodeID?) in because.map { " because \(sheet.tree.text(of: $0))" } ?? "" }
    switch block.form {
    case .values: return statements.isEmpty ? "nothing" : statements.joined(separator: "; ")
    case .none(let because): return (["none\(reason(because))"] + statements).joined(separator: "; ")
    case .unknown(let because): return (["unknown\(reason(because))"] + statements).joined(separator: "; ")
    case .unreadable: return (["unreadable"] + statements).joined(separator: "; ")
    }
  }

  private func content(of statement: Statement) -> String {
    let value =
      switch statement.form {
      case .stated: sheet.text(of: statement.value) ?? "stated without a node"
      case .unknown: "unknown"
      case .withoutValue: "without value"
      }
    let qualifiers = Key.allCases.compactMap { key -> String? in
      guard let node = sheet.value(of: key, in: statement), node != statement.value else { return nil }
      return "\(key.rawValue)=\(sheet.tree.file.text(in: sheet.tree[node].range))"
    }
    return qualifiers.isEmpty ? value : "\(value) (\(qualifiers.joined(separator: ", ")))"
  }
}
