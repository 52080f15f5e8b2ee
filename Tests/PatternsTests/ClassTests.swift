import Patterns
import Testing

@Suite struct ClassTests {
  static let classes: [MatchCase] = [
    MatchCase("members", "[abc]+", "xcab", 1..<4),
    MatchCase("range", "[a-c]+", "xcabd", 1..<4),
    MatchCase("several ranges and a sign", "^[a-z0-9_-]+$", "a_0-z", 0..<5),
    MatchCase("hyphen first", "[-a]+", "b-a", 1..<3),
    MatchCase("hyphen last", "[a-]+", "b-a", 1..<3),
    MatchCase("hyphen after an escape", #"[\w-]+"#, " a-b", 1..<4),
    MatchCase("hyphen after a range", "[a-c-e]+", "b-ed", 0..<3),
    MatchCase("hyphen as the end of a range", "[+--]+", "a+,-", 1..<4),
    MatchCase("escaped hyphen", #"^[a\-c]+$"#, "b", nil),
    MatchCase("negated", "[^ab]+", "abcd", 2..<4),
    MatchCase("negated takes line breaks", "[^a]", "\n", 0..<1),
    MatchCase("caret elsewhere", "[a^]+", "^a", 0..<2),
    MatchCase("signs that have a meaning outside", "[.*+?(){}|$]+", "a.*+?(){}|$b", 1..<11),
    MatchCase("escaped brackets", #"[\[\]\\]+"#, #"a[\]b"#, 1..<4),
    MatchCase("escaped white space", #"[\t\n]+"#, "a\t\n", 1..<3),
    MatchCase("range of escapes", #"^[\x{E0}-\u00FF]$"#, "é", 0..<2),
    MatchCase("range across the surrogates", #"^[\x{D000}-\x{1F600}]$"#, "\u{E000}", 0..<3),
    MatchCase("overlapping ranges", "^[a-mc-z]+$", "az", 0..<2),
    MatchCase("shorthands inside", #"^[\d\s]+$"#, "1 2", 0..<3),
    MatchCase("negated shorthands inside", #"^[^\W\d]+$"#, "éa", 0..<3),
    MatchCase("a class and its complement", #"^[\w\W]+$"#, "a b\n", 0..<4),
    MatchCase("categories inside", #"^[\p{Lu}\P{L}]+$"#, "A1 É", 0..<5),
    MatchCase("many ranges beyond ASCII", "[à-èω-ϊ中一а-яé]+", "ê中ёяéëω", 2..<5),
    MatchCase("non-ASCII beside ASCII", "^[aé–]+$", "é–a", 0..<6),
  ]

  static let escapes: [MatchCase] = [
    MatchCase("digits are ASCII", #"\d+"#, "٣42", 2..<4),
    MatchCase("not digits", #"\D+"#, "4٣x2", 1..<4),
    MatchCase("words are of every script", #"\w+"#, "¡Größe_2 м!", 2..<11),
    MatchCase("words hold combining marks", #"^\w+$"#, "e\u{301}", 0..<3),
    MatchCase("not words", #"\W+"#, "é–²a", 2..<7),
    MatchCase("white space holds no-break and thin spaces", #"^\s+$"#, " \t\r\n\u{A0}\u{2009}\u{202F}", 0..<12),
    MatchCase("not white space", #"\S+"#, "\u{A0}a\u{200B}", 2..<6),
    MatchCase("control characters", #"^\t\n\r$"#, "\t\n\r", 0..<3),
    MatchCase("punctuation", #"^\.\*\+\?\(\)\[\]\{\}\|\^\$\\\/\-\"\'$"#, #".*+?()[]{}|^$\/-"'"#, 0..<18),
    MatchCase("symbols and the space", #"^\~\€\ \…$"#, "~€ …", 0..<8),
    MatchCase("hexadecimal number", #"^\x{1f600}\x{0}\x{00e9}$"#, "😀\0é", 0..<7),
    MatchCase("four hexadecimal digits", #"^\u00E9\u0041b$"#, "éAb", 0..<4),
    MatchCase("letters", #"\p{L}+"#, "1Aéжª2", 1..<8),
    MatchCase("capitals", #"\p{Lu}+"#, "aÉЖ", 1..<5),
    MatchCase("small letters", #"\p{Ll}+"#, "Aéж", 1..<5),
    MatchCase("numbers", #"\p{N}+"#, "a1٣²Ⅷ", 1..<9),
    MatchCase("punctuation category", #"\p{P}+"#, "a–«!$", 1..<7),
    MatchCase("other categories", #"^\p{M}\p{Sc}\p{Zs}\p{Cn}$"#, "\u{301}€ \u{378}", 0..<8),
    MatchCase("not letters", #"\P{L}+"#, "a1–b", 1..<5),
    MatchCase("not capitals", #"^\P{Lu}+$"#, "aé1", 0..<4),
  ]

  /// One character of each category; surrogates are no characters of a text.
  static let categories: [(name: String, member: Unicode.Scalar)] = [
    ("Lu", "A"), ("Ll", "ß"), ("Lt", "ǅ"), ("Lm", "ʰ"), ("Lo", "ª"), ("Mn", "\u{301}"), ("Mc", "\u{903}"),
    ("Me", "\u{20DD}"), ("Nd", "٣"), ("Nl", "Ⅷ"), ("No", "²"), ("Pc", "_"), ("Pd", "–"), ("Ps", "("), ("Pe", ")"),
    ("Pi", "«"), ("Pf", "»"), ("Po", "!"), ("Sm", "≥"), ("Sc", "€"), ("Sk", "^"), ("So", "°"), ("Zs", "\u{A0}"),
    ("Zl", "\u{2028}"), ("Zp", "\u{2029}"), ("Cc", "\t"), ("Cf", "\u{AD}"), ("Co", "\u{E000}"), ("Cn", "\u{378}"),
  ]

  @Test("A category has its characters and no others", arguments: categories)
  func category(name: String, member: Unicode.Scalar) throws {
    let (one, rest) = (try LinearPattern("^\\p{\(name)}$"), try LinearPattern("^\\P{\(name)}$"))
    let family = try LinearPattern("^\\p{\(name.prefix(1))}$")
    for other in Self.categories {
      let text = String(Character(other.member))
      #expect(one.matches(text) == (other.member == member), "\(other.name)")
      #expect(rest.matches(text) == (other.member != member), "\(other.name)")
      #expect(family.matches(text) == (other.name.prefix(1) == name.prefix(1)), "\(other.name)")
    }
  }

  @Test("A class or an escape stands for its characters", arguments: classes + escapes)
  func firstMatch(sample: MatchCase) throws {
    let pattern = try LinearPattern(sample.pattern)
    #expect(pattern.firstMatch(in: sample.text) == sample.expected)
    #expect(pattern.matches(sample.text) == (sample.expected != nil))
  }
}
