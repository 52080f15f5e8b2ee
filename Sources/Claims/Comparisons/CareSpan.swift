/// For how long something is done, as far as it tells whether anything else can be done besides.
struct CareSpan {
  /// Whether it is done for a week at most, and no less than half a day: whoever rests for a day or two moves later, and a
  /// walk of ten minutes is no rest on any day.
  let isBrief: Bool
  /// Whether it is done all the while: "staying active" leaves no day for rest.
  let goesOn: Bool

  /// Takes the words of a phrase, without its articles. Linear in their number.
  init(_ words: [String], _ lexicon: Lexicon) {
    let isSaid = lexicon.length(of: .brief, in: words, at: 0) != nil
    goesOn = lexicon.length(of: .goingOn, in: words, at: 0) != nil
    isBrief = isSaid || words.indices.contains { Self.isBrief(unit: $0, words, lexicon) }
  }

  /// Whether one is done for a short while, and the other can be done afterwards.
  func leavesRoom(for other: CareSpan) -> Bool { isBrief && !other.goesOn || other.isBrief && !goesOn }

  /// Whether a word is the unit of a short time that something is done for: "for the first 48 hours".
  private static func isBrief(unit: Int, _ words: [String], _ lexicon: Lexicon) -> Bool {
    guard let range = spans[lexicon.stem(of: words[unit])] else { return false }
    let counts = words[..<unit].reversed().prefix { isPartOfCount($0) }
    guard let preposition = words[..<unit].dropLast(counts.count).last,
      lexicon.length(of: .spanning, in: [preposition], at: 0) != nil
    else { return false }
    let numbers = counts.compactMap { Int($0) ?? TermForm.number(inWords: $0) }
    // "A few hours" may be too short.
    return numbers.allSatisfy(range.contains) && (!numbers.isEmpty || range.lowerBound == 1)
  }

  private static func isPartOfCount(_ word: String) -> Bool { word == "first" || CareAmount.isCount(word) }

  /// Half a day to a week, in each unit.
  private static let spans = ["hour": 12...168, "day": 1...7, "night": 1...7, "week": 1...1]
}
