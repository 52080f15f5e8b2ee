internal import Text

/// Numbers with their units, so that the same measure has the same words.
extension PlainWording {
  /// Writes measures in one way: 38C as 38 celsius, 102.2 °F as 39 celsius, 48 hours as 2 days.
  ///
  /// - Returns: Whether there are numbers.
  mutating func settleMeasures() -> Bool {
    settleHalves()
    settleArticles()
    guard words.contains(where: { $0.utf8.first.map(\.isDigitOfASCII) ?? false || Self.number($0) != nil }) else {
      return false
    }
    partUnits()
    joinThousands()
    settleRanges()
    settleTemperatures()
    settleWeights()
    settleLengths()
    return true
  }

  /// The digits of a number; nil of any other word.
  static func number(_ word: String) -> String? {
    word.utf8.allSatisfy { $0.isDigitOfASCII || $0 == UInt8(ascii: ".") }
      ? word : TermForm.number(inWords: word).map { String($0) }
  }

  /// "Half an hour" is 30 minutes.
  private mutating func settleHalves() {
    for index in words.indices.dropLast() where words[index] == "half" {
      guard let hour = words[(index + 1)...].prefix(2).firstIndex(of: "hour") else { continue }
      return replace(index..<(hour + 1), with: ["30", "minute"])
    }
  }

  /// "Up to a week" is up to 1 week, and "within a minute" within 1 minute. The article may be gone where the words are
  /// those of a name.
  private mutating func settleArticles() {
    for index in words.indices.reversed() where Self.isOne(at: index, in: words, lexicon) {
      replace(index..<(index + 1), with: ["1"])
    }
    for index in words.indices.reversed() {
      guard let length = Bound.allCases.compactMap({ length(of: $0.listBefore, at: index) }).first,
        index + length < words.count
      else { continue }
      let end = index + length
      let hasArticle = words[end] == Phrase.article
      // "Pain over the day" has it all day long.
      guard length > 1 || hasArticle && isLasting(before: index),
        self.length(of: .units, at: hasArticle ? end + 1 : end) != nil
      else { continue }
      replace(end..<(hasArticle ? end + 1 : end), with: ["1"])
    }
  }

  /// Whether the article at an index counts one: the "a" of "within a minute".
  static func isOne(at index: Int, in words: [String], _ lexicon: Lexicon) -> Bool {
    index > 0 && words[index] == Phrase.article && lexicon.length(of: .beforeOne, in: words, at: index - 1) == 1
      && lexicon.length(of: .unitsOfTime, in: words, at: index + 1) != nil
  }

  /// Whether words that say that something lasts end before an index: "for over a week".
  private func isLasting(before index: Int) -> Bool {
    index > 0 && (1...min(index, Self.longestPhrase)).contains { length(of: .lasting, at: index - $0) == $0 }
  }

  /// A unit that is written at its number is a word of its own: 38C. The 2 of "2nd" ranks, and the 12 of B12 counts
  /// nothing.
  private mutating func partUnits() {
    for index in words.indices.reversed() {
      let digits = words[index].utf8.prefix { $0.isDigitOfASCII || $0 == UInt8(ascii: ".") }.count
      let unit = String(words[index].dropFirst(digits))
      guard digits > 0, !unit.isEmpty, !Self.ordinals.contains(unit) else { continue }
      replace(index..<(index + 1), with: [String(words[index].prefix(digits)), unit])
    }
    for index in words.indices.dropFirst() {
      guard let unit = Self.units[words[index]] else { continue }
      let isMeasure = words[index - 1] == "degree" || Self.number(words[index - 1]) != nil
      if isMeasure { replace(index..<(index + 1), with: [unit]) }
    }
  }

  /// "1,000" is one number.
  private mutating func joinThousands() {
    for index in words.indices.dropLast().reversed() where words[index + 1] == "000" {
      guard (1...3).contains(words[index].utf8.count), words[index].utf8.allSatisfy(\.isDigitOfASCII) else { continue }
      replace(index..<(index + 2), with: [words[index] + "000"])
    }
  }

