internal import Crypto
import Findings
import Text

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes a report as a page that needs nothing but itself. Its size is bounded; what is left out is counted on it.
struct HTMLPage {
  private enum Limit {
    static let findings = 5_000
    static let bytes = 5_500_000
  }

  let report: Report
  let lines = LineTables()
  /// The findings as they matter: by severity, then in the order of the report.
  let found: [Finding]
  /// How many findings each rule has.
  let countsByRule: [String: Int]
  /// The rules that found something.
  let told: [RuleInformation]
  /// The files that findings are about.
  let files: [String]
  /// What the source of a file is called.
  let sources: [String: String]

  init(_ report: Report) {
    self.report = report
    let all = report.inReadingOrder
    found = Severity.allCases.sorted(by: >).flatMap { severity in all.filter { $0.severity == severity } }
    let countsByRule = Dictionary(grouping: found, by: \.rule).mapValues(\.count)
    self.countsByRule = countsByRule
    told = report.rules.filter { countsByRule[$0.id] != nil }
    files = Set(found.flatMap { [$0.place.file.path] + $0.related.map(\.place.file.path) }).sorted()
    sources = report.agreement.map { Dictionary($0.sources.map { ($0.path, $0.id) }) { "\($0), \($1)" } } ?? [:]
  }

  func markup() -> Markup {
    let style = String(decoding: PackageResources.report_css, as: UTF8.self)
    let script = String(decoding: PackageResources.report_js, as: UTF8.self)
    let tool = Tool.name
    return """
      <!doctype html>
      <html lang="en" class="no-script">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \(source(style)); \
      script-src \(source(script)); base-uri 'none'; form-action 'none'">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="\(tool) \(report.toolVersion)">
      <title>\(tool): \(title)</title>
      <style>\(verbatim: style)</style>
      </head>
      <body>
      <a class="skip" href="#findings">Skip to the findings</a>
      \(header)\
      <main>
      \(findings)\(matrix)\(explanations)</main>
      <footer><p>Written by \(tool) \(report.toolVersion).</p></footer>
      <script>\(verbatim: script)</script>
      </body>
      </html>

      """
  }

  private var title: String {
    let summary = report.summary
    return [(summary.errors, "error"), (summary.warnings, "warning"), (summary.infos, "info")]
      .map { $0.counted($1) }.joined(separator: ", ")
  }

  // MARK: - Findings

  private var findings: Markup {
    """
    <section id="findings" aria-labelledby="findings-title" tabindex="-1">
    <h2 id="findings-title">Findings</h2>
    \(found.isEmpty ? "<p class=\"clean\">Nothing was found.</p>\n" : list)</section>

    """
  }

  private var list: Markup {
    let item = HTMLFinding(
      lines: lines, pages: Dictionary(told.enumerated().map { ($1.id, $0) }) { first, _ in first },
      sheets: Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) }), sources: sources)
    var (items, bytes) = ([Markup](), 0)
    for finding in found.prefix(Limit.findings) where bytes < Limit.bytes {
      let markup = item.markup(of: finding)
      items.append(markup)
      bytes += markup.text.utf8.count
    }
    let rest = found.count - items.count
    let leftOut: Markup = """
      <p class="note">\(rest) more are left out, the least severe: a page has only so much room. Check fewer files to \
      see them here.</p>

      """
    return """
      \(filter)\
      <p role="status" aria-live="polite" id="count">\(items.count) of \(found.count) findings are shown.</p>
      \(rest > 0 ? leftOut : nil)<ol class="findings">
      \(items)</ol>

      """
  }

  private var matrix: Markup? {
    guard let matrix = report.agreement, !matrix.rows.isEmpty else { return nil }
    return HTMLMatrix(matrix: matrix, lines: lines).markup()
  }

  /// The pages of the rules that found something.
  private var explanations: Markup? {
    guard !told.isEmpty else { return nil }
    let pages = told.enumerated().map { number, rule in
      """
      <details class="rule" id="rule-\(number)">
      <summary><code>\(HTMLFinding.name(rule.id))</code> \(rule.title.oneLine) \
      (\(countsByRule[rule.id] ?? 0))</summary>
      <p>\(rule.what.oneLine.codeAndWords)</p>
      <h3>Why it matters</h3>
      <p>\(rule.why.oneLine.codeAndWords)</p>
      <h3>What to do</h3>
      <p>\(rule.fix.oneLine.codeAndWords)</p>
      </details>

      """ as Markup
    }
    return """
      <section id="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">The rules, explained</h2>
      \(pages)</section>

      """
  }

  // MARK: - Policy

  /// How the page's policy names its own style or script.
  private func source(_ text: String) -> Markup { "'sha256-\(digest(text))'" }

  /// SHA-256 in base 64, by which the page's policy knows its own style and script from any other.
  private func digest(_ text: String) -> String {
    Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}
