import Patterns
import Testing

@Suite struct RefusedPatternTests {
  static let unsupported: [RefusedCase] = [
    RefusedCase("backreference", #"(a)\1"#, 3, "Backreferences are not supported"),
    RefusedCase("named backreference", #"(a)\k<x>"#, 3, "Backreferences are not supported"),
    RefusedCase("lookahead", "a(?=b)", 1, "Lookaround such as `(?=`"),
    RefusedCase("negative lookahead", "a(?!b)", 1, "Lookaround such as `(?!`"),
    RefusedCase("lookbehind", "(?<=a)b", 0, "Lookaround such as `(?<=`"),
    RefusedCase("negative lookbehind", "(?<!a)b", 0, "Lookaround such as `(?<!`"),
    RefusedCase("named capture", "(?<year>a)", 0, "Write `(?: )` instead"),
    RefusedCase("named capture as in Python", "(?P<year>a)", 0, "Captures by name"),
    RefusedCase("named capture in quotes", "(?'year'a)", 0, "Captures by name"),
    RefusedCase("atomic group", "(?>a)", 0, "Atomic groups"),
    RefusedCase("comment", "a(?#b)", 1, "Comments"),
    RefusedCase("ignoring case later", "a(?i)b", 1, "very start of the pattern"),
    RefusedCase("ignoring case twice", "(?i)(?i)b", 4, "very start of the pattern"),
    RefusedCase("ignoring case in a group", "(?i:a)", 0, "only `(?: )` is supported"),
    RefusedCase("other options", "(?m)a", 0, "only `(?: )` is supported"),
    RefusedCase("question mark at the end", "(?", 0, "only `(?: )` is supported"),
    RefusedCase("possessive star", "a*+", 2, "possessive"),
    RefusedCase("possessive plus", "a++", 2, "possessive"),
    RefusedCase("possessive question mark", "a?+", 2, "possessive"),
    RefusedCase("possessive count", "a{2}+", 4, "possessive"),
  ]

  static let escapes: [RefusedCase] = [
    RefusedCase("start of text", #"\Aa"#, 0, "write `^`"),
    RefusedCase("end of text", #"a\z"#, 1, "`\\z` is not supported. For the end of the text, write `$`"),
    RefusedCase("letter without a meaning", #"a\y"#, 1, "before `y` has no meaning"),
    RefusedCase("letter beyond ASCII", #"\é"#, 0, "before `é` has no meaning"),
    RefusedCase("character that is not seen", "\\\n", 0, "before U+000A has no meaning"),
    RefusedCase("form feed", #"\f"#, 0, #"as in `\x{C}`"#),
    RefusedCase("horizontal space", #"\h"#, 0, #"write `\s`"#),
    RefusedCase("any line break", #"\R"#, 0, #"write `\r?\n`"#),
    RefusedCase("quotation", #"\Qa.b\E"#, 0, "Escape each sign"),
    RefusedCase("backslash at the end", #"ab\"#, 2, #"write `\\`"#),
    RefusedCase("number without braces", #"\x41"#, 0, #"as in `\x{E9}`"#),
    RefusedCase("number without end", #"\x{41"#, 0, "in braces"),
    RefusedCase("number without digits", #"\x{}"#, 0, "in braces"),
    RefusedCase("number with a sign", #"\x{+41}"#, 0, "in braces"),
    RefusedCase("number too large", #"\x{110000}"#, 0, "No character has the number 110000"),
    RefusedCase("number of a surrogate", #"\x{D800}"#, 0, "No character has the number D800"),
    RefusedCase("three digits", #"\u00E"#, 0, "four hexadecimal digits"),
    RefusedCase("braces after u", #"\u{E9}"#, 0, "four hexadecimal digits"),
    RefusedCase("half a pair", #"\uD83D\uDE00"#, 0, #"`\uD83D` is half of a surrogate pair"#),
    RefusedCase("category without braces", #"\pL"#, 0, #"`\p{L}` for letters"#),
    RefusedCase("unknown category", #"é\p{Greek}"#, 1, "a Unicode category in braces"),
    RefusedCase("category without name", #"\p{}"#, 0, "a Unicode category in braces"),
    RefusedCase("category without end", #"\p{L"#, 0, "a Unicode category in braces"),
  ]

  static let brackets: [RefusedCase] = [
    RefusedCase("group not closed", "a(b", 1, #"Add a `)`; or to match a `(`, write `\(`"#),
    RefusedCase("inner group not closed", "(a(b)(c", 5, "The group is not closed"),
    RefusedCase("group not open", "ab)", 2, #"write `\)`"#),
    RefusedCase("class not closed", "😀[ab", 1, #"Add a `]`; or to match a `[`, write `\[`"#),
    RefusedCase("class not closed after a hyphen", "[a-", 0, "The class is not closed"),
    RefusedCase("class not closed after a caret", "[^", 0, "The class is not closed"),
    RefusedCase("class not open", "a]", 1, #"write `\]`"#),
    RefusedCase("braces not open", "a}", 1, #"write `\}`"#),
    RefusedCase("empty class", "a[]", 1, "The class is empty"),
    RefusedCase("bracket first in a class", "[^]a]", 0, #"write `\]`"#),
    RefusedCase("class in a class", "[a[b]]", 2, "cannot hold another"),
    RefusedCase("named class", "[[:alpha:]]", 1, #"Write `\p{L}`"#),
    RefusedCase("range out of order", "[bz-a]", 2, "`z` comes after `a`"),
    RefusedCase("range from a shorthand", #"[\d-z]"#, 1, "a single character at each end"),
    RefusedCase("range to a shorthand", #"[a-\d]"#, 1, "a single character at each end"),
    RefusedCase("range to a bracket", "[a-[b]]", 3, "cannot hold another"),
    RefusedCase("boundary in a class", #"[a\b]"#, 2, "outside the brackets"),
    RefusedCase("unknown escape in a class", #"[a\y]"#, 2, "has no meaning"),
    RefusedCase("backslash at the end of a class", #"[a\"#, 2, "left over at the end"),
  ]

  static let repetitions: [RefusedCase] = [
    RefusedCase("nothing to repeat", "*a", 0, #"nothing before it to repeat"#),
    RefusedCase("nothing to repeat in a group", "a(+b)", 2, #"to match it, write `\+`"#),
    RefusedCase("nothing to repeat in a branch", "a|?", 2, #"`?` has nothing before it"#),
    RefusedCase("nothing to repeat by count", "{2}", 0, #"`{` has nothing before it"#),
    RefusedCase("nothing to repeat after an option", "(?i)*", 4, "nothing before it"),
    RefusedCase("a start repeated", "^*a", 1, "a place, not text"),
    RefusedCase("a boundary repeated", #"a\b{2}"#, 3, "a place, not text"),
    RefusedCase("repetition of a repetition", "a**", 2, "`*` follows another quantifier"),
    RefusedCase("count of a count", "a{1000}{1000}", 7, "`{` follows another quantifier"),
    RefusedCase("quantifier after a lazy one", "a+?+", 3, "`+` follows another quantifier"),
    RefusedCase("counts out of order", "a{3,1}", 1, "Write the lower one first: `{1,3}`"),
    RefusedCase("no number", "a{b}", 1, #"To match a `{`, write `\{`"#),
    RefusedCase("brace at the end", "a{", 1, #"write `\{`"#),
    RefusedCase("no lower limit", "a{,5}", 1, "Write it as `{0,5}`"),
    RefusedCase("count not closed", "a{2,3", 1, "The count is not complete"),
    RefusedCase("count with a space", "a{2, 3}", 1, "without spaces"),
    RefusedCase("digits of another script", "a{٣}", 1, "begins a count"),
  ]

  static let sizes: [RefusedCase] = [
    RefusedCase("nested counts", "(a{1000}){1000}", 9, "more than 10000 states"),
    RefusedCase("counts nested three deep", "b((a{100}){90}c){1000}", 16, "more than 10000 states"),
    RefusedCase("count too large", "a{10001}", 1, "Use a smaller count"),
    RefusedCase("count beyond any integer", "a{99999999999999999999999}", 1, "Use a smaller count"),
    RefusedCase("limit beyond any integer", "a{1,99999999999999999999999}", 1, "Use a smaller count"),
    RefusedCase("optional copies", "(abc){0,3000}", 5, "Use a smaller count"),
    RefusedCase("counts side by side", "a{6000}b{6000}", 7, "up to here"),
    RefusedCase("many letters", repeated("a", 10_001), 10_000, "up to here"),
    RefusedCase("many alternatives", repeated("|", 10_000), 5000, "up to here"),
    RefusedCase("groups too deep", repeated("(", 101) + repeated(")", 101), 100, "More than 100 groups"),
    RefusedCase("nothing but opening brackets", repeated("(", 100_000), 100, "More than 100 groups"),
    RefusedCase("nothing but options", repeated("(?:", 100_000), 300, "More than 100 groups"),
  ]

  @Test(
    "A pattern that cannot be read is refused with its place and a way out",
    arguments: unsupported + escapes + brackets + repetitions + sizes)
  func refused(sample: RefusedCase) throws {
    let error = try #require(throws: PatternError.self) { try LinearPattern(sample.pattern) }
    #expect(error.offset == sample.offset)
    #expect(error.message.contains(sample.message), "\(error.message)")
  }

  @Test("An error shows its place as people count") func description() throws {
    let error = try #require(throws: PatternError.self) { try LinearPattern("ab)") }
    #expect(error.description == "Character 3: \(error.message)")
  }

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
