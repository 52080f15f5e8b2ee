internal import Crypto
import Findings
import Text

/// Writes a report as a page that needs nothing but itself. Its size is bounded; what is left out is counted on it.
struct HTMLPage {
  private enum Limit {
    static let findings = 5_000
    static let bytes = 5_500_000
    static let list = 200
  }

  private let report: Report
  private let templates: HTMLTemplates
  private let lines = LineTables()

  init(_ report: Report) throws {
    self.report = report
    templates = try HTMLTemplates()
  }

  func text() throws -> String {
    let found = ranked
    let rules = Dictionary(grouping: found, by: \.rule).mapValues(\.count)
    let told = report.rules.filter { rules[$0.id] != nil }
    let files = Set(found.flatMap { [$0.place.file.path] + $0.related.map(\.place.file.path) }).sorted()
    let sources = report.agreement.map { Dictionary($0.sources.map { ($0.path, $0.id) }) { "\($0), \($1)" } } ?? [:]
    let item = HTMLFinding(
      templates: templates, lines: lines,
      pages: Dictionary(told.enumerated().map { ($1.id, $0) }) { first, _ in first },
      sheets: Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) }), sources: sources)
    var (findings, shown) = ("", 0)
    for finding in found.prefix(Limit.findings) where findings.utf8.count < Limit.bytes {
      findings += try item.text(finding)
      shown += 1
    }
    var values: HTMLTemplates.Values = [
      "tool": Tool.name, "version": report.toolVersion, "title": title, "style": templates.style,
      "script": templates.script, "styleDigest": digest(templates.style), "scriptDigest": digest(templates.script),
      "severities": severities, "account": ClosingAccount(of: report).counts, "isClean": found.isEmpty,
      "findings": findings, "shown": shown, "total": found.count,
      "ruleChoices": rules.sorted { $0.key < $1.key }.map { rule, count -> HTMLTemplates.Values in
        ["value": HTMLFinding.name(rule), "count": count]
      },
      "subjectChoices": Set(found.compactMap(\.subject).map(HTMLFinding.name)).sorted(),
      "sheetChoices": files.enumerated().map { number, path -> HTMLTemplates.Values in
        let path = HTMLFinding.name(path)
        return ["number": number, "label": sources[path].map { "\(HTMLFinding.name($0)) (\(path))" } ?? path]
      },
      "hasPages": !told.isEmpty, "pages": told.enumerated().map { page($1, number: $0, count: rules[$1.id] ?? 0) },
    ]
    if shown < found.count { values["leftOut"] = found.count - shown }
    if let passedOver { values["passedOver"] = passedOver }
    if let silenced { values["silenced"] = silenced }
    if let matrix = report.agreement, !matrix.rows.isEmpty {
      values["matrix"] = try HTMLMatrix(matrix: matrix, templates: templates, lines: lines).values()
    }
    return try templates.render("page", values)
  }

  /// The findings as they matter: by severity, then in the order of the report.
  private var ranked: [Finding] {
    let findings = report.inReadingOrder
    return Severity.allCases.sorted(by: >).flatMap { severity in findings.filter { $0.severity == severity } }
  }

  private var title: String {
    let summary = report.summary
    return [(summary.errors, "error"), (summary.warnings, "warning"), (summary.infos, "info")]
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }

  private var severities: [HTMLTemplates.Values] {
    let counts = [report.summary.errors, report.summary.warnings, report.summary.infos]
    return zip(Severity.allCases.sorted(by: >), counts).map { severity, count in
      [
        "name": severity.rawValue, "symbol": severity.symbol, "count": count,
        "noun": "\(severity.rawValue)\(count == 1 ? "" : "s")",
      ]
    }
  }

  private var passedOver: HTMLTemplates.Values? {
    let all = report.summary.passedOver
    guard !all.isEmpty else { return nil }
    return folded(all, as: "paths") { ["path": HTMLFinding.name($0.path), "reason": HTMLFinding.name($0.reason)] }
  }

  private var silenced: HTMLTemplates.Values? {
    guard !report.suppressed.isEmpty else { return nil }
    return folded(report.suppressed, as: "items") { silenced in
      let finding = silenced.finding
      let place = "\(HTMLFinding.name(finding.place.file.path)):\(lines.span(of: finding.place).start.line)"
      return [
        "said": HTMLFinding.name(finding.message), "origin": place,
        "justification": HTMLFinding.name(silenced.justification),
      ]
    }
  }

  private func folded<Element>(
    _ all: [Element], as name: String, _ item: (Element) -> HTMLTemplates.Values
  ) -> HTMLTemplates.Values {
    var values: HTMLTemplates.Values = ["total": all.count, name: all.prefix(Limit.list).map(item)]
    if all.count > Limit.list { values["more"] = all.count - Limit.list }
    return values
  }

  private func page(_ rule: RuleInformation, number: Int, count: Int) -> HTMLTemplates.Values {
    [
      "number": number, "rule": HTMLFinding.name(rule.id), "name": rule.title.oneLine, "count": count,
      "what": rule.what.oneLine.codeAndWords, "why": rule.why.oneLine.codeAndWords,
      "advice": rule.fix.oneLine.codeAndWords,
    ]
  }

  /// SHA-256 in base 64, by which the page's policy knows its own style and script from any other.
  private func digest(_ text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(SHA256.hash(data: Array(text.utf8)))
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).reduce(0) { $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0) }
      for place in 0..<4 {
        result.append(
          start + place > bytes.count ? UInt8(ascii: "=") : letters[group >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
