import Patterns
import Testing

@Suite struct CaseTests {
  static let samples: [MatchCase] = [
    MatchCase("literals", "Straße", "STRAßE", 0..<7),
    MatchCase("one scalar stays one", "ß", "ss", nil),
    MatchCase("the capital of a sharp s", "ß", "ẞ", 0..<3),
    MatchCase("other scripts", "боль", "БОЛЬ", 0..<8),
    MatchCase("three variants of one letter", "^σς$", "Σσ", 0..<4),
    MatchCase("the Kelvin sign", "^[k]k$", "K\u{212A}", 0..<4),
    MatchCase("the micro sign", "µg", "\u{39C}G", 0..<3),
    MatchCase("title case", "ǆ", "ǅ", 0..<2),
    MatchCase("a dotless i is not an i", "i", "ı", nil),
    MatchCase("a dotted capital is not an i", "i", "İ", nil),
    MatchCase("signs", #"1\.5-a"#, "1.5-A", 0..<5),
    MatchCase("range", "^[a-z]+$", "AbZ", 0..<3),
    MatchCase("a long range", #"^[\x{80}-\x{FFFF}]$"#, "k", 0..<1),
    MatchCase("negated class", "[^a]", "Aa", nil),
    MatchCase("category of one case", #"^\p{Lu}+$"#, "aB", 0..<2),
    MatchCase("not of a category of one case", #"^\P{Lu}$"#, "a", nil),
    MatchCase("shorthand", #"^\D\w$"#, "aB", 0..<2),
    MatchCase("escaped letters", #"^\u00e9\x{41}$"#, "Éa", 0..<3),
  ]

  @Test("Case is ignored on request", arguments: samples)
  func byArgument(sample: MatchCase) throws {
    #expect(try LinearPattern(sample.pattern, ignoringCase: true).firstMatch(in: sample.text) == sample.expected)
  }

  @Test("Case is ignored after (?i)", arguments: samples)
  func byPrefix(sample: MatchCase) throws {
    #expect(try LinearPattern("(?i)" + sample.pattern).firstMatch(in: sample.text) == sample.expected)
  }

  @Test("Case counts otherwise") func caseCounts() throws {
    #expect(try !LinearPattern("abc").matches("ABC"))
    #expect(try !LinearPattern("[a-z]").matches("ABC"))
  }
}
