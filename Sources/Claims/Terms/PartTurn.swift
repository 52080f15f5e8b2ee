/// A turn of speech about some part of the body, with plain words for it: "can't feel your arm" is a numb arm.
public struct PartTurn: Sendable {
  /// What stands for the part in a turn as packs word it.
  public static let part = "<part>"

  private static let relative = "that"

  /// The words before the part, and behind it.
  let before: [String]
  let behind: [String]
  /// What stands for the turn, before the part and behind it.
  let nameBefore: [String]
  let nameBehind: [String]

  /// Reads a turn and its name; nil where one of them does not name the part once, or says nothing else.
  public init?(_ turn: String, name: String) {
    guard let turn = Self.sides(of: turn), let name = Self.sides(of: name) else { return nil }
    (before, behind) = turn
    (nameBefore, nameBehind) = name
  }

  private static func sides(of text: String) -> (before: [String], behind: [String])? {
    guard let range = text.firstRange(of: part) else { return nil }
    let (before, behind) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    guard !behind.contains(part), !(Phrase(before).words + Phrase(behind).words).isEmpty else { return nil }
    return (Phrase(before).words, Phrase(behind).words)
  }

  // MARK: - Compiled

  /// The turns of packs as lines, each with its name.
  static func text(_ turns: [String: [String]]) -> String {
    turns.flatMap { name, turns in turns.map { "\($0)\t\(name)" } }.sorted().joined(separator: "\n")
  }

  /// The turns in such lines, by the first of their own words, the longest first.
  static func all(in text: String) -> [String: [PartTurn]] {
    let turns = text.split(separator: "\n").compactMap { line -> PartTurn? in
      let fields = line.split(separator: "\t")
      return fields.count == 2 ? PartTurn(String(fields[0]), name: String(fields[1])) : nil
    }
    let byWord = Dictionary(grouping: turns) { ($0.before + $0.behind)[0] }
    return byWord.mapValues { $0.sorted { $0.length > $1.length } }
  }

  private var length: Int { before.count + behind.count }
}

extension PartTurn {
  /// Some words with plain words for each turn about a part.
  ///
  /// - Parameters:
  ///   - words: In plain wording, with their articles.
  ///   - partLength: How many of the words before an index, or from it on, name a part of the body; nil where none do.
  static func settled(
    _ words: [String], _ lexicon: Lexicon, partLength: (_ words: ArraySlice<String>, _ isBefore: Bool) -> Int?
  ) -> [String] {
    var words = words
    var index = 0
    while index < words.count {
      var next = index + 1
      for turn in lexicon.partTurns(at: words[index]) {
        guard !turn.isDescription || !isActedOn(words, at: index, lexicon),
          let found = turn.replacing(words, at: index, partLength)
        else { continue }
        (words, next) = found
        break
      }
      index = next
    }
    return words
  }

  /// Whether it only says what the part is like: "painful <part>".
  private var isDescription: Bool { before.count <= 2 && behind.isEmpty }

  /// Whether what begins at an index is what something is done to, or goes on with how a part is: who rubs a painful calf has
  /// no pain that is rubbed.
  private static func isActedOn(_ words: [String], at index: Int, _ lexicon: Lexicon) -> Bool {
    let hasArticle = index > 0 && words[index - 1] == Phrase.article
    var before = words[..<(hasArticle ? index - 1 : index)]
    // "Cold, pale and painful".
    if before.last == "and", let quality = before.dropLast().last,
      lexicon.length(of: .attributes, in: [quality], at: 0) != nil
    {
      before.removeLast()
    }
    guard let last = before.last else { return false }
    if TermForm.isConjunction(last) || last == "with" || last == "without" { return false }
    // "A hot, swollen, painful calf" is all of it at once.
    let isAttribute = lexicon.length(of: .attributes, in: [last], at: 0) != nil
    return hasArticle || isAttribute || last.hasSuffix("ing") || TermForm.prepositions.contains(last)
  }

  /// The words with the name of this turn, whose own words begin at an index; and the index behind it. nil where it is not
  /// this turn.
  private func replacing(
    _ words: [String], at start: Int, _ partLength: (ArraySlice<String>, Bool) -> Int?
  ) -> (words: [String], next: Int)? {
    let (partStart, partEnd): (Int, Int)
    if before.isEmpty {
      // "An elbow that will not straighten".
      let end = start > 0 && words[start - 1] == Self.relative ? start - 1 : start
      guard let length = partLength(words[..<end], true) else { return nil }
      (partStart, partEnd) = (end - length, end)
    } else {
      guard let end = Self.end(of: before, in: words, from: start) else { return nil }
      partStart = words[end...].first == Phrase.article ? end + 1 : end
      guard let length = Self.lengthWithSide(from: partStart, in: words, partLength) else { return nil }
      partEnd = partStart + length
    }
    let behindStart = before.isEmpty ? start : partEnd
    guard let end = behind.isEmpty ? partEnd : Self.end(of: behind, in: words, from: behindStart) else { return nil }
    let name = nameBefore + words[partStart..<partEnd] + nameBehind
    let beginning = before.isEmpty ? partStart : start
    return (words[..<beginning] + name + words[end...], beginning + name.count)
  }

  /// How many words from an index on name a part of the body, with the one word before it that says which: "the left foot".
  private static func lengthWithSide(
    from start: Int, in words: [String], _ partLength: (ArraySlice<String>, Bool) -> Int?
  ) -> Int? {
    guard start < words.count else { return nil }
    if let length = partLength(words[start...], false) { return length }
    guard start + 1 < words.count, !TermForm.isConnecting(words[start]) else { return nil }
    return partLength(words[(start + 1)...], false).map { $0 + 1 }
  }

  /// Where some words end that stand from an index on, articles left out of account; nil where they don't.
  private static func end(of phrase: [String], in words: [String], from start: Int) -> Int? {
    var index = start
    for word in phrase {
      while index < words.count, words[index] == Phrase.article, index > start { index += 1 }
      guard index < words.count, words[index] == word else { return nil }
      index += 1
    }
    return index
  }
}
