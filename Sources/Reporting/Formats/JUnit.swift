import Findings
import Text

extension ReportFormat {
  /// JUnit's XML, which servers show as tests: a suite for each file, a test for each finding. Those that fail the run
  /// are failures, so that the tests and the exit status say the same; the others pass and tell what was found.
  static let junit = ReportFormat(name: "junit", findsFilesByPath: true) { report, style in
    let lines = LineTables()
    let files = report.checkedFiles
    let tests = files.reduce(0) { $0 + max(1, $1.findings.count) }
    var xml = XMLText()
    xml.begin(
      "testsuites",
      [
        ("name", Tool.name), ("tests", "\(tests)"), ("failures", "\(report.findings.count(where: style.isFailure))"),
        ("errors", "0"),
      ])
    for file in files { xml.writeSuite(file, lines, style) }
    xml.end()
    return xml.text
  }
}

extension ReportStyle {
  fileprivate func isFailure(_ finding: Finding) -> Bool { failOn.map { finding.severity >= $0 } ?? false }
}

extension XMLText {
  fileprivate mutating func writeSuite(_ file: CheckedFile, _ lines: LineTables, _ style: ReportStyle) {
    begin(
      "testsuite",
      [
        ("name", file.path), ("tests", "\(max(1, file.findings.count))"),
        ("failures", "\(file.findings.count(where: style.isFailure))"), ("errors", "0"), ("skipped", "0"),
      ])
    // A file in which nothing was found is a test that passes.
    if file.findings.isEmpty { element("testcase", [("name", "no findings"), ("classname", file.path)]) }
    // A server takes tests of one name for one test, and compares them with those of its last run by name.
    var names = DistinctNames()
    for finding in file.findings {
      let start = lines.span(of: finding.place).start
      let name = finding.place.pointer.isEmpty ? finding.rule : "\(finding.rule) \(finding.place.pointer)"
      begin(
        "testcase",
        [
          ("name", names.distinct(name)), ("classname", file.path), ("file", file.path), ("line", "\(start.line)"),
        ])
      let text = """
        \(file.path):\(start.line):\(start.column): \(finding.severity.rawValue): \(finding.explanation(lines))
        [\(finding.rule)]
        """
      if style.isFailure(finding) {
        element("failure", [("message", finding.message), ("type", finding.severity.rawValue)], content: text)
      } else {
        element("system-out", content: text)
      }
      end()
    }
    end()
  }
}
