/// What is known about words, whichever term they stand in.
public struct Lexicon: Sendable {
  /// What packs say, as they word it.
  public struct Words: Sendable {
    /// Words and short groups of words that mean the same in any term; the first of each list stands for all.
    public var sameWords: [[String]]
    /// Forms of words that no ending tells: swollen is a form of swell.
    public var irregular: [String: String]
    /// Words that may be left out when they only say what sort of thing a term names: surgery, disease.
    public var lightHeads: [String]
    /// Words that carry a term in a sentence, by what they do there, such as `carriers`.
    public var phrasing: [PhraseList: [String]]
    /// Turns of speech, by the plain words that stand for each: excessive for "too much".
    public var turns: [String: [String]]
    /// Turns of speech about a part of the body, which stands for `<part>` in them and in the words that stand for each:
    /// "numb <part>" for "no feeling in <part>".
    public var partTurns: [String: [String]]
    /// What circumstances are called, by the words that stand for each: pregnancy for "when pregnant".
    public var circumstances: [String: [String]]

    public init(
      sameWords: [[String]] = [], irregular: [String: String] = [:], lightHeads: [String] = [],
      phrasing: [PhraseList: [String]] = [:], turns: [String: [String]] = [:],
      partTurns: [String: [String]] = [:], circumstances: [String: [String]] = [:]
    ) {
      self.sameWords = sameWords
      self.irregular = irregular
      self.lightHeads = lightHeads
      self.phrasing = phrasing
      self.turns = turns
      self.partTurns = partTurns
      self.circumstances = circumstances
    }

    /// These words with what others add, which weighs more.
    public func merged(with others: Words) -> Words {
      Words(
        sameWords: sameWords + others.sameWords, irregular: irregular.merging(others.irregular) { $1 },
        lightHeads: lightHeads + others.lightHeads, phrasing: phrasing.merging(others.phrasing, uniquingKeysWith: +),
        turns: turns.merging(others.turns, uniquingKeysWith: +),
        partTurns: partTurns.merging(others.partTurns, uniquingKeysWith: +),
        circumstances: circumstances.merging(others.circumstances, uniquingKeysWith: +))
    }
  }

  private let forms: LexiconForms

  /// Takes what packs say.
  public init(_ words: Words = Words()) { forms = LexiconForms(words) }

  /// Takes what `compiled` gave when the program was built; costs nothing before it is asked for.
  ///
  /// - Parameter words: Gives the words that it was compiled from.
  public init(compiled sections: [String: String], words: @escaping @Sendable () -> Words) {
    forms = LexiconForms(compiled: sections, words: words)
  }

  /// The forms in which words are looked up, for who builds a program: texts by what they tell.
  public var compiled: [String: String] { forms.compiled }

  /// What packs say, as they word it.
  public var words: Words { forms.words.value }

  /// Whether nothing is known.
  var isEmpty: Bool { changesNoTerm && words.phrasing.isEmpty && words.circumstances.isEmpty }

  /// Whether terms are taken apart by it as without it.
  var changesNoTerm: Bool {
    words.sameWords.isEmpty && words.irregular.isEmpty && words.lightHeads.isEmpty && words.turns.isEmpty
      && words.partTurns.isEmpty
  }

  /// This lexicon with what another adds, which weighs more.
  func extended(by other: Lexicon) -> Lexicon { Lexicon(words.merged(with: other.words)) }

  /// The stem that stands for a word's forms.
  func stem(of word: String) -> String { forms.stem(of: word) }

  /// What a group of words is known by among the words that mean the same: the stems of its words, so that "largely" and
  /// "large" are one.
  public func stems(of words: String) -> String { Phrase(words).words.map(stem).joined(separator: " ") }

  /// Replaces words by the ones that stand for them. Each result keeps the index of the first word that it replaces.
  func canonical(_ stems: [(stem: String, index: Int)]) -> [(stem: String, index: Int)] {
    var result: [(stem: String, index: Int)] = []
    var start = 0
    while start < stems.count {
      let begins = forms.canonical.haveKey(beginningWith: stems[start].stem)
      var length = begins ? min(forms.longestGroup, stems.count - start) : 0
      var replacement: [String]?
      while length > 0 {
        replacement = forms.canonical.words(
          for: stems[start..<(start + length)].map(\.stem).joined(separator: " "))
        if replacement != nil { break }
        length -= 1
      }
      if let replacement {
        result += replacement.map { ($0, stems[start].index) }
        start += length
      } else {
        result.append(stems[start])
        start += 1
      }
    }
    return result
  }

