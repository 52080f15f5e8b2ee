import Findings
import Reporting
import Testing
import Text

/// The page that a browser shows: nothing in a sheet is markup, and it needs nothing but itself.
struct HTMLFormatTests {
  @Test("Whatever a sheet holds, the page has our own elements and attributes only, and no other sign of markup")
  func hostile() throws {
    for text in [try HostileReport.rendered(as: "html"), try rendered(SampleReport.report)] {
      let page = Snapshots.comparable(text).replacing("<!doctype html>", with: "")
      let tag = #/<\/?([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/#
      for found in page.matches(of: tag) {
        #expect(Self.elements.contains(String(found.output.1)), "\(found.output.0)")
        for name in found.output.2.matches(of: /\ ([a-z-]+)(="[^"]*")?/).map(\.output.1) {
          #expect(Self.attributes.contains(String(name)) || name.hasPrefix("data-"), "\(found.output.0)")
        }
      }
      #expect(page.replacing(tag, with: "").unicodeScalars.allSatisfy { !"<>\"'".unicodeScalars.contains($0) })
      #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
      #expect(text.matches(of: /<script/).count == 1 && text.matches(of: /<style/).count == 1)
    }
  }

  @Test("A template's tags in a sheet are text")
  func templates() throws {
    let text = try HostileReport.rendered(as: "html")
    #expect(text.contains("{{message}}{{{style}}}{{/findings}}"))
  }

  @Test("Nothing is fetched: there is no address but places in the page, and its policy forbids it")
  func selfContained() throws {
    let text = try rendered(SampleReport.report)
    for address in text.matches(of: /(?:href|src|action|url)\s*[=(]\s*"?([^"\s)]*)/).map(\.output.1) {
      #expect(address.hasPrefix("#") || address.hasPrefix("^="), "\(address)")
    }
    #expect(text.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(!text.contains(/https?:/))
  }

  @Test("Thousands of findings are shown, the worst first, and what is left out is counted")
  func count() throws {
    let text = try rendered(report(of: 5_100, words: ""))
    #expect(text.matches(of: /<li class="finding/).count == 5_000)
    #expect(text.contains(">5000 of 5100 findings are shown.<"))
    #expect(text.contains(">100 more are left out,"))
    let first = try #require(text.firstMatch(of: /<bdi>Message (\d+)/))
    #expect(first.output.1 == "5099")
  }

  @Test("A page keeps to a size that a browser opens, however long the findings are")
  func size() throws {
    let text = try rendered(report(of: 400, notes: 40, words: String(repeating: "words ", count: 200)))
    #expect(text.utf8.count < 10_000_000)
    #expect(text.contains(/>\d+ more are left out,/))
  }

  private func report(of count: Int, notes: Int = 0, words: String) -> Report {
    let file = TextFile(path: "a.yaml", text: "a: b \(words)\n")
    let place = Place(file: file, range: TextRange(0..<1))
    let findings = (0..<count).map { number in
      Finding(
        rule: "r", severity: number == count - 1 ? .error : .info, message: "Message \(number) \(words)", place: place,
        related: (0..<notes).map { _ in Note(place: place, message: words) },
        fingerprint: Fingerprint(high: 0, low: UInt64(number)))
    }
    var summary = Summary()
    summary.sheets = 1
    summary.count(findings)
    return Report(toolVersion: "1", summary: summary, findings: findings)
  }

  @Test("Without sources there is no matrix, and without findings no filter")
  func empty() throws {
    let text = try rendered(SampleReport.clean)
    #expect(!text.contains("id=\"matrix\"") && !text.contains("<form"))
    #expect(text.contains("Nothing was found."))
  }

  private func rendered(_ report: Report) throws -> String {
    try #require(ReportFormats.format(named: "html")).render(report, ReportStyle())
  }

  private static let elements: Set = [
    "a", "b", "bdi", "body", "button", "code", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "head", "header", "html", "i", "input", "label", "legend", "li", "main", "mark",
    "meta", "nav", "ol", "option", "p", "pre", "q", "script", "section", "select", "span", "strong", "style", "summary",
    "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
  ]

  private static let attributes: Set = [
    "aria-controls", "aria-expanded", "aria-hidden", "aria-label", "aria-labelledby", "aria-live", "aria-pressed",
    "autocomplete", "charset", "checked", "class", "colspan", "content", "href", "http-equiv", "id", "lang", "name",
    "placeholder", "role", "scope", "tabindex", "title", "type", "value",
  ]
}
