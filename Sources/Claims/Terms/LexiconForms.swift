/// The words of a lexicon in the forms in which they are looked up: as a phrase has them, in the singular and in common
/// spelling.
final class LexiconForms: Sendable {
  let words: Deferred<Lexicon.Words>
  /// Each part as a text of lines, a word or phrase and what it stands for.
  let compiled: [String: String]
  /// For stems, those that stand for them in any term.
  let canonical: SortedLines
  /// The same for words that are not stemmed.
  let plain: SortedLines
  /// The most words that stand for others together.
  let longestGroup: Int
  let lightStems: SortedLines
  let circumstances: SortedLines
  let turns: SortedLines
  /// By the first of their own words, the longest first.
  let partTurns: Deferred<[String: [PartTurn]]>
  private let phrases: [PhraseList: SortedLines]
  private let irregular: SortedLines

  /// Parts of the compiled form; a list of phrases has its name behind it.
  private enum Section {
    static let (irregular, canonical, plain, light) = ("irregular", "canonical", "plain", "light")
    static let (circumstances, turns, longest, phrases) = ("circumstances", "turns", "longest", "phrases ")
    static let partTurns = "part turns"
  }

  convenience init(_ words: Lexicon.Words) { self.init(compiled: Self.compiling(words)) { words } }

  /// Takes what `compiled` was of the same words when the program was built.
  init(compiled sections: [String: String], words: @escaping @Sendable () -> Lexicon.Words) {
    let lines = { (section: String) in SortedLines(sections[section] ?? "") }
    self.words = Deferred(words)
    compiled = sections
    irregular = lines(Section.irregular)
    canonical = lines(Section.canonical)
    plain = lines(Section.plain)
    lightStems = lines(Section.light)
    circumstances = lines(Section.circumstances)
    turns = lines(Section.turns)
    let partTurns = sections[Section.partTurns] ?? ""
    self.partTurns = Deferred { PartTurn.all(in: partTurns) }
    longestGroup = sections[Section.longest].flatMap(Int.init) ?? 1
    phrases = sections.reduce(into: [:]) { phrases, section in
      guard section.key.hasPrefix(Section.phrases),
        let list = PhraseList(rawValue: String(section.key.dropFirst(Section.phrases.count)))
      else { return }
      phrases[list] = SortedLines(section.value)
    }
  }

  func stem(of word: String) -> String { Self.stem(of: word) { irregular.text(for: $0) } }

  /// - Parameter irregular: Gives the word that a form belongs to, where no rule can know. What belongs to itself is formed
  ///   of nothing: fasting is not what is fast.
  private static func stem(of word: String, irregular: (String) -> String?) -> String {
    let base = irregular(word) ?? word
    return irregular(base) == base ? base : Stem.of(base)
  }

  /// The phrases of a list; none where no pack fills it.
  func phrases(_ list: PhraseList) -> SortedLines { phrases[list] ?? SortedLines("") }

  // MARK: - Compiling

  private static func compiling(_ words: Lexicon.Words) -> [String: String] {
    let irregular = words.irregular.sorted { $0.key < $1.key }.reduce(into: [String: [String]]()) { forms, entry in
      let key = key(entry.key)
      if forms[key] == nil { forms[key] = Phrase(entry.value).words }
    }
    let stems = { (words: [String]) in
      words.map { stem(of: $0) { irregular[$0]?.joined(separator: " ") } }
    }
    var (canonical, plain, longest): ([String: [String]], [String: [String]], Int) = ([:], [:], 1)
    for group in words.sameWords {
      let phrases = group.map { Phrase($0).words }
      guard let first = phrases.first else { continue }
      for words in phrases.dropFirst() {
        longest = max(longest, words.count)
        canonical[stems(words).joined(separator: " ")] = stems(first)
        plain[words.joined(separator: " ")] = first
      }
    }
    var sections = [
      Section.irregular: text(irregular), Section.canonical: text(canonical), Section.plain: text(plain),
      Section.light: text(Set(words.lightHeads.flatMap { stems(Phrase($0).words) })),
      Section.circumstances: text(named(words.circumstances)), Section.turns: text(named(words.turns)),
      Section.partTurns: PartTurn.text(words.partTurns), Section.longest: String(longest),
    ]
    for (list, phrases) in words.phrasing { sections[Section.phrases + list.rawValue] = text(Set(phrases.map(key))) }
    return sections
  }

  /// What stands for each name.
  private static func named(_ lists: [String: [String]]) -> [String: [String]] {
    var named: [String: [String]] = [:]
    for (name, phrases) in lists.sorted(by: { $0.key < $1.key }) {
      for phrase in phrases { named[key(phrase)] = Phrase(name).words }
    }
    return named
  }

  private static func key(_ text: String) -> String { Phrase(text).words.joined(separator: " ") }

  private static func text(_ lines: [String: [String]]) -> String { CompiledLines.text(lines.map { ($0, $1) }) }

  private static func text(_ keys: Set<String>) -> String { CompiledLines.text(keys.map { ($0, []) }) }
}
