import Foundation
import Testing

@testable import Commands

/// What git ignores and what a walk passes over, held against each other in repositories made for it.
@Suite(.enabled(if: TemporaryFolder.hasGit, "there is no git to compare with"))
struct GitIgnoreTests {
  /// A tree with whatever patterns stumble over.
  static let files = [
    "a.yaml", "b.yaml", "Q.yaml", "ab.yaml", "é.yaml", "#a.yaml", "!a.yaml", "a b.yaml", "a[1].yaml", "a*b.yaml",
    "a\\b.yaml", "a-b.yaml", "a]b.yaml", "foo.yaml/a.yaml", "foo/a.yaml", "foo/b.yaml", "foo/bar/a.yaml",
    "foo/bar/foo/b.yaml", "foobar/a.yaml", "foo /a.yaml", "bar/foo/a.yaml", "bar/b.yaml", "a/b/c/d.yaml", "a/a.yaml",
  ]

  @Test("A walk passes over what git ignores")
  func written() throws {
    try expectAgreement(Self.lists.map { ($0, "") })
  }

  static let lists = [
    "", "\n\n", "# a.yaml", "#a.yaml", "\\#a.yaml", "!a.yaml", "\\!a.yaml", "a.yaml", "a.yaml  ", "a.yaml\\ ",
    "a.yaml\t", "a\\ b.yaml", "a b.yaml", "foo\\ ", "foo ", "/a.yaml", "//a.yaml", "/", "//", "!", "!/", "\\", "a\\",
    "foo", "foo/", "/foo", "/foo/", "foo//", "foo/bar", "foo/bar/", "bar/", "foo.yaml", "foo.yaml/", "a.yaml/",
    "*", "*/", "/*", "/*/", "*.yaml", "/*.yaml", "foo/*", "foo/*/", "foo*", "*foo", "*a.yaml", "f*o", "f*/a.yaml",
    "*/a.yaml", "*/*/a.yaml", "foo/*.yaml", "?.yaml", "??.yaml", "???.yaml", "foo?bar", "foo?a.yaml", "?", "fo?/",
    "**", "**/", "/**", "**/foo", "**/foo/", "foo/**", "foo/**/", "foo/**/a.yaml", "foo/**/**/b.yaml", "a/**/d.yaml",
    "**/bar/**", "**foo", "foo**", "f**o", "foo**/a.yaml", "foo/**.yaml", "***", "***/foo", "foo/***", "**\\/foo",
    "bar/**foo/a.yaml", "**/*/a.yaml", "*/**/a.yaml", "a/**/", "/**/foo", "fo**/b.yaml", "fo[o]**/b.yaml",
    "[ab].yaml", "[!ab].yaml", "[^ab].yaml", "[a-c].yaml", "[c-a].yaml", "[]a].yaml", "[!]a].yaml", "a[]]b.yaml",
    "a[*]b.yaml", "a[\\*]b.yaml", "a\\*b.yaml", "a\\\\b.yaml", "a[\\\\]b.yaml", "a[1].yaml", "a\\[1].yaml",
    "a[[]1].yaml", "a[-]b.yaml", "a[+--]b.yaml", "a[!-a]b.yaml", "a[a-]b.yaml", "[a", "[a-", "[", "[]", "[!", "[!]",
    "a[", "a[\\", "[[:alpha:]].yaml", "[[:upper:]].yaml", "[[:alpha:]-z].yaml", "[![:alpha:]]*.yaml", "[[:no:]].yaml",
    "[[:alpha].yaml", "[[:", "[[:]", "[[::]]", "[[:punct:]]a.yaml", "a[[:space:]]b.yaml", "foo[/]a.yaml",
    "foo[!a]a.yaml", "foo[!a]bar/a.yaml", "é.yaml", "[é].yaml", "?[!a].yaml",
    "*.yaml\n!a.yaml", "!a.yaml\n*.yaml", "foo\n!foo/a.yaml", "foo/*\n!foo/a.yaml", "/*\n!/foo\n/foo/*\n!/foo/bar",
    "foo/\n!foo/", "*\n!*/\n!a.yaml", "*\n!*/", "foo\n!foo\nfoo/bar", "**/a.yaml\n!foo/**/a.yaml", "a.yaml\r\nfoo\r\n",
    "#x\r\na.yaml\r", "\r\n", "foo\r\r\n", "\u{FEFF}a.yaml", "\u{FEFF}#x\nb.yaml", " a.yaml", " # x", "a.yaml # x",
    "a.yaml\0b\nfoo", "foo/bar\\/", "\\foo", "\\f\\o\\o/", "foo/\\*", "a.yaml\\", "!!a.yaml", "*.yaml\n!!a.yaml",
    "./a.yaml",
    "foo/../a.yaml", "foo/.", "*a*a*a*a*b", "A.YAML",
  ]

  @Test("Made-up patterns mean what they mean to git, in nested lists too")
  func madeUp() throws {
    var chance = Chance(state: 1)
    let pieces = [
      "*", "**", "***", "?", "/", "/", "a", "b", "foo", "bar", ".yaml", "[ab]", "[!a]", "[^b-z]", "[a", "]", "-", "\\",
      "\\*", " ", "!", "#", "[[:alpha:]]", "[[:", "**/", "/**", "/*", "!*/", "\n", "\n!", "\nfoo/*\n!", "é", ".",
    ]
    func list() -> String {
      (0..<Int.random(in: 0...7, using: &chance)).map { _ in pieces.randomElement(using: &chance)! }.joined()
    }
    try expectAgreement((0..<200).map { _ in (list(), list()) })
  }

  // Elsewhere, names that differ by case alone may be one file.
  #if os(Linux)
    @Test("A class has the same members as in git")
    func classes() throws {
      let names = ["alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper"]
      let bytes = (1..<128).map { String(Unicode.Scalar(UInt8($0))) }.filter { $0 != "/" && $0 != "." }
      try expectAgreement((names + ["xdigit"]).map { ("[[:\($0):]].yaml", "") }, files: bytes.map { "\($0).yaml" })
    }
  #endif

  /// Expects that for each pair of lists, standing as `.gitignore` over the tree and over its `foo`, both sides keep
  /// the same files.
  private func expectAgreement(_ lists: [(String, inFoo: String)], files: [String] = Self.files) throws {
    try TemporaryFolder.with { folder in
      try folder.makeRepository()
      let paths = files.map { "tree/\($0)" }
      for path in paths { try folder.write(path) }
      for (list, inFoo) in lists {
        try folder.write("tree/.gitignore", text: list)
        try folder.write("tree/foo/.gitignore", text: inFoo)
        let kept = try folder.keptByGit(paths)
        let difference = folder.keptByWalk().symmetricDifference(kept).sorted()
        #expect(difference.isEmpty, "\(list.debugDescription), in foo \(inFoo.debugDescription)")
      }
    }
  }
}

/// Numbers that look random and are the same every time.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
