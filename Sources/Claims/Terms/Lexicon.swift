/// What is known about words, whichever term they stand in.
public struct Lexicon: Sendable {
  /// Words and short groups of words that mean the same in any term; the first of each list stands for all.
  public let sameWords: [[String]]
  /// Forms of words that no ending tells: swollen is a form of swell.
  public let irregular: [String: String]
  /// Words that may be left out when they only say what sort of thing a term names: surgery, disease.
  public let lightHeads: [String]
  /// Words that carry a term in a sentence, by what they do there, such as `carriers`: see `Rules/vocabulary/words.yaml`.
  public let phrasing: [String: [String]]
  /// What circumstances are called, by the words that stand for each: pregnancy for "when pregnant".
  public let circumstances: [String: [String]]

  private let irregularForms: [String: String]
  private let canonicalOf: [String: [String]]
  private let plainOf: [String: [String]]
  private let lightStems: Set<String>
  /// The most words that a group of same words has.
  private let longestGroup: Int

  private let carrying: [String: Set<[String]>]
  private let circumstanceOf: [[String]: [String]]

  public init(
    sameWords: [[String]] = [], irregular: [String: String] = [:], lightHeads: [String] = [],
    phrasing: [String: [String]] = [:], circumstances: [String: [String]] = [:]
  ) {
    self.phrasing = phrasing
    self.circumstances = circumstances
    carrying = phrasing.mapValues { Set($0.map { Phrase($0).words }) }
    circumstanceOf = circumstances.reduce(into: [:]) { names, entry in
      for name in entry.value { names[Phrase(name).words] = Phrase(entry.key).words }
    }
    self.sameWords = sameWords
    self.irregular = irregular
    self.lightHeads = lightHeads
    // Words are looked up as a phrase has them: in the singular and in common spelling.
    let irregularForms = Dictionary(
      irregular.map { (Phrase($0).words.joined(separator: " "), Phrase($1).words.joined(separator: " ")) }
    ) { first, _ in first }
    self.irregularForms = irregularForms
    let bare = { (words: [String]) in words.map { Stem.of(irregularForms[$0] ?? $0) } }
    var canonicalOf: [String: [String]] = [:]
    var plainOf: [String: [String]] = [:]
    var longestGroup = 1
    for group in sameWords {
      guard let first = group.first.map({ Phrase($0).words }) else { continue }
      let canonical = bare(first)
      for word in group.dropFirst() {
        let words = Phrase(word).words
        let stems = bare(words)
        longestGroup = max(longestGroup, stems.count)
        canonicalOf[stems.joined(separator: " ")] = canonical
        plainOf[words.joined(separator: " ")] = first
      }
    }
    self.canonicalOf = canonicalOf
    self.plainOf = plainOf
    self.longestGroup = longestGroup
    lightStems = Set(lightHeads.flatMap { bare(Phrase($0).words) })
  }

  /// Whether nothing is known.
  var isEmpty: Bool { changesNoTerm && phrasing.isEmpty && circumstances.isEmpty }

  /// Whether terms are taken apart by it as without it.
  var changesNoTerm: Bool { sameWords.isEmpty && irregular.isEmpty && lightHeads.isEmpty }

  /// This lexicon with what another adds, which weighs more.
  func extended(by other: Lexicon) -> Lexicon {
    Lexicon(
      sameWords: sameWords + other.sameWords, irregular: irregular.merging(other.irregular) { $1 },
      lightHeads: lightHeads + other.lightHeads, phrasing: phrasing.merging(other.phrasing) { $0 + $1 },
      circumstances: circumstances.merging(other.circumstances) { $0 + $1 })
  }

  /// The stem that stands for a word's forms.
  func stem(of word: String) -> String { Stem.of(irregularForms[word] ?? word) }

  /// Replaces words by the ones that stand for them. Each result keeps the index of the first word that it replaces.
  func canonical(_ stems: [(stem: String, index: Int)]) -> [(stem: String, index: Int)] {
    var result: [(stem: String, index: Int)] = []
    var start = 0
    while start < stems.count {
      var length = min(longestGroup, stems.count - start)
      var replacement: [String]?
      while length > 0 {
        replacement = canonicalOf[stems[start..<(start + length)].map(\.stem).joined(separator: " ")]
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
  func plainWords(for words: some Sequence<String>) -> [String]? { plainOf[words.joined(separator: " ")] }

  /// Whether a stem only says what sort of thing a term names.
  func isLight(_ stem: String) -> Bool { lightStems.contains(stem) }

  /// Whether two words differ by what turns a word into its opposite: hyperthermia and hypothermia.
  func areOpposed(_ one: String, _ other: String) -> Bool {
    phrasing["opposed_beginnings", default: []].contains { pair in
      let ends = pair.split(separator: " ").map(String.init)
      guard ends.count == 2 else { return false }
      return one.hasPrefix(ends[0]) && other.hasPrefix(ends[1]) || one.hasPrefix(ends[1]) && other.hasPrefix(ends[0])
    }
  }

  /// Whether a word is also written with its last letter twice: fulfil and fulfill.
  func hasTwoEndings(_ word: String) -> Bool { carrying["two_endings", default: []].contains([word]) }

  // MARK: - Phrases around terms

  /// How many words the longest phrase of a list has that begins at an index; nil where none does.
  func length(of list: String, in words: [String], at start: Int) -> Int? {
    guard let phrases = carrying[list] else { return nil }
    let longest = min(Self.longestPhrase, words.count - start)
    return stride(from: longest, through: 1, by: -1).first { phrases.contains(Array(words[start..<(start + $0)])) }
  }

  /// What a shape is likened to: the pear of "like a pear", "pear-like" and "pear-shaped"; nil where it is likened to
  /// nothing.
  func likened(_ words: [String]) -> [String]? {
    var rest = words[...]
    while let length = length(of: "likenesses", in: Array(rest), at: 0), length < rest.count {
      rest = rest.dropFirst(length)
    }
    while rest.count > 1, length(of: "likenesses", in: words, at: rest.endIndex - 1) == 1 { rest = rest.dropLast() }
    return rest.count < words.count ? rest.filter { $0 != Phrase.article } : nil
  }

  /// The name of the circumstance that begins at an index, and how many words it takes.
  func circumstance(in words: [String], at start: Int) -> (name: [String], length: Int)? {
    let longest = min(Self.longestPhrase, words.count - start)
    for length in stride(from: longest, through: 1, by: -1) {
      if let name = circumstanceOf[Array(words[start..<(start + length)])] { return (name, length) }
    }
    return nil
  }

  /// The most words that a phrase around a term has.
  private static let longestPhrase = 5
}
