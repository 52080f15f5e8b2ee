/// What is known about words, whichever term they stand in.
public struct Lexicon: Sendable {
  /// Words and short groups of words that mean the same in any term; the first of each list stands for all.
  public let sameWords: [[String]]
  /// Forms of words that no ending tells: swollen is a form of swell.
  public let irregular: [String: String]
  /// Words that may be left out when they only say what sort of thing a term names: surgery, disease.
  public let lightHeads: [String]

  private let irregularForms: [String: String]
  private let canonicalOf: [String: [String]]
  private let plainOf: [String: [String]]
  private let lightStems: Set<String>
  /// The most words that a group of same words has.
  private let longestGroup: Int

  public init(sameWords: [[String]] = [], irregular: [String: String] = [:], lightHeads: [String] = []) {
    self.sameWords = sameWords
    self.irregular = irregular
    self.lightHeads = lightHeads
    // Words are looked up as a phrase has them: in the singular and in common spelling.
    let phrase = { (text: String) in Phrase(text).words.joined(separator: " ") }
    let irregularForms = Dictionary(irregular.map { (phrase($0), phrase($1)) }) { first, _ in first }
    self.irregularForms = irregularForms
    let bare = { (text: String) in Phrase(text).words.map { Stem.of(irregularForms[$0] ?? $0) } }
    var canonicalOf: [String: [String]] = [:]
    var plainOf: [String: [String]] = [:]
    var longestGroup = 1
    for group in sameWords {
      guard let first = group.first else { continue }
      for word in group.dropFirst() {
        let stems = bare(word)
        longestGroup = max(longestGroup, stems.count)
        canonicalOf[stems.joined(separator: " ")] = bare(first)
        plainOf[phrase(word)] = Phrase(first).words
      }
    }
    self.canonicalOf = canonicalOf
    self.plainOf = plainOf
    self.longestGroup = longestGroup
    lightStems = Set(lightHeads.flatMap(bare))
  }

  /// Whether nothing is known.
  var isEmpty: Bool { sameWords.isEmpty && irregular.isEmpty && lightHeads.isEmpty }

  /// This lexicon with what another adds, which weighs more.
  func extended(by other: Lexicon) -> Lexicon {
    Lexicon(
      sameWords: sameWords + other.sameWords, irregular: irregular.merging(other.irregular) { $1 },
      lightHeads: lightHeads + other.lightHeads)
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
}
