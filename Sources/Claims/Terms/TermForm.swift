/// A term taken apart: which words make it, in a form that word order, inflection and site phrases don't change.
struct TermForm: Sendable {
  /// One part of a coordination: "swelling" and "redness" in "swelling and redness".
  struct Part: Sendable {
    /// Stems and structures (as `§` and their number), without the words that only connect; in order.
    var tokens: [String]
    /// Which of them the term is a kind of: `strain` in "strain of the calf".
    var heads: [Int]
    /// Which of them are signs that the heads show, said of them: `itch` in "itchy spots" and "spots that itch".
    var qualities: [Int] = []
    /// Where among them stands what comes with what is before it: the rash of "fever with a rash".
    var companions: [Int] = []
    /// The words of the text.
    var words: [String]
    /// At which of them each token begins; nil where it stands for none of them.
    var starts: [Int?]

    /// The words by which it may be known; nil where some of its tokens stand for none.
    var name: [String]? { starts.contains(nil) ? nil : words.filter { $0 != Phrase.article } }

    /// The tokens of each thing, and of each that comes with it.
    var things: [ArraySlice<String>] {
      let starts = [0] + companions
      return zip(starts, companions + [tokens.count]).map { tokens[$0..<$1] }
    }
  }

  var parts: [Part]
  /// Whether the term denies itself: "no fever".
  var isNegated: Bool

  /// All tokens, sorted, each once: the form in which whole terms are looked up.
  var bag: String { Self.bag(parts.flatMap(\.tokens)) }

  /// The form in which names are looked up that may begin with a denial: "no wet nappies".
  var key: String { isNegated ? "¬ " + bag : bag }

  static func bag(_ tokens: some Sequence<String>) -> String { Set(tokens).sorted().joined(separator: " ") }

  init(parts: [Part], isNegated: Bool) {
    self.parts = parts
    self.isNegated = isNegated
  }

  /// Takes a term apart. Linear in its length times the longest name of a structure; a term of more than 40 words is cut.
  ///
  /// - Parameter structure: The number of the structure that a run of normalised words names, if any.
  init(_ words: [String], lexicon: Lexicon, structure: ([String]) -> Int?) {
    let partLength = { (words: ArraySlice<String>, isBefore: Bool) in
      isBefore
        ? Self.longestStructure(atEndOf: words, lexicon, structure)
        : Self.longestStructure(in: words, lexicon, structure)?.length
    }
    let plain = PlainWording.of(words, lexicon: lexicon)
    let turned = PartTurn.settled(plain, lexicon, partLength: partLength)
    var words = QualityRun.settled(turned, lexicon, partLength: partLength)[...]
    isNegated = false
    if let length = Self.negationLength(in: words, lexicon), words.count > length {
      isNegated = true
      words = words.dropFirst(length)
    }
    parts = []
    for piece in words.split(whereSeparator: Self.conjunctions.contains) {
      let part = Self.part(Array(piece), lexicon, structure)
      let isAlternative = piece.startIndex > words.startIndex && words[piece.startIndex - 1] == "or"
      if !part.tokens.isEmpty { parts.append(part.sharingRole(of: parts.last, isAlternative: isAlternative)) }
    }
  }

  /// The structure that a token stands for, whatever its role; nil where it is a word.
  static func structure(of token: String) -> ConceptID? {
    let name = roleAndName(of: token).name
    guard name.hasPrefix("§") else { return nil }
    return Int(name.dropFirst()).map(ConceptID.init(index:))
  }

