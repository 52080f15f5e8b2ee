import Findings
import Text

extension ReportFormat {
  /// The XML of Checkstyle, which many tools read; checked files without findings are in it too.
  static let checkstyle = ReportFormat(name: "checkstyle", findsFilesByPath: true) { report, _ in
    let lines = LineTables()
    var xml = XMLText()
    // Readers look at the version of the format, which is Checkstyle's own.
    xml.begin("checkstyle", [("version", "4.3")])
    for file in report.checkedFiles {
      if file.findings.isEmpty {
        xml.element("file", [("name", file.path)])
        continue
      }
      xml.begin("file", [("name", file.path)])
      for finding in file.findings {
        let start = lines.span(of: finding.place).start
        xml.element(
          "error",
          [
            ("line", "\(start.line)"), ("column", "\(start.column)"), ("severity", finding.severity.rawValue),
            ("message", finding.message), ("source", "\(Tool.name).\(finding.rule)"),
          ])
      }
      xml.end()
    }
    xml.end()
    return xml.text
  }
}
