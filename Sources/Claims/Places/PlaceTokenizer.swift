/// Cuts a phrase into tokens: structures by their longest names, then the words of the grammar.
struct PlaceTokenizer {
  let map: BodyMap

  /// The most words of a structure's name that are looked for.
  private static let longestName = 8

  /// The tokens of a phrase. Linear in its length times the longest name.
  func tokens(of text: String) -> [PlaceToken.Read] {
    var tokens: [PlaceToken.Read] = []
    for part in Self.parts(of: withoutBracketedDirections(text)) {
      if !tokens.isEmpty { tokens.append(PlaceToken.Read(token: .comma, words: ",")) }
      tokens += self.tokens(of: Phrase.words(of: part))
    }
    return tokens
  }

  /// The text with brackets opened around directions: "the outer (lateral) side".
  private func withoutBracketedDirections(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return text }
    let inner = text[text.index(after: open)..<close]
    let words = Phrase(String(inner)).words
    let areDirections = words.allSatisfy { word in
      if case .direction? = map.words.token([word]) { true } else { false }
    }
    guard areDirections else { return text }
    return "\(text[..<open]) \(inner) \(text[text.index(after: close)...])"
  }

  /// The text between commas, brackets and dashes with spaces around them.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var isAfterSpace = false
    for character in text {
      switch character {
      case ",", ";", "(", ")", ":", "–", "—": parts.append("")
      case "/": parts[parts.count - 1] += " or "
      case "&", "+": parts[parts.count - 1] += " and "
      case "-" where isAfterSpace: parts.append("")
      default: parts[parts.count - 1].append(character)
      }
      isAfterSpace = character == " "
    }
    return parts.filter { !Phrase($0).words.isEmpty }
  }

  private func tokens(of words: [String]) -> [PlaceToken.Read] {
    var tokens: [PlaceToken.Read] = []
    var start = 0
    while start < words.count {
      let (read, length) = token(at: start, of: words)
      tokens += read
      start += length
    }
    return tokens
  }

  private func token(at start: Int, of words: [String]) -> ([PlaceToken.Read], Int) {
    if words[start] == Phrase.article { return ([PlaceToken.Read(token: .article, words: "the")], 1) }
    let structure = longestStructure(at: start, of: words, isAfterDirection: isAfterDirection(start, words))
    let grammar = longestWords(at: start, of: words)
    if let (token, length) = grammar, isPreferred(token, length, to: structure, words, start) {
      let text = Array(words[start..<(start + length)]).joined(separator: " ")
      let alternative = structure.flatMap { $0.length == length ? $0.id : nil }
      return ([PlaceToken.Read(token: token, words: text, structure: alternative)], length)
    }
    if let structure {
      let text = words[start..<(start + structure.length)].filter { $0 != Phrase.article }.joined(separator: " ")
      return (
        [PlaceToken.Read(token: .structure(structure.id), words: text, structure: structure.id)], structure.length
      )
    }
    return derived(words[start], next: start + 1 < words.count ? words[start + 1] : nil)
  }

  /// Names of structures win over words of the grammar that are no longer, but for the words that carry it.
  private func isPreferred(
    _ token: PlaceToken, _ length: Int, to structure: (id: ConceptID, length: Int)?, _ words: [String], _ start: Int
  ) -> Bool {
    guard let structure else { return true }
    switch token {
    case .filler, .part: return length > structure.length
    case .direction where length == structure.length && length > 1: return false
    case .end: return structure.length == 1
    default: return length >= structure.length
    }
  }

  private func longestWords(at start: Int, of words: [String]) -> (PlaceToken, Int)? {
    for length in stride(from: min(map.words.longest, words.count - start), through: 1, by: -1) {
      let window = words[start..<(start + length)]
      guard window.last != Phrase.article else { continue }
      if let token = map.words.token(window) { return (token, length) }
    }
    return nil
  }

  private func isAfterDirection(_ start: Int, _ words: [String]) -> Bool {
    guard start > 0, case .direction? = map.words.token([words[start - 1]]) else { return false }
    return true
  }

  private func longestStructure(
    at start: Int, of words: [String], isAfterDirection: Bool
  ) -> (id: ConceptID, length: Int)? {
    for length in stride(from: min(Self.longestName, words.count - start), through: 1, by: -1) {
      let window = words[start..<(start + length)]
      guard window.last != Phrase.article else { continue }
      let name = window.filter { $0 != Phrase.article }
      // "The proximal end of the finger" is not the fingertip.
      if isAfterDirection, name.count > 1, name[1] == "of", map.words.token([name[0]]) != nil { continue }
      if isCut(start + length, from: start, words) { continue }
      if let id = map.vocabulary.concept(withName: name, kinds: [.structure]) { return (id, length) }
      // "Tip of the thumb" is "thumb tip".
      if let of = name.firstIndex(of: "of"), of > 0, of < name.count - 1,
        isNoun(name[0]),
        let id = map.vocabulary.concept(withName: name[(of + 1)...] + name[..<of], kinds: [.structure])
      {
        return (id, length)
      }
    }
    return nil
  }

  /// Whether a name that ends before an index would cut another in two: "outer corner of the eye" in "outer corner of
  /// the eye socket".
  private func isCut(_ end: Int, from start: Int, _ words: [String]) -> Bool {
    guard end < words.count, let inner = words[start..<end].lastIndex(where: { $0 == "of" || $0 == Phrase.article }),
      inner + 1 < end
    else { return false }
    let last = min(inner + 1 + Self.longestName, words.count)
    return (end..<last).contains { other in
      words[other] != Phrase.article && words[other] != "of"
        && words[(end)...other].allSatisfy { $0 != Phrase.article && $0 != "of" }
        && map.vocabulary.concept(withName: words[(inner + 1)...other], kinds: [.structure]) != nil
    }
  }

  /// Whether a word may begin a structure's name that goes on with "of".
  private func isNoun(_ word: String) -> Bool {
    switch map.words.token([word]) {
    case nil, .part?, .end?: true
    default: false
    }
  }

  /// Words made of parts, and what is left.
  private func derived(_ word: String, next: String?) -> ([PlaceToken.Read], Int) {
    func structure(_ label: String) -> PlaceToken.Read? {
      map.structure(named: label).map { PlaceToken.Read(token: .structure($0), words: word, structure: $0) }
    }
    if let directions = map.words.compound(word) {
      return (directions.map { PlaceToken.Read(token: .direction($0), words: word) }, 1)
    }
    if let (relation, label) = map.words.prefixed(word), let structure = structure(label) {
      return ([PlaceToken.Read(token: .relation(relation), words: word), structure], 1)
    }
    if let relation = map.words.relation(ofPrefix: word), let next, let label = map.words.label(ofAdjective: next),
      let structure = structure(label)
    {
      return ([PlaceToken.Read(token: .relation(relation), words: word), structure], 2)
    }
    if let label = map.words.label(ofAdjective: word), let structure = structure(label) { return ([structure], 1) }
    return ([PlaceToken.Read(token: Manner.isAdverb(word) ? .filler : .unknown, words: word)], 1)
  }
}
