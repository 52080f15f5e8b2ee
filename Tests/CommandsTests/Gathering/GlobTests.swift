import Testing

@testable import Commands

@Suite struct GlobTests {
  @Test(
    "Stars in a path keep within a folder unless they are the whole of a component",
    arguments: [
      ("*", "a", true), ("*", "a/b", false), ("a*/b", "ax/b", true), ("a*b", "a/b", false), ("**", "a/b", true),
      ("**/b", "b", true), ("**/b", "a/x/b", true), ("**/b", "ab", false), ("a/**/b", "a/b", true),
      ("a/**/b", "a/x/y/b", true), ("a/**", "a", false), ("a/**", "a/", true), ("a**b", "a/b", false),
      ("?", "/", false), ("[!a]", "/", false), ("[/]", "/", false), ("", "", true), ("", "a", false),
    ])
  func stars(pattern: String, text: String, matches: Bool) throws {
    #expect(try #require(Glob(pattern, acrossFolders: true)).matches(Array(text.utf8)[...]) == matches)
  }

  @Test(
    "A pattern that is not whole can match nothing", arguments: ["[", "[a", "[a-", "[!]", "a\\", "[[:no:]]", "[\\"])
  func broken(pattern: String) {
    #expect(Glob(pattern, acrossFolders: true) == nil)
    #expect(Glob(pattern, acrossFolders: false) == nil)
  }

  @Test("Stars upon stars come to an end", arguments: ["*a", "**/a/", "*?", "*[ab]"])
  func manyStars(piece: String) throws {
    let glob = try #require(Glob(String(repeating: piece, count: 30) + "b", acrossFolders: true))
    let texts = ["a", "a/"].map { Array(String(repeating: $0, count: 2_000).utf8) }
    // Tried one way after the other, these take longer than the world has lasted.
    for text in texts { #expect(!glob.matches(text[...])) }
  }
}

extension Glob {
  fileprivate init?(_ pattern: String, acrossFolders: Bool) {
    self.init(Array(pattern.utf8)[...], acrossFolders: acrossFolders)
  }
}
