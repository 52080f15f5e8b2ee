import Findings
import Text

/// Writes who agrees with whom as a table, as far as there is room.
struct HTMLMatrix {
  private enum Limit {
    static let name = 100
    static let wording = 300
    static let bytes = 3_000_000
  }

  let matrix: AgreementMatrix
  let lines: LineTables

  func markup() -> Markup {
    var (groups, bytes, written, start) = ([Markup](), 0, 0, 0)
    while start < matrix.rows.count, bytes < Limit.bytes {
      let first = matrix.rows[start]
      let end = matrix.rows[start...].firstIndex { !isOfOneSubject($0, first) } ?? matrix.rows.count
      let group = group(start..<end)
      groups.append(group)
      (bytes, start, written) = (bytes + group.text.utf8.count, end, end)
    }
    let columns = matrix.sources.map {
      "<th scope=\"col\" title=\"\(name($0.path))\"><bdi>\(name($0.id))</bdi></th>\n" as Markup
    }
    return """
      <section id="matrix" aria-labelledby="matrix-title">
      <h2 id="matrix-title">Who agrees with whom</h2>
      <p>One row for each thing that the sources speak of, one column for each source. <span class="needs-script">\
      Choose a cell or a row’s name to see who says what, and what decided.</span></p>
      <dl class="legend">
      \(legend)</dl>
      \(notes(written: written).map { "<p class=\"note\">\($0)</p>\n" as Markup })\
      <div class="needs-script views" role="group" aria-label="Choose among the rows">
      \(views(of: matrix.rows.prefix(written)))</div>
      <p role="status" aria-live="polite" id="row-count">\(written) rows are shown.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Matrix of who agrees with whom">
      <table>
      <thead><tr><th scope="col">Condition and what is said of it</th>
      \(columns)</tr></thead>
      \(groups)</table>
      </div>
      </section>

      """
  }

  private var legend: [Markup] {
    AgreementMatrix.Agreement.allCases.map {
      "<div><dt class=\"cell \($0.rawValue)\">\($0.sign)</dt><dd>\($0.meaning)</dd></div>\n"
    }
  }

  /// Buttons that choose which rows are seen.
  private func views(of rows: ArraySlice<AgreementMatrix.Row>) -> [Markup] {
    let levels = rows.map(\.agreement.level)
    let labels = ["Contradictions", "Where several sources speak", "All rows"]
    // What needs a look is shown first; where nothing does, what several speak of, else everything.
    let chosen = levels.contains { $0 <= 1 } ? 1 : 2
    return labels.enumerated().map { level, label in
      """
      <button type="button" data-view="\(level)" aria-pressed="\(level == chosen ? "true" : "false")">\
      \(label) (\(levels.count { $0 <= level }))</button>

      """
    }
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

  // MARK: - Rows

  private func group(_ range: Range<Int>) -> Markup {
    let first = matrix.rows[range.lowerBound]
    let subject = HTMLFinding.name(first.subject)
    let owner = first.owner.map(HTMLFinding.name)
    return """
      <tbody data-subject="\(subject)"\(owner.map { " data-owner=\"\($0)\"" as Markup })>
      <tr class="subject"><th scope="rowgroup" colspan="\(matrix.sources.count + 1)"><span><bdi>\(subject)</bdi>\
      \(owner.map { " of <bdi>\($0)</bdi>" as Markup })\(first.isGeneral ? " in general" : "")</span></th></tr>
      \(range.map { row(matrix.rows[$0], number: $0 + 1) })</tbody>

      """
  }

  private func row(_ row: AgreementMatrix.Row, number: Int) -> Markup {
    let disputes = row.disputes.map { dispute in
      """
      <p class="dispute"><b>Both cannot hold:</b> \(dispute.reason.oneLine.visible(upTo: Limit.wording)). \
      \(decided(dispute))</p>

      """ as Markup
    }
    let others = row.statementCount - row.statements.count
    return """
      <tr class="row" data-level="\(row.agreement.level)"><th scope="row">\
      <button type="button" aria-expanded="false" aria-controls="row-\(number)">\(row.attribute.attributeWords)\
      </button></th>
      \(row.cells.enumerated().map { cell($1, column: $0, row: number) })</tr>
      <tr class="detail" id="row-\(number)"><td colspan="\(matrix.sources.count + 1)"><div>
      \(disputes)<ul>
      \(row.statements.map(statement))\(others > 0 ? "<li>and \(others) more that are said</li>\n" as Markup : nil)</ul>
      </div></td></tr>

      """
  }

  private func cell(_ cell: AgreementMatrix.Agreement, column: Int, row: Int) -> Markup {
    guard cell != .silent else {
      return """
        <td class="cell silent"><span aria-hidden="true">\(cell.symbol)</span> <span class="unseen">silent</span></td>

        """
    }
    return """
      <td class="cell \(cell.rawValue)"><button type="button" aria-expanded="false" aria-controls="row-\(row)" \
      data-column="\(column)">\(cell.sign)</button></td>

      """
  }

  private func statement(_ statement: AgreementMatrix.Statement) -> Markup {
    let others = statement.speakerCount - statement.speakers.count
    let circumstances = statement.circumstances.map {
      " <span class=\"when\">only for: <bdi>\(name($0))</bdi></span>" as Markup
    }
    return """
      <li class="statement"><span class="cell \(statement.agreement.rawValue)">\(statement.agreement.sign)</span>\
      \(circumstances)
      <ul>
      \(statement.speakers.map(speaker))\(others > 0 ? "<li>and \(others) more</li>\n" as Markup : nil)</ul></li>

      """
  }

  private func speaker(_ speaker: AgreementMatrix.Speaker) -> Markup {
    let start = lines.span(of: speaker.place).start
    return """
      <li\(speaker.column.map { " data-column=\"\($0)\"" as Markup })><b><bdi>\(name(speaker.source))</bdi></b> \
      <q>\(speaker.wording.oneLine.visible(upTo: Limit.wording))</q> \
      <code class="path">\(name(speaker.place.file.path)):\(start.line):\(start.column)</code></li>

      """
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

extension AgreementMatrix.Agreement {
  /// Its sign and its name.
  fileprivate var sign: Markup { "<span aria-hidden=\"true\">\(symbol)</span> \(rawValue)" }
}