  /// The words that stand for some words in any term, not stemmed: kidney for renal.
  func plainWords(for words: some Sequence<String>) -> [String]? {
    forms.plain.words(for: words.joined(separator: " "))
  }

  /// Whether a stem only says what sort of thing a term names.
  func isLight(_ stem: String) -> Bool { forms.lightStems.contains(stem) }

  /// Whether two words differ by what turns a word into its opposite: hyperthermia and hypothermia.
  func areOpposed(_ one: String, _ other: String) -> Bool {
    forms.phrases(.opposedBeginnings).keys.contains { key in
      let ends = key.split(separator: " ")
      guard ends.count == 2 else { return false }
      return one.hasPrefix(ends[0]) && other.hasPrefix(ends[1]) || one.hasPrefix(ends[1]) && other.hasPrefix(ends[0])
    }
  }

  /// Whether a word is also written with its last letter twice: fulfil and fulfill.
  func hasTwoEndings(_ word: String) -> Bool { forms.phrases(.twoEndings).contains(word) }

  // MARK: - Phrases around terms

  /// How many words the longest phrase of a list has that begins at an index; nil where none does.
  func length(of list: PhraseList, in words: [String], at start: Int) -> Int? {
    let phrases = forms.phrases(list)
    // Most words begin no phrase, and one look tells.
    guard start < words.count, phrases.haveKey(beginningWith: words[start]) else { return nil }
    let longest = min(Self.longestPhrase, words.count - start)
    return stride(from: longest, through: 1, by: -1).first {
      phrases.contains(Self.text(words[start..<(start + $0)]))
    }
  }

  /// What a shape is likened to: the pear of "like a pear", "pear-like" and "pear-shaped"; nil where it is likened to
  /// nothing.
  func likened(_ words: [String]) -> [String]? {
    var rest = words[...]
    while let length = length(of: .likenesses, in: Array(rest), at: 0), length < rest.count {
      rest = rest.dropFirst(length)
    }
    while rest.count > 1, length(of: .likenesses, in: words, at: rest.endIndex - 1) == 1 { rest = rest.dropLast() }
    return rest.count < words.count ? rest.filter { $0 != Phrase.article } : nil
  }

  /// The name of the circumstance that begins at an index, and how many words it takes.
  func circumstance(in words: [String], at start: Int) -> (name: [String], length: Int)? {
    longest(of: forms.circumstances, in: words, at: start)
  }

  /// The plain words for the turn of speech that begins at an index, and how many words it takes.
  func turn(in words: [String], at start: Int) -> (name: [String], length: Int)? {
    longest(of: forms.turns, in: words, at: start)
  }

  /// The turns of speech about a part of the body that have a word as the first of their own.
  func partTurns(at word: String) -> [PartTurn] { forms.partTurns.value[word] ?? [] }

  /// Whether a turn of speech begins with a word.
  func hasTurn(beginningWith word: String) -> Bool { forms.turns.haveKey(beginningWith: word) }

  /// Whether a phrase of a list begins with a word.
  func hasPhrase(of list: PhraseList, beginningWith word: String) -> Bool {
    forms.phrases(list).haveKey(beginningWith: word)
  }

  private func longest(
    of names: SortedLines, in words: [String], at start: Int
  ) -> (name: [String], length: Int)? {
    guard start < words.count, names.haveKey(beginningWith: words[start]) else { return nil }
    let longest = min(Self.longestPhrase, words.count - start)
    for length in stride(from: longest, through: 1, by: -1) {
      if let name = names.words(for: Self.text(words[start..<(start + length)])) { return (name, length) }
    }
    return nil
  }

  /// Words with spaces between. Of an array: the library specialises joining for nothing else.
  private static func text(_ words: ArraySlice<String>) -> String { Array(words).joined(separator: " ") }

  /// The most words that a phrase around a term has.
  private static let longestPhrase = 5
}
