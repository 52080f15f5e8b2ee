internal import Text

/// How much of something, and how often, beside what it is: "two cups of coffee a day".
struct CareAmount {
  /// The words that say what it is.
  let rest: [String]
  /// What makes it narrower: how often, and how much where no number says.
  let narrowing: Set<String>

  /// Takes a phrase apart, without its articles. Linear in its length.
  init(_ words: [String], _ lexicon: Lexicon) {
    var rest = words[...]
    var narrowing: Set<String> = []
    // "Prednisolone 30 mg a day for 5 days". How long by itself says what is done: "antibiotics for a week".
    if let start = Self.course(atEndOf: words, lexicon), case let before = Array(words[..<start]),
      Self.frequency(atEndOf: before, lexicon) != nil || Self.dose(atEndOf: before, lexicon) != nil
    {
      rest = before[...]
    }
    while let (list, length) = Self.frequency(atEndOf: Array(rest), lexicon) {
      if list != .asPossible { narrowing.insert(list.rawValue) }
      rest = rest.dropLast(length)
      // "Three times a day", "two to three cups a day", "up to 4 times a day".
      while let last = rest.last, rest.count > 1, list != .asPossible, Self.isCount(last) {
        rest = rest.dropLast(rest.count > 2 && last == "to" && rest.dropLast().last == "up" ? 2 : 1)
      }
    }
    // "Ibuprofen 400 mg".
    if let length = Self.dose(atEndOf: Array(rest), lexicon) { rest = rest.dropLast(length) }
    let leading = Array(rest)
    if let length = Self.dose(atBeginningOf: leading, lexicon) {
      rest = rest.dropFirst(length)
    } else if let length = Self.measure(in: leading, lexicon), length < leading.count {
      narrowing.formUnion(leading[..<length].filter { !Self.isCount($0) && $0 != "of" })
      rest = rest.dropFirst(length)
    }
    self.rest = Array(rest)
    self.narrowing = narrowing
  }

  /// The list that has the longest phrase that words end with, and its length; nil where nothing else would be left.
  private static func frequency(atEndOf words: [String], _ lexicon: Lexicon) -> (list: PhraseList, length: Int)? {
    for start in words.indices.dropFirst() {
      for list in frequencies where lexicon.length(of: list, in: words, at: start) == words.count - start {
        return (list, words.count - start)
      }
    }
    return nil
  }

  /// How many words at the end say a dose in numbers; nil where they don't, or say nothing else.
  private static func dose(atEndOf words: [String], _ lexicon: Lexicon) -> Int? {
    guard let last = words.last else { return nil }
    let digits = last.utf8.prefix { $0.isDigitOfASCII || $0 == UInt8(ascii: ".") }.count
    guard lexicon.length(of: .measures, in: [String(last.dropFirst(digits))], at: 0) != nil else { return nil }
    let counts = words.dropLast().reversed().prefix { PlainWording.number($0) != nil }.count
    guard digits + counts > 0, counts + 1 < words.count else { return nil }
    // "Rest for 48 hours" is a way of resting.
    return TermForm.isConnecting(words[words.count - counts - 2]) ? nil : counts + 1
  }

  /// How many words at the beginning say a dose: "400 mg ibuprofen". nil where none do, or nothing else is said.
  private static func dose(atBeginningOf words: [String], _ lexicon: Lexicon) -> Int? {
    guard let first = words.first, first.utf8.first.map(\.isDigitOfASCII) ?? false else { return nil }
    let digits = first.utf8.prefix { $0.isDigitOfASCII || $0 == UInt8(ascii: ".") }.count
    let isJoined = digits < first.utf8.count
    let unit = isJoined ? String(first.dropFirst(digits)) : words.dropFirst().first ?? ""
    let length = isJoined ? 1 : 2
    guard lexicon.length(of: .doseUnits, in: [unit], at: 0) != nil, length < words.count,
      !TermForm.isConnecting(words[length])
    else { return nil }
    return length
  }

  /// Where the words begin that say at the end how long it is done: "for 5 days", "for up to 2 weeks"; nil where they
  /// don't.
  private static func course(atEndOf words: [String], _ lexicon: Lexicon) -> Int? {
    guard let start = words.lastIndex(of: "for"), start > 0,
      let number = words[start...].firstIndex(where: { PlainWording.number($0) != nil }), number - start <= 3,
      let unit = words.indices.last, unit > number, unit - number <= 3,
      lexicon.length(of: .units, in: words, at: unit) == 1
    else { return nil }
    return start
  }

  /// How many words at the beginning say how much: "a few drops of", "plenty of", "two large cups of".
  private static func measure(in words: [String], _ lexicon: Lexicon) -> Int? {
    if let length = lexicon.length(of: .amounts, in: words, at: 0) { return length }
    var index = words.prefix { isCount($0) }.count
    index += lexicon.length(of: .sizes, in: words, at: index) ?? 0
    guard let length = lexicon.length(of: .measures, in: words, at: index), index + length < words.count,
      words[index + length] == "of"
    else { return nil }
    return index + length + 1
  }

  static func isCount(_ word: String) -> Bool {
    counts.contains(word) || TermForm.number(inWords: word) != nil || word.utf8.allSatisfy(\.isDigitOfASCII)
  }

  private static let counts: Set<String> = ["half", "few", "several", "couple", "single", "to", "or", "time"]
  /// Lists of `Rules/vocabulary/words.yaml`.
  private static let frequencies: [PhraseList] = [
    .eachDay, .eachMorning, .eachEvening, .eachNight, .eachWeek, .often, .atMeals, .asPossible,
  ]
}
