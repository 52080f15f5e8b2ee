import Findings
import Text

extension HTMLPage {
  /// Lists of what was passed over or silenced end here.
  private static let longestList = 200

  /// What was found and checked, in numbers.
  var header: Markup {
    let tiles = severities.map { severity, count in
      """
      <li class="tile \(severity.rawValue)"><strong>\(count)</strong> <span><span aria-hidden="true">\
      \(severity.symbol)</span> \(noun(severity, count))</span></li>

      """ as Markup
    }
    let hasMatrix = report.agreement.map { !$0.rows.isEmpty } ?? false
    return """
      <header>
      <h1>What \(Tool.name) found</h1>
      <ul class="tiles">
      \(tiles)</ul>
      \(ClosingAccount(of: report).counts.map { "<p>\($0)</p>\n" as Markup })\
      <nav aria-label="Parts of the report"><ul>
      <li><a href="#findings">Findings</a></li>
      \(hasMatrix ? "<li><a href=\"#matrix\">Who agrees with whom</a></li>\n" as Markup : nil)\
      \(told.isEmpty ? nil : "<li><a href=\"#rules\">The rules, explained</a></li>\n" as Markup)</ul></nav>
      \(passedOver)\(silenced)</header>

      """
  }

  /// Controls that choose among the findings.
  var filter: Markup {
    let boxes = severities.map { severity, count in
      """
      <label><input type="checkbox" name="severity" value="\(severity.rawValue)" checked> \
      \(noun(severity, count))</label>

      """ as Markup
    }
    let rules = countsByRule.sorted { $0.key < $1.key }.map { rule, count in
      let rule = HTMLFinding.name(rule)
      return "<option value=\"\(rule)\">\(rule) (\(count))</option>\n" as Markup
    }
    let subjects = Set(found.compactMap(\.subject).map(HTMLFinding.name)).sorted()
    let sheets = files.enumerated().map { number, path in
      let name = HTMLFinding.name(path)
      let label = sources[path].map { "\(HTMLFinding.name($0)) (\(name))" } ?? name
      return "<option value=\"\(number)\">\(label)</option>\n" as Markup
    }
    return """
      <form class="filter needs-script" id="filter" aria-label="Choose among the findings">
      <fieldset>
      <legend>Severity</legend>
      \(boxes)</fieldset>
      <label>Rule <select name="rule"><option value="">all rules</option>
      \(rules)</select></label>
      <label>Condition <select name="subject"><option value="">all conditions</option>
      \(subjects.map { "<option>\($0)</option>\n" as Markup })</select></label>
      <label>Source <select name="sheet"><option value="">all sources</option>
      \(sheets)</select></label>
      <label>Words <input type="search" name="words" placeholder="such as swelling" autocomplete="off"></label>
      <button type="reset">Show all</button>
      </form>

      """
  }

  private var severities: [(severity: Severity, count: Int)] {
    let counts = [report.summary.errors, report.summary.warnings, report.summary.infos]
    return zip(Severity.allCases.sorted(by: >), counts).map { ($0, $1) }
  }

  private func noun(_ severity: Severity, _ count: Int) -> String { "\(severity.rawValue)\(count == 1 ? "" : "s")" }

  private var passedOver: Markup? {
    folded(report.summary.passedOver, "Passed over") {
      "<li><code>\(HTMLFinding.name($0.path))</code>: \(HTMLFinding.name($0.reason))</li>\n"
    }
  }

  private var silenced: Markup? {
    folded(report.suppressed, "Silenced by an exception") { silenced in
      let finding = silenced.finding
      let place = "\(HTMLFinding.name(finding.place.file.path)):\(lines.span(of: finding.place).start.line)"
      return """
        <li>\(HTMLFinding.name(finding.message)) <code>\(place)</code>: \
        <q>\(HTMLFinding.name(silenced.justification))</q></li>

        """
    }
  }

  private func folded<Element>(_ all: [Element], _ title: Markup, _ item: (Element) -> Markup) -> Markup? {
    guard !all.isEmpty else { return nil }
    let rest = all.count - Self.longestList
    return """
      <details>
      <summary>\(title): \(all.count)</summary>
      <ul>
      \(all.prefix(Self.longestList).map(item))</ul>
      \(rest > 0 ? "<p>and \(rest) more</p>\n" as Markup : nil)</details>

      """
  }
}
