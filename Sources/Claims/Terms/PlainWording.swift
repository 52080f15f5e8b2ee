/// The words of a term without the turns of speech that change nothing about what it says: "so breathless that you
/// cannot talk" is breathless and cannot talk, "comes on suddenly" is sudden, "38 or higher" is over 38.
///
/// Linear in the number of words.
struct PlainWording {
  private(set) var words: [String]
  let lexicon: Lexicon

  /// The words of a term in plain wording.
  static func of(_ words: [String], lexicon: Lexicon) -> [String] {
    var wording = PlainWording(words: words, lexicon: lexicon)
    wording.settleSubject()
    wording.settleDenialBehind()
    wording.settleContrast()
    wording.settleLack()
    wording.settleLackOfChange()
    wording.settleConsequences()
    wording.settleDenials()
    wording.settleTurns()
    wording.settleMoments()
    wording.settleBeginnings()
    wording.settleBounds()
    wording.settleCourses()
    return wording.words
  }

  /// What stands for each denial within a term.
  static let denial = "not"
  /// What stands before each place where a course leads; no word of any text.
  static let goal = "›"

  /// How many words the longest phrase of a list has that begins at an index, articles left out of account; nil where
  /// none does.
  func length(of list: PhraseList, at start: Int) -> Int? {
    guard words.indices.contains(start), words[start] != Phrase.article,
      lexicon.hasPhrase(of: list, beginningWith: words[start])
    else { return nil }
    let told = words.indices[start...].lazy.filter { words[$0] != Phrase.article }.prefix(Self.longestPhrase)
    guard let count = lexicon.length(of: list, in: told.map { words[$0] }, at: 0) else { return nil }
    return told.dropFirst(count - 1).first.map { $0 - start + 1 }
  }

  /// The most words that a phrase of a list has.
  static let longestPhrase = 5

  /// Replaces some words by others.
  mutating func replace(_ range: Range<Int>, with others: [String] = []) { words.replaceSubrange(range, with: others) }

  /// "Too breathless to talk" and "so breathless that you cannot talk": what one is, and what one cannot do for it. "Hard
  /// to wake" is a difficulty.
  private mutating func settleConsequences() {
    if let start = words.firstIndex(of: "too"), let end = words[start...].dropFirst(2).firstIndex(of: "to"),
      // "Too close to the eye" is a place.
      end + 1 < words.count, words[end + 1] != Phrase.article, length(of: .degrees, at: start + 1) == nil
    {
      words[end] = "cannot"
      words.remove(at: start)
    }
    if let start = words.firstIndex(of: "so"), words[start...].dropFirst(2).contains("that") { words.remove(at: start) }
    for index in words.indices.dropLast() where words[index] == "hard" && words[index + 1] == "to" {
      // What is hard to the touch is so.
      guard index + 2 < words.count, words[index + 2] != Phrase.article, words[index + 2] != "touch" else { break }
      words[index] = "difficulty"
      // "Finding it hard to breathe" is one.
      if index > 1, words[index - 1] == "it", words[index - 2].hasPrefix("find") { replace((index - 2)..<index) }
      break
    }
  }

  /// "Doesn't", "will not" and "no longer" within a term all deny what follows. At its beginning they deny the whole.
  private mutating func settleDenials() {
    if let length = length(of: .denialsWithin, at: 0), length < words.count,
      words[0].hasSuffix("nt") || words[length - 1] == Self.denial
    {
      replace(0..<length, with: [Self.denial])
    }
    var index = 1
    while index < words.count {
      if mayDeny(at: index), let length = length(of: .denialsWithin, at: index) {
        replace(index..<(index + length), with: [Self.denial])
      }
      index += 1
    }
    carryLack()
  }

  /// "Fever is not present" is no fever.
  private mutating func settleDenialBehind() {
    guard
      let start = words.indices.dropFirst().first(where: { start in
        length(of: .denialsBehind, at: start) == words.count - start
      }), TermForm.negationLength(in: words[...], lexicon) == nil
    else { return }
    replace(start..<words.count)
    replace(0..<0, with: ["no"])
  }

  /// "Without fever or cough" is without either.
  private mutating func carryLack() {
    guard let lack = words.indices.dropFirst().first(where: { Self.lacking.contains(words[$0]) }) else { return }
    var index = lack + 1
    while index < words.count, words[index] != "and" {
      if words[index] == "or" || words[index] == "nor" {
        replace((index + 1)..<(index + 1), with: [words[lack]])
        index += 1
      }
      index += 1
    }
  }

  private static let lacking: Set<String> = ["without", "no", denial]

  /// How fast a thing comes on is told, and that it comes on goes without saying: "starts suddenly", "sudden onset of".
  private mutating func settleBeginnings() {
    var index = 0
    while index < words.count {
      if length(of: .paces, at: index) != nil {
        if let range = beginning(after: index) ?? beginning(before: index) {
          replace(range)
          if range.lowerBound < index { index -= range.count }
        }
      }
      index += 1
    }
  }

  private func beginning(after pace: Int) -> Range<Int>? {
    let start = pace + 1
    return length(of: .beginnings, at: start).map { start..<(start + $0) }
  }

  private func beginning(before pace: Int) -> Range<Int>? {
    // What begins has a name before the verb.
    (1..<4).lazy.map { pace - $0 }.first { start in
      start > 0 && length(of: .beginnings, at: start) == pace - start
    }.map { $0..<pace }
  }

  /// One look, before phrases are looked up: whether a denial may begin at an index.
  private func mayDeny(at index: Int) -> Bool {
    words[index].hasSuffix("nt") || words[index...].prefix(2).contains(where: Self.denying.contains)
  }

  /// Words of which one is in every denial that is no contraction.
  private static let denying: Set<String> = ["not", "never", "no"]
}
