import Findings
import Text

/// Writes who agrees with whom as a table, as far as there is room.
struct HTMLMatrix {
  private enum Limit {
    static let name = 100
    static let wording = 300
    static let bytes = 3_000_000
  }

  private typealias Agreement = AgreementMatrix.Agreement

  let matrix: AgreementMatrix
  let templates: HTMLTemplates
  let lines: LineTables

  /// What fills the template of the matrix.
  func values() throws -> HTMLTemplates.Values {
    var (groups, written, start) = ("", 0, 0)
    while start < matrix.rows.count, groups.utf8.count < Limit.bytes {
      let first = matrix.rows[start]
      let end = matrix.rows[start...].firstIndex { !isOfOneSubject($0, first) } ?? matrix.rows.count
      groups += try templates.render("group", group(start..<end))
      (start, written) = (end, end)
    }
    let rows = matrix.rows.prefix(written)
    let levels = rows.map(\.agreement.level)
    let labels = ["Contradictions", "Where several sources speak", "All rows"]
    // What needs a look is shown first; where nothing does, what several speak of, else everything.
    let chosen = levels.contains { $0 <= 1 } ? 1 : 2
    return [
      "columns": matrix.sources.map { ["id": name($0.id), "path": name($0.path)] }, "groups": groups,
      "legend": Agreement.allCases.map { ["name": $0.rawValue, "symbol": $0.symbol, "meaning": $0.meaning] },
      "notes": notes(written: written), "shownRows": written,
      "views": labels.enumerated().map { level, label -> HTMLTemplates.Values in
        [
          "level": level, "label": label, "count": levels.count { $0 <= level },
          "isChosen": level == chosen ? "true" : "false",
        ]
      },
    ]
  }

  /// What is left out, and how to see it.
  private func notes(written: Int) -> [String] {
    var notes: [String] = []
    if !matrix.rows.contains(where: { $0.agreement.level < 2 }) {
      notes.append("No two sources speak of the same thing here, so there is nothing to compare.")
    }
    if matrix.sources.count < matrix.sourceCount {
      notes.append(
        """
        \(matrix.sources.count) of \(matrix.sourceCount) sources have a column: those that disagree most. Check fewer \
        files to see the others.
        """)
    }
    if written < matrix.rowCount {
      notes.append(
        """
        \(written) of \(matrix.rowCount) rows are here: those with disagreement first, those of one source last. Check \
        fewer files to see the others.
        """)
    }
    return notes
  }

  private func isOfOneSubject(_ one: AgreementMatrix.Row, _ other: AgreementMatrix.Row) -> Bool {
    one.subject == other.subject && one.owner == other.owner && one.isGeneral == other.isGeneral
  }

  private func group(_ range: Range<Int>) -> HTMLTemplates.Values {
    let first = matrix.rows[range.lowerBound]
    var values: HTMLTemplates.Values = [
      "subject": HTMLFinding.name(first.subject), "isGeneral": first.isGeneral, "span": matrix.sources.count + 1,
      "rows": range.map { row(matrix.rows[$0], number: $0 + 1) },
    ]
    if let owner = first.owner { values["owner"] = HTMLFinding.name(owner) }
    return values
  }

  private func row(_ row: AgreementMatrix.Row, number: Int) -> HTMLTemplates.Values {
    var values: HTMLTemplates.Values = [
      "number": number, "level": row.agreement.level, "attribute": row.attribute.attributeWords,
      "cells": row.cells.enumerated().map { column, cell -> HTMLTemplates.Values in
        ["name": cell.rawValue, "symbol": cell.symbol, "isSilent": cell == .silent, "column": column]
      },
      "disputes": row.disputes.map { dispute in
        ["reason": dispute.reason.oneLine.visible(upTo: Limit.wording), "decided": decided(dispute)]
      },
      "statements": row.statements.map(statement),
    ]
    if row.statementCount > row.statements.count {
      values["otherStatements"] = row.statementCount - row.statements.count
    }
    return values
  }

  private func statement(_ statement: AgreementMatrix.Statement) -> HTMLTemplates.Values {
    var values: HTMLTemplates.Values = [
      "name": statement.agreement.rawValue, "symbol": statement.agreement.symbol,
      "speakers": statement.speakers.map(speaker),
    ]
    if let circumstances = statement.circumstances { values["when"] = name(circumstances) }
    if statement.speakerCount > statement.speakers.count {
      values["others"] = statement.speakerCount - statement.speakers.count
    }
    return values
  }

  private func speaker(_ speaker: AgreementMatrix.Speaker) -> HTMLTemplates.Values {
    let start = lines.span(of: speaker.place).start
    var values: HTMLTemplates.Values = [
      "who": name(speaker.source), "wording": speaker.wording.oneLine.visible(upTo: Limit.wording),
      "place": "\(name(speaker.place.file.path)):\(start.line):\(start.column)",
    ]
    if let column = speaker.column { values["column"] = column }
    return values
  }

  private func decided(_ dispute: AgreementMatrix.Dispute) -> String {
    let standing = dispute.standing.map { "“\($0.oneLine.visible(upTo: Limit.wording))”" }
    switch dispute.decision {
    case .unresolved:
      let meanwhile = standing.map { " Until somebody rules, the most cautious stands: \($0)." } ?? ""
      return "No policy decides between them, and no editor has ruled.\(meanwhile)"
    case .policy(let policy, let meaning):
      return "\(standing ?? "One of them") stands, by the policy “\(policy)”: \(meaning). No editor has ruled."
    case .ruling(let because, let by, let on):
      let ruled = "\(name(by)) ruled on \(name(on)): “\(because.oneLine.visible(upTo: Limit.wording))”."
      return "\(ruled) \(standing.map { "\($0) stands." } ?? "Both stand.")"
    }
  }

  private func name(_ text: String) -> String { text.oneLine.visible(upTo: Limit.name) }
}
