import Testing

@testable import Commands

@Suite struct GitRangeTests {
  @Test(
    "One revision, or two with dots between",
    arguments: [
      ("HEAD", "HEAD", nil), ("a..b", "a", "b"), ("v1.2..v1.3", "v1.2", "v1.3"), ("a..", "a", "HEAD"),
      ("..b", "HEAD", "b"),
    ])
  func range(text: String, older: String, newer: String?) throws {
    let range = try GitRange(text)
    #expect(range.older == older)
    #expect(range.newer == newer)
  }

  @Test("What is no revision is refused", arguments: ["", "a...b", "-x", "a..--output=x", "a\nb"])
  func refused(text: String) { #expect(throws: (any Error).self) { try GitRange(text) } }

  @Test(
    "Paths are joined without dots, and never lead out",
    arguments: [
      ("a/b", "../c", "a/c"), ("", "x/./y", "x/y"), ("a", "../../c", nil), ("/a", "b", "/a/b"), ("/a", "../..", nil),
    ])
  func joined(folder: String, name: String, expected: String?) {
    #expect(RelativePath.joined(folder, name) == expected)
  }
}
