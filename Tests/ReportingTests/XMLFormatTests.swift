import Findings
import Reporting
import Testing
import Text

#if canImport(FoundationXML)
  import Foundation
  import FoundationXML
#else
  import Foundation
#endif

struct XMLFormatTests {
  @Test("Whatever a sheet holds, an XML parser reads on to the end", arguments: ["junit", "checkstyle"])
  func hostile(format: String) throws {
    let elements = try elements(of: HostileReport.rendered(as: format))
    let message = try #require(elements.compactMap { $0.attributes["message"] }.first)
    // What XML cannot write is replaced by signs, and nothing else is changed.
    #expect(message.contains("::error::]]>--><script>alert(1)</script>|`*_~#1 @owner %0A ##[error]"))
    #expect(message.contains("&lt; \\|\r\n:,␀␁␂␃␄␅␆␇␈\t\n␋␌\r␎"))
    #expect(message.hasSuffix("\u{FFFD}\u{FFFD}👩🏽‍🚀"))
  }

  @Test("Tests of a file have names of their own, and their counts are right")
  func names() throws {
    for report in [SampleReport.report, SampleReport.clean] {
      let elements = try elements(of: #require(ReportFormats.format(named: "junit")).render(report, ReportStyle()))
      let names = elements.filter { $0.name == "testcase" }
        .map { [$0.attributes["classname"], $0.attributes["name"]] }
      #expect(Set(names).count == names.count)
      let suites = elements.filter { $0.name == "testsuite" }
      for count in ["tests", "failures"] {
        let total = suites.reduce(0) { $0 + (Int($1.attributes[count] ?? "") ?? -99) }
        #expect(elements.first?.attributes[count] == "\(total)")
        #expect(elements.count { $0.name == (count == "tests" ? "testcase" : "failure") } == total)
      }
      #expect(suites.count == Set(report.files + report.findings.map(\.place.file.path)).count)
    }
  }

  @Test(
    "What fails the run fails as a test, and all else passes",
    arguments: [(Severity.error, 3), (.warning, 4), (.info, 5), (nil, 0)] as [(Severity?, Int)])
  func threshold(failOn: Severity?, failures: Int) throws {
    let style = ReportStyle(failOn: failOn)
    let elements = try elements(of: #require(ReportFormats.format(named: "junit")).render(SampleReport.report, style))
    #expect(elements.first?.attributes["failures"] == "\(failures)")
    #expect(elements.count { $0.name == "failure" } == failures)
    #expect(elements.count { $0.name == "system-out" } == SampleReport.report.findings.count - failures)
  }

  private func elements(of text: String) throws -> [Element] {
    let parser = XMLParser(data: Data(text.utf8))
    let collector = Collector()
    parser.delegate = collector
    try #require(parser.parse(), "\(String(describing: parser.parserError)) in line \(parser.lineNumber)")
    return collector.elements
  }

  private struct Element {
    let name: String
    let attributes: [String: String]
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Element] = []

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      elements.append(Element(name: name, attributes: attributes))
    }
  }
}
