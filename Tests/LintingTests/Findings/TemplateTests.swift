import Linting
import Testing

@Suite struct TemplateTests {
  private static let arguments: Arguments = ["a": "1", "b": "{a}", "long name": "2", "lines": "one\ntwo\r\nthree"]

  @Test(
    "Names in braces are filled in",
    arguments: [
      ("", ""), ("plain", "plain"), ("{a}", "1"), ("x{a}y{a}z", "x1y1z"), ("{long name}", "2"), ("{c}", "{c}"),
      ("{}", "{}"), ("{a", "{a"), ("a}", "a}"), ("{{a}}", "{{a}}"), ("{b}", "{a}"), ("{lines}", "one two three"),
      ("`{none: true}` {a}", "`{none: true}` 1"), ("{c} {a", "{c} {a"),
    ] as [(String, String)])
  func filling(template: String, expected: String) {
    #expect(Template.filling(template, Self.arguments) == expected)
  }

  @Test func `an argument of a page is cut to what a message can hold`() {
    let filled = Template.filling("{x}", ["x": String(repeating: "é", count: 5000)])
    #expect(filled == String(repeating: "é", count: 240) + "…")
    let exact = String(repeating: "é", count: 240)
    #expect(Template.filling("{x}", ["x": exact]) == exact)
  }

  @Test(
    "A template tells its names",
    arguments: [
      ("", []), ("plain", []), ("{a}", ["a"]), ("{a} and {b c}.", ["a", "b c"]), ("{a", []), ("}{a}", ["a"]),
    ])
  func names(template: String, expected: [String]) {
    #expect(Template.names(in: template) == expected)
  }
}