  /// "Between 5 and 10" is 5 to 10. The word between the two numbers would part the term.
  private mutating func settleRanges() {
    for index in words.indices.reversed() where words[index] == "between" || words[index] == "from" {
      let last = min(words.count, index + 2 + Self.longestPhrase)
      guard index + 1 < words.count, Self.number(words[index + 1]) != nil,
        let joint = words[(index + 2)..<max(last, index + 2)].firstIndex(where: { $0 == "and" || $0 == "to" }),
        joint + 1 < words.count, Self.number(words[joint + 1]) != nil,
        joint == index + 2 || length(of: .units, at: index + 2) == joint - index - 2
      else { continue }
      replace(joint..<(joint + 1), with: ["to"])
      replace(index..<(index + 1))
    }
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
  private static let units = [
    "c": "celsius", "f": "fahrenheit", "h": "hour", "hr": "hour", "min": "minute", "l": "liter", "mcg": "microgram",
    "milligram": "mg", "gram": "g",
  ]

  /// Degrees Fahrenheit as the degrees Celsius that articles write beside them, to a tenth. What stands twice then, as in
  /// "38C (100.4F)", goes.
  private mutating func settleTemperatures() {
    var end = words.endIndex
    while let unit = words[..<end].lastIndex(of: "fahrenheit") {
      end = unit
      let start = words[..<unit].last == "degree" ? unit - 2 : unit - 1
      guard start >= 0, let number = Self.number(words[start]).flatMap(Double.init) else { continue }
      var tenths = ((number - 32) / 1.8 * 10).rounded()
      // 102 °F is 38.9 °C, and is called 39.
      let rest = tenths.remainder(dividingBy: 10)
      if abs(rest) == 1 { tenths -= rest }
      guard abs(tenths) < 10_000 else { continue }
      let isWhole = tenths.remainder(dividingBy: 10) == 0
      let celsius = [isWhole ? String(Int(tenths / 10)) : String(tenths / 10), "celsius"]
      // What follows may have gone.
      end = start
      let isDoubled = start >= 2 && Array(words[(start - 2)..<start]) == celsius
      replace(start..<(unit + 1), with: isDoubled ? [] : celsius)
    }
  }

  /// Doses in micrograms: 0.4 mg is 400 of them.
  private mutating func settleWeights() {
    for index in words.indices.dropLast() {
      guard let count = Self.micrograms[words[index + 1]], let number = Self.number(words[index]).flatMap(Double.init),
        case let micrograms = (number * count).rounded(), (1..<1e12).contains(micrograms),
        // Of half a microgram no whole one is made.
        abs(number * count - micrograms) < 1e-6
      else { continue }
      replace(index..<(index + 2), with: [String(Int(micrograms)), "microgram"])
    }
  }

  /// How many micrograms make a unit.
  private static let micrograms = ["microgram": 1.0, "mg": 1e3, "g": 1e6]

  /// Whole days, weeks and years for the hours, days and months that make them.
  private mutating func settleLengths() {
    for index in words.indices.dropLast() where words[index + 1] == "fortnight" {
      guard let number = Self.number(words[index]).flatMap({ Int($0) }), number < 10_000 else { continue }
      replace(index..<(index + 2), with: [String(2 * number), "week"])
    }
    for index in words.indices.dropLast() {
      guard let (count, unit) = Self.longer[words[index + 1]],
        let number = Self.number(words[index]).flatMap({ Int($0) }), number > 0, number.isMultiple(of: count)
      else { continue }
      replace(index..<(index + 2), with: [String(number / count), unit])
    }
  }

  /// How many of a unit make a longer one.
  private static let longer = ["minute": (60, "hour"), "hour": (24, "day"), "day": (7, "week"), "month": (12, "year")]
}
