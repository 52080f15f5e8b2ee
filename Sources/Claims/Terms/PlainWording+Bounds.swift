internal import Text

/// What a number is at least, or at most, and of what age is said to be.
extension PlainWording {
  /// A bound that a number is said to be.
  enum Bound: CaseIterable {
    case over, under

    /// The lists of words that stand before such a number, and behind it.
    var listBefore: PhraseList { self == .over ? .overBefore : .underBefore }
    var listBehind: PhraseList { self == .over ? .overBehind : .underBehind }

    /// A number with this bound, as one word.
    func word(_ number: String) -> String { (self == .over ? ">" : "<") + number }
  }

  /// Whether a word of plain wording is a number with its bound.
  static func isBound(_ word: String) -> Bool { word.hasPrefix(">") || word.hasPrefix("<") }

  /// "38 °C or higher" is over 38 c, "for longer than five minutes" over 5 minutes, "65 and older" an age over 65.
  mutating func settleBounds() {
    guard settleMeasures() else { return }
    var index = 0
    while index < words.count {
      if let end = settleBound(before: index) ?? settleBound(behind: index) { settleAge(at: end) }
      index += 1
    }
    settleSpans()
  }

  /// "More than 5": where the number stands then.
  private mutating func settleBound(before index: Int) -> Int? {
    for bound in Bound.allCases {
      guard let length = length(of: bound.listBefore, at: index), index + length < words.count,
        let number = Self.number(words[index + length]), !isPlace(index, number: index + length)
      else { continue }
      replace(index..<(index + length + 1), with: [bound.word(number)])
      return dropDuration(before: index)
    }
    return nil
  }

  /// Whether "over one eye" says where something is: a single word that may be a place stands before a number that a unit
  /// does not follow.
  private func isPlace(_ index: Int, number: Int) -> Bool {
    guard number == index + 1 && Self.places.contains(words[index]) || words[index] == "up", index > 0 else {
      return false
    }
    return words[number].utf8.first.map { !$0.isDigitOfASCII } ?? false
      && length(of: .units, at: number + 1) == nil
  }

  private static let places: Set<String> = ["over", "above", "under", "below", "beyond"]

  /// "5 minutes or more": where the number stands then.
  private mutating func settleBound(behind index: Int) -> Int? {
    guard let number = Self.number(words[index]) else { return nil }
    for start in (index + 1)..<(index + 2 + Self.longestUnit) where start < words.count {
      for bound in Bound.allCases {
        guard let length = length(of: bound.listBehind, at: start), endsPhrase(at: start + length) else { continue }
        replace(start..<(start + length))
        replace(index..<(index + 1), with: [bound.word(number)])
        return dropDuration(before: index)
      }
      if TermForm.isConjunction(words[start]) { return nil }
    }
    return nil
  }

  /// Whether nothing follows at an index that what stands before it could be of: "in one breast or under the arm".
  private func endsPhrase(at index: Int) -> Bool {
    guard index < words.count else { return true }
    return words[index] != Phrase.article
      && (TermForm.isConnecting(words[index]) || length(of: .units, at: index) != nil
        || words[index - 1] == "more" || words[index - 1] == "fewer" || words[index - 1] == "less")
  }

  /// "Lasting more than 5 minutes": that it lasts goes without saying. Where the number stands then.
  private mutating func dropDuration(before index: Int) -> Int {
    for length in (1...4).reversed() where index >= length {
      let start = index - length
      guard start > 0, self.length(of: .lasting, at: start) == length else { continue }
      replace(start..<index)
      return start
    }
    return index
  }

  /// "No wet nappy in the last 12 hours" is none for 12 hours. What there was in that time was at some moment of it.
  private mutating func settleSpans() {
    guard words.contains(where: { [Self.denial, "no", "without"].contains($0) }) else { return }
    var index = 0
    while index < words.count {
      if let length = length(of: .pastTime, at: index), index + length < words.count,
        Self.number(words[index + length]) != nil, words[(index + length)...].dropFirst(2).first != "of"
      {
        replace(index..<(index + length))
      }
      index += 1
    }
  }

  /// "Being over 65", "age over 65 years" and "older than 65 years of age" are one age.
  private mutating func settleAge(at index: Int) {
    let before = (1...3).last { length(of: .aged, at: index - $0) == $0 } ?? 0
    let behind = length(of: .yearsOfAge, at: index + 1) ?? 0
    // "Women aged over 50 years" are women over 50.
    let isOfGroup = index > before && length(of: .ages, at: index - before - 1) == 1
    guard isOfGroup && before + behind > 0 || isAge(at: index, before: before, behind: behind) else { return }
    replace((index + 1)..<(index + 1 + behind))
    replace((index - before)..<index, with: isOfGroup ? [] : ["age"])
  }

  /// Whether a bound is one of age: the words around it say so, or it counts nothing else. Bare years may be how long a
  /// thing lasts.
  private func isAge(at index: Int, before: Int, behind: Int) -> Bool {
    if behind == 0, length(of: .units, at: index + 1) != nil { return false }
    if before > 0, behind > 0 || words[index - 1] != "being" { return true }
    if behind > 0 { return words[index + behind] != "year" }
    guard before > 0 || index == 0 else { return false }
    let next = words[(index + 1)...].first
    return next.map { TermForm.prepositions.contains($0) || TermForm.isConjunction($0) } ?? true
  }

  /// The most words that a number's unit has: "38.5 degrees Celsius", "120 beats a minute".
  private static let longestUnit = 3
}