  /// How many words at the beginning deny what follows: "no", "absence of", "give up"; nil where none do.
  static func negationLength(in words: ArraySlice<String>, _ lexicon: Lexicon) -> Int? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    if first == "there", words.dropFirst(2).first == "no" { return 3 }
    if first == "free", second == "of" || second == "from" { return 2 }
    guard let length = negations.contains(first) ? 1 : lexicon.lengthOfCeasing(words) else { return nil }
    return length == 1 && second == "of" ? 2 : length
  }

  /// "Suddenly stopping it" as "stopping it suddenly".
  static func leadingWithCessation(_ words: [String], _ lexicon: Lexicon) -> [String] {
    guard words.count > 2, Manner.isAdverb(words[0]), lexicon.lengthOfCeasing(words[1...]) == 1 else { return words }
    return Array(words[1...]) + [words[0]]
  }

  /// Whether words begin with a name for stopping or avoiding what follows: a name of its own, which may be advised, or
  /// advised against. "Avoid" is no name but advice.
  static func isCessation(_ words: [String], _ lexicon: Lexicon) -> Bool {
    guard let length = lexicon.lengthOfCeasing(words[...]) else { return false }
    return length < words.count && words[0] != "avoid"
  }

  private static func part(_ words: [String], _ lexicon: Lexicon, _ structure: ([String]) -> Int?) -> Part {
    // A structure may stand in what is written as one word: "eardrops".
    let words = words.flatMap { word -> [String] in
      guard let plain = lexicon.plainWords(for: [word]), plain.count > 1 else { return [word] }
      return plain.contains { structure([$0]) != nil } ? plain : [word]
    }
    var stems: [(stem: String, index: Int)] = []
    var start = 0
    while start < words.count {
      if !isAdverb(words, at: start),
        let (length, number) = longestStructure(in: words[start...], lexicon, structure)
      {
        stems.append(("§\(number)", start))
        start += length
      } else {
        let word = number(words, at: start, lexicon) ?? words[start]
        if !connecting.contains(word), !isApplied(words, at: start, lexicon) {
          stems.append((lexicon.stem(of: word), start))
        }
        start += 1
      }
    }
    let tokens = bound(withoutLinks(lexicon.canonical(stems), words, lexicon), in: words, lexicon)
    let companions = tokens.indices.dropFirst().filter {
      // A denial that denies nothing stands at the end.
      let (last, next) = (tokens[$0 - 1].index, tokens[$0].index)
      return last < next && words[last..<next].contains("with")
    }
    let heads = heads(of: tokens, in: words, lexicon)
    return Part(
      tokens: tokens.map(\.stem), heads: heads, qualities: qualities(among: tokens, beside: heads, in: words, lexicon),
      companions: companions, words: words, starts: tokens.map(\.index))
  }

  /// The signs that are said of a head: what stands before it, and what a "that" begins.
  private static func qualities(
    among tokens: [Token], beside heads: [Int], in words: [String], _ lexicon: Lexicon
  ) -> [Int] {
    guard let head = heads.map({ tokens[$0].index }).max() else { return [] }
    return tokens.indices.filter { position in
      let index = tokens[position].index
      return !heads.contains(position) && lexicon.length(of: .qualities, in: words, at: index) == 1
        && (index < head || index > 0 && isRelative(words[index - 1]))
    }
  }

  /// Whether a word only joins a thing to how it is used: "iron given through a drip" is iron through a drip.
  private static func isApplied(_ words: [String], at index: Int, _ lexicon: Lexicon) -> Bool {
    guard index > 0, index + 1 < words.count, lexicon.length(of: .applied, in: words, at: index) != nil else {
      return false
    }
    let next = words[index + 1]
    // What is worn by running is worn out.
    return prepositions.contains(next) && next != "by" && next != "to"
  }

  /// Without the verbs that only join a thing to what it is like: "the muscles feel weak", "you become forgetful". What
  /// begins with one is a thing of its own: "feeling faint", "becoming cold".
  private static func withoutLinks(
    _ tokens: [Token], _ words: [String], _ lexicon: Lexicon
  ) -> [Token] {
    tokens.indices.filter { position in
      let index = tokens[position].index
      guard position > 0 || index > 0 && lexicon.length(of: .feeling, in: words, at: index) == nil,
        lexicon.length(of: .linking, in: words, at: index) == 1
      else { return true }
      // A turned ankle is none.
      return position + 1 == tokens.count || tokens[position + 1].index != index + 1
        || Self.structure(of: tokens[position + 1].stem) != nil
    }.map { tokens[$0] }
  }

  /// Whether a word that names a structure does not here: "cut back on salt".
  private static func isAdverb(_ words: [String], at index: Int) -> Bool {
    index > 0 && words[index] == "back" && ["cut", "cutting"].contains(words[index - 1])
  }

  /// The digits of a number in words, and of a Roman one that ranks: "grade one" and "grade I" are grade 1.
  private static func number(_ words: [String], at index: Int, _ lexicon: Lexicon) -> String? {
    if let number = number(inWords: words[index]) { return String(number) }
    guard index > 0, let number = romanNumbers.firstIndex(of: words[index]),
      lexicon.length(of: .ranks, in: words, at: index - 1) != nil
    else { return nil }
    return String(number + 1)
  }

  /// What a number in one word counts; nil of what is no number, and of zero.
  static func number(inWords word: String) -> Int? { NumberReader.words[word].flatMap { $0 > 0 ? Int($0) : nil } }

  private static let romanNumbers = ["i", "ii", "iii", "iv", "v"]

  private static func longestStructure(
    in words: ArraySlice<String>, _ lexicon: Lexicon, _ structure: ([String]) -> Int?
  ) -> (length: Int, number: Int)? {
    guard let first = words.first, !connecting.contains(first) else { return nil }
    for length in stride(from: min(longestName, words.count), through: 1, by: -1) {
      let window = words.prefix(length)
      guard window.last != Phrase.article else { continue }
      let name = window.filter { $0 != Phrase.article }
      guard let number = structure(name) ?? lexicon.plainWords(for: name).flatMap(structure) else { continue }
      return (length, number)
    }
    return nil
  }

  /// How many words at the end name a structure.
  private static func longestStructure(
    atEndOf words: ArraySlice<String>, _ lexicon: Lexicon, _ structure: ([String]) -> Int?
  ) -> Int? {
    stride(from: min(longestName, words.count), through: 1, by: -1).first { length in
      longestStructure(in: words.suffix(length), lexicon, structure)?.length == length
    }
  }

  /// The last word before the first preposition, and a first word that is a verb with an object: "massaging the leg".
  /// Words that only say what sort of thing it is pass the role on to their neighbour.
  private static func heads(
    of tokens: [(stem: String, index: Int)], in words: [String], _ lexicon: Lexicon
  ) -> [Int] {
    let ends = words.indices.filter { $0 > 0 && endsHead(words[$0], lexicon) } + [words.count]
    var heads: [Int] = []
    if var last = tokens.lastIndex(where: { $0.index < ends[0] && !Manner.isAdverb(words[$0.index]) }) {
      // "A course of antibiotics", "a feeling of pressure": what it is of.
      if lexicon.isLight(tokens[last].stem), ends.count > 1, words[ends[0]] == "of",
        let content = tokens.lastIndex(where: { $0.index > ends[0] && $0.index < ends[1] })
      {
        last = content
      }
      heads.append(last)
      while last > 0, lexicon.isLight(tokens[last].stem) {
        last -= 1
        heads.append(last)
      }
    }
    if let first = tokens.first, isVerb(words, at: first.index), !heads.contains(0) { heads.append(0) }
    return heads
  }

  /// Whether what a word begins only says more of what stands before it: where it is, above which number, what it does
  /// not do.
  static func endsHead(_ word: String, _ lexicon: Lexicon) -> Bool {
    prepositions.contains(word) || word == PlainWording.denial || PlainWording.isBound(word)
      || lexicon.length(of: .doneTo, in: [word], at: 0) != nil
  }

  /// Whether what follows a word shows that it is a verb: an article, an adverb, or a preposition after a gerund.
  private static func isVerb(_ words: [String], at index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    return words[index + 1] == Phrase.article
      || words[(index + 1)...].contains(where: Manner.isAdverb)
      || (words[index].hasSuffix("ing") && connecting.contains(words[index + 1]))
  }

  /// The most words of a structure's name that are looked for inside a term.
  private static let longestName = 6

  /// Whether a word joins two things: "swelling and redness".
  static func isConjunction(_ word: String) -> Bool { conjunctions.contains(word) }

  /// Whether a word only joins others, so that it is in no name and yet no slip.
  static func isConnecting(_ word: String) -> Bool {
    connecting.contains(word) || prepositions.contains(word) || conjunctions.contains(word)
      || negations.contains(word) || number(inWords: word) != nil
  }

  private static let negations: Set<String> = [
    "no", "not", "without", "never", "absent", "absence", "non", "dont", "neither",
  ]
  private static let conjunctions: Set<String> = ["and", "or", "plus", "nor"]
  static let prepositions: Set<String> = [
    "of", "off", "in", "on", "at", "to", "for", "with", "from", "by", "during", "after", "before", "when", "while",
    "whilst", "every", "each", "whenever", "that", "which", "who", "around", "behind", "under", "over", "through",
    "between", "into", "than", "due", "inside", "within", "near", "across", "along", "above", "below", "against",
    "because", "if", "until", "since", "without", "using", "via", "then", "despite", PlainWording.goal,
  ]
  /// Words that carry no meaning of their own in a term.
  static let connecting: Set<String> = [
    Phrase.article, "of", "in", "on", "at", "to", "for", "with", "from", "by", "that", "which", "who", "it", "its",
    "their", "them", "but", "too", "has", "had", "wearing", PlainWording.goal,
    "into", "due", "is", "are", "be", "being", "as", "this", "these", "such", "some", "any", "you", "his", "her", "my",
    "up", "keep", "do", "take", "try", "have", "having", "get", "getting", "taking", "doing", "there", "per", "about",
    "so",
  ]
}

extension Lexicon {
  /// How many words at the beginning say that what follows is stopped or kept from; nil where none do.
  fileprivate func lengthOfCeasing(_ words: ArraySlice<String>) -> Int? {
    length(of: .ceasing, in: Array(words.prefix(3)), at: 0)
  }
}
