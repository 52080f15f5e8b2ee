import Findings
import Text

extension ReportFormat {
  /// JUnit's XML, which servers show as tests: a suite for each file, a failure for each finding.
  static let junit = ReportFormat(name: "junit", findsFilesByPath: true) { report, _ in
    let lines = LineTables()
    let files = report.checkedFiles
    let failures = ("failures", "\(report.findings.count)")
    let tests = files.reduce(0) { $0 + max(1, $1.findings.count) }
    var xml = XMLText()
    xml.begin("testsuites", [("name", Tool.name), ("tests", "\(tests)"), failures, ("errors", "0")])
    for file in files { xml.writeSuite(file, lines) }
    xml.end()
    return xml.text
  }
}

extension XMLText {
  fileprivate mutating func writeSuite(_ file: CheckedFile, _ lines: LineTables) {
    begin(
      "testsuite",
      [
        ("name", file.path), ("tests", "\(max(1, file.findings.count))"), ("failures", "\(file.findings.count)"),
        ("errors", "0"), ("skipped", "0"),
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
      element(
        "failure", [("message", finding.message), ("type", finding.severity.rawValue)],
        content: """
          \(file.path):\(start.line):\(start.column): \(finding.severity.rawValue): \(finding.explanation(lines))
          [\(finding.rule)]
          """)
      end()
    }
    end()
  }
}
