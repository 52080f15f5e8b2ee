/// The words that every scale's grammar knows.
enum ScaleWords {
  enum Connector: Sendable {
    /// Carries a "not" on: "not serious or dangerous".
    case or
    /// Ends what a "not" denies: "not sudden but gradual".
    case but
  }

  static let negators = PhraseTree<Bool>(
    [
      "not", "never", "no", "neither", "nor", "without", "non", "hardly", "barely", "scarcely", "far from",
      "anything but", "anything other than", "by no means", "not by any means", "by no stretch", "in no way",
      "not in any way", "not in the least", "not remotely", "nowhere near", "nothing like", "not at all", "rarely",
      "very rarely", "only rarely", "seldom", "very seldom", "only seldom", "hardly ever", "scarcely ever",
      "barely ever", "almost never", "unlikely to", "not likely to", "rather than", "instead of", "as opposed to",
    ].map { (forms(of: $0).joined(separator: " "), true) })

  /// Words that keep a "not" from denying the whole: "not always harmless" may well be harmless.
  static let reservations: Set<String> = [
    "always", "necessarily", "entirely", "completely", "totally", "only", "just", "fully", "quite", "wholly",
  ]

  /// Words that leave room for exceptions to a "not".
  static let hedges: Set<String> = [
    "usually", "normally", "often", "generally", "typically", "mostly", "commonly", "most", "many", "likely",
    "unlikely", "probably", "rarely", "seldom", "ever", "almost",
  ]

  static let connectors: [String: Connector] = [
    "or": .or, "to": .or, "–": .or, "/": .or, "nor": .or, "and": .but, "but": .but, ",": .but, "through": .or,
    ":": .but,
    "although": .but, "though": .but, "yet": .but, "then": .but, "while": .but,
  ]

  /// Words without weight of their own, in phrases and in texts alike.
  private static let weightless: Set<String> = [
    "a", "an", "the", "you", "your", "my", "their", "his", "her", "its", "it", "is", "are", "was", "were", "be", "been",
    "being", "am", "this", "that", "these", "those", "they", "them", "there", "there's", "theres", "has", "have", "had",
    "of", "do", "does", "did", "will", "would", "which", "who", "one's",
  ]

  /// The words of a text as scales compare them: nil for those that have no weight, and without the ending of a plural
  /// or of "goes".
  static func forms(of tokens: [WordToken]) -> [String?] {
    forms(tokens.indices.map { word(of: tokens, at: $0) })
  }

  /// The words of a phrase of the scale, in the form of the text's; a list's name stays as it is.
  static func forms(of phrase: String) -> [String] {
    forms(WordTokenizer.words(ofPhrase: phrase, form: word)).compactMap(\.self)
  }

  private static func word(of token: WordToken) -> String? { token.kind == .hyphen ? nil : token.text }

  /// The same, with "1st", which is a number and a joined word, as "first".
  private static func word(of tokens: [WordToken], at index: Int) -> String? {
    let isOrdinal = { (index: Int) in
      index > 0 && index < tokens.count && tokens[index - 1].kind == .number && tokens[index].isJoined
        && ordinals[tokens[index - 1].text + tokens[index].text] != nil
    }
    if isOrdinal(index) { return nil }
    return isOrdinal(index + 1) ? ordinals[tokens[index].text + tokens[index + 1].text] : word(of: tokens[index])
  }

  private static let ordinals = ["1st": "first", "2nd": "second", "3rd": "third"]

  private static func forms(_ words: [String?]) -> [String?] {
    words.indices.map { index in
      guard let word = words[index] else { return nil }
      if obliges(words, at: index) { return "must" }
      if word.hasPrefix("<") { return word }
      let isObliged = index > 0 && obliges(words, at: index - 1)
      return isObliged || weightless.contains(word) ? nil : singular(word)
    }
  }

  /// Whether "have to" begins here: "have" alone has no weight, but what does not have to be used is not forbidden.
  private static func obliges(_ words: [String?], at index: Int) -> Bool {
    index + 1 < words.count && words[index + 1] == "to"
      && ["have", "has", "had", "having"].contains(words[index])
  }

  /// Lengths of time, of which one is another length than several: "within the day", "within days".
  private static let lengths: Set<String> = ["minutes", "hours", "days", "weeks", "months", "years"]

  private static func singular(_ word: String) -> String { lengths.contains(word) ? word : Singular.of(word) }
}
