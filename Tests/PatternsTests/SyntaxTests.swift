import Patterns
import Testing

@Suite struct SyntaxTests {
  static let parts: [MatchCase] = [
    MatchCase("literals", "bc", "abcd", 1..<3),
    MatchCase("literals that do not occur", "cb", "abcd", nil),
    MatchCase("the empty pattern", "", "abc", 0..<0),
    MatchCase("the empty pattern in an empty text", "", "", 0..<0),
    MatchCase("offsets are in bytes", "b", "é😀b", 6..<7),
    MatchCase("scalars are not normalized", "é", "e\u{301}", nil),
    MatchCase("a scalar inside a grapheme", "e", "e\u{301}", 0..<1),
    MatchCase("a line break of two scalars", "\\n", "\r\n", 1..<2),
    MatchCase("a dot takes any scalar", "^.$", "😀", 0..<4),
    MatchCase("a dot takes no line feed", "a.b", "a\nb", nil),
    MatchCase("a dot takes no carriage return", "a.b", "a\rb", nil),
    MatchCase("a dot takes other separators", "a.b", "a\u{2028}b", 0..<5),
    MatchCase("a hyphen outside a class", "a-b", "a-b", 0..<3),
    MatchCase("a comma outside counts", "a,b", "a,b", 0..<3),
  ]

  static let anchors: [MatchCase] = [
    MatchCase("start", "^b", "ab", nil),
    MatchCase("start is not a line's", "^b", "a\nb", nil),
    MatchCase("end", "a$", "aba", 2..<3),
    MatchCase("end is not before a last line break", "a$", "a\n", nil),
    MatchCase("both, empty text", "^$", "", 0..<0),
    MatchCase("start in one branch only", "^b|c", "abc", 2..<3),
    MatchCase("start in every branch", "^b|^c", "abc", nil),
    MatchCase("start in an optional part", "(?:^b)?c", "abc", 2..<3),
    MatchCase("start in the middle", "a^b", "ab", nil),
    MatchCase("start repeated in a group", "(^)*b", "ab", 1..<2),
    MatchCase("word boundary", #"\bcat\b"#, "concat cat", 7..<10),
    MatchCase("word boundary at the ends", #"^\bcat\b$"#, "cat", 0..<3),
    MatchCase("word boundary beside another script", #"\bt"#, "été", nil),
    MatchCase("word boundary beside a combining mark", #"e\b"#, "e\u{301}", nil),
    MatchCase("word boundary beside a superscript", #"m\b"#, "m²", 0..<1),
    MatchCase("no boundary in an empty text", #"\b"#, "", nil),
    MatchCase("not a word boundary", #"\Bcat"#, "cat concat", 7..<10),
    MatchCase("not a boundary in an empty text", #"\B"#, "", 0..<0),
  ]

  static let groups: [MatchCase] = [
    MatchCase("group", "a(bc)d", "abcd", 0..<4),
    MatchCase("group without capture", "a(?:bc)d", "abcd", 0..<4),
    MatchCase("empty group", "a()b", "ab", 0..<2),
    MatchCase("alternatives", "cat|dog", "hotdog", 3..<6),
    MatchCase("alternatives in a group", "^(a|b)c$", "bc", 0..<2),
    MatchCase("three alternatives", "^(?:a|b|c)+$", "cab", 0..<3),
    MatchCase("an empty alternative", "^(a|)b", "b", 0..<1),
    MatchCase("the longest alternative wins", "a|ab|abc", "abc", 0..<3),
    MatchCase("the leftmost match wins over a longer one", "ab|bcd", "abcd", 0..<2),
    MatchCase("an earlier attempt wins over one that ended first", "abcd|bc", "abcd", 0..<4),
    MatchCase("a match that ended first stays when an earlier attempt fails", "abcd|bc", "abcx", 1..<3),
    MatchCase("one hundred groups in one another", repeated("(", 100) + "a" + repeated(")", 100), "ba", 1..<2),
    MatchCase("one hundred repetitions in one another", repeated("(", 100) + "a" + repeated("){1}", 100), "ba", 1..<2),
    MatchCase("repeated groups in one another", repeated("(", 8) + "a" + repeated("){1,2}", 8), "aaa", 0..<3),
  ]

  static let repetitions: [MatchCase] = [
    MatchCase("star", "ba*", "abaa", 1..<4),
    MatchCase("star of nothing", "a*", "baa", 0..<0),
    MatchCase("plus", "a+", "baa", 1..<3),
    MatchCase("question mark", "colou?r", "color", 0..<5),
    MatchCase("count", "^a{3}$", "aaa", 0..<3),
    MatchCase("count too low", "^a{3}$", "aa", nil),
    MatchCase("count too high", "^a{3}$", "aaaa", nil),
    MatchCase("lower limit", "a{2,}", "a aa aaa", 2..<4),
    MatchCase("lower limit of none", "^a{0,}$", "", 0..<0),
    MatchCase("both limits", "a{2,3}", "aaaa", 0..<3),
    MatchCase("upper limit from none", "^a{0,2}b", "aab", 0..<3),
    MatchCase("no times at all", "^a{0}b", "b", 0..<1),
    MatchCase("no times at all, of a place", "(^a){0}b", "ab", 1..<2),
    MatchCase("leading zeros", "^a{02}$", "aa", 0..<2),
    MatchCase("lazy star", "a*?b", "aab", 0..<3),
    MatchCase("lazy plus takes the longest too", "a+?", "aaa", 0..<3),
    MatchCase("lazy question mark and count", "a??b{1,2}?", "abb", 0..<3),
    MatchCase("group repeated", "^(ab)+$", "ababab", 0..<6),
    MatchCase("nested stars", "^(a*)*$", "aaa", 0..<3),
    MatchCase("nested stars of nothing", "^(()*)*$", "", 0..<0),
    MatchCase("nested counts", "^(a{2}){2,3}$", "aaaaaa", 0..<6),
    MatchCase("nothing, very often", "((((){1000}){1000}){1000}){1000}", "a", 0..<0),
    MatchCase("a diagnosis code", #"^[A-Z][0-9]{2}(\.[0-9A-Z]{1,4})?$"#, "M54.5", 0..<5),
    MatchCase("a diagnosis code that is too long", #"^[A-Z][0-9]{2}(\.[0-9A-Z]{1,4})?$"#, "M54.50000", nil),
  ]

  @Test("A pattern matches first where its syntax says", arguments: parts + anchors + groups + repetitions)
  func firstMatch(sample: MatchCase) throws {
    let pattern = try LinearPattern(sample.pattern)
    #expect(pattern.firstMatch(in: sample.text) == sample.expected)
    #expect(pattern.matches(sample.text) == (sample.expected != nil))
  }

  @Test("A pattern keeps its source") func source() throws {
    #expect(try LinearPattern("(?i)a|b").source == "(?i)a|b")
  }

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
