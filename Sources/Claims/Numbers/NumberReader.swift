/// Reads the numbers of a phrase: "12", "1 1/2", "2½", "twenty-one", "one and a half", "two thirds", "half a dozen".
struct NumberReader {
  let tokens: [WordToken]

  struct Number {
    let value: Double
    /// Whether it is less than one thing, and is written as a part of it: "half", "two thirds", "1/4".
    let isFraction: Bool
    let end: Int
  }

  /// The number that begins at a position; nil if none does. Looks at a few tokens only.
  func number(at start: Int) -> Number? {
    if let fraction = fraction(at: start) { return fraction }
    guard let whole = whole(at: start) else { return nil }
    if let part = added(at: whole.end) {
      return Number(value: whole.value + part.value, isFraction: false, end: part.end)
    }
    return whole
  }

  /// What follows a whole number or its unit and adds to it: "and a half", "½", "1/2".
  func added(at start: Int) -> Number? {
    guard let token = token(start) else { return nil }
    if token.kind == .fraction { return Number(value: token.value, isFraction: true, end: start + 1) }
    if token.kind == .number { return slashed(at: start) }
    guard token.text == "and", let part = fraction(at: start + 1) else { return nil }
    return part
  }

  private func fraction(at start: Int) -> Number? {
    guard let token = token(start) else { return nil }
    if token.kind == .fraction { return Number(value: token.value, isFraction: true, end: start + 1) }
    if let slashed = slashed(at: start) { return slashed }
    if token.text == "half" {
      // "half a dozen" counts things.
      let next = afterArticle(start + 1)
      if self.token(next)?.text == "dozen" { return Number(value: 6, isFraction: false, end: next + 1) }
      return Number(value: 0.5, isFraction: true, end: start + 1)
    }
    let isArticle = token.text == "a" || token.text == "an"
    let count = isArticle ? Number(value: 1, isFraction: false, end: start + 1) : whole(at: start)
    let partAt = afterHyphen(count?.end ?? start)
    if let part = self.token(partAt), let value = Self.parts[part.text], count != nil || part.text == "quarter" {
      return Number(value: (count?.value ?? 1) * value, isFraction: true, end: partAt + 1)
    }
    return nil
  }

  private func slashed(at start: Int) -> Number? {
    guard let above = token(start), above.kind == .number, let slash = token(start + 1),
      slash.text == "/" || slash.text == "⁄", let below = token(start + 2), below.kind == .number, below.value > 0,
      above.value < below.value
    else { return nil }
    return Number(value: above.value / below.value, isFraction: true, end: start + 3)
  }

  /// A number of whole things, in digits or words.
  private func whole(at start: Int) -> Number? {
    guard let token = token(start) else { return nil }
    if token.kind == .number { return multiplied(token.value, start + 1) }
    if token.text == "a" || token.text == "an" {
      guard let next = self.token(start + 1), Self.powers[next.text] != nil else { return nil }
      return multiplied(1, start + 1)
    }
    if Self.powers[token.text] != nil { return multiplied(1, start) }
    guard let below = belowHundred(at: start) else { return nil }
    return multiplied(below.value, below.end)
  }

  private func belowHundred(at start: Int) -> Number? {
    guard let token = token(start), let value = Self.words[token.text] else { return nil }
    let next = afterHyphen(start + 1)
    if value >= 20, let unit = self.token(next), let ones = Self.words[unit.text], ones < 10, ones > 0 {
      return Number(value: value + ones, isFraction: false, end: next + 1)
    }
    return Number(value: value, isFraction: false, end: start + 1)
  }

  /// A number with the powers after it: "hundred", "hundred and fifty", "million".
  private func multiplied(_ count: Double, _ start: Int) -> Number {
    var (value, end) = (count, start)
    while let token = token(end), let power = Self.powers[token.text], value <= 1e12 {
      value *= power
      end += 1
    }
    let afterAnd = token(end)?.text == "and" ? end + 1 : end
    if end > start, self.token(end - 1)?.text == "hundred", let rest = belowHundred(at: afterAnd) {
      return Number(value: value + rest.value, isFraction: false, end: rest.end)
    }
    return Number(value: value, isFraction: false, end: end)
  }

  private func token(_ position: Int) -> WordToken? { position < tokens.count ? tokens[position] : nil }

  private func afterHyphen(_ position: Int) -> Int { token(position)?.kind == .hyphen ? position + 1 : position }

  private func afterArticle(_ position: Int) -> Int { token(position)?.text == "a" ? position + 1 : position }

  static let words: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let powers: [String: Double] = [
    "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
  ]
  private static let parts: [String: Double] = [
    "half": 0.5, "halves": 0.5, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 0.25, "quarters": 0.25,
    "fifth": 0.2, "fifths": 0.2, "sixth": 1.0 / 6, "eighth": 0.125, "tenth": 0.1, "tenths": 0.1,
  ]
}
