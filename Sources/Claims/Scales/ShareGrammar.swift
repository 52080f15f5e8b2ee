/// Reads shares: "1 in 4", "25 per cent", "two thirds", "1 to 5 in 1,000", "fewer than 1 in 10,000".
struct ShareGrammar {
  let tokens: [WordToken]
  private let words: [String?]
  private let numbers: NumberReader
  private let known: DurationWords

  /// - Parameter known: Its words for bounds hold for shares too.
  init(_ tokens: [WordToken], _ known: DurationWords) {
    self.tokens = tokens
    self.known = known
    words = tokens.map(DurationWords.word)
    numbers = NumberReader(tokens: tokens)
  }

  /// The share that begins at a position, and the position after it.
  func share(at start: Int) -> (share: Share, end: Int)? {
    var position = start
    var bound: DurationWords.Before?
    var isBelow = false
    while let before = known.before(in: words, at: position), before.meaning != .filler,
      before.meaning != .rarely
    {
      if before.meaning != .about { bound = before.meaning }
      isBelow = tokens[position..<before.end].contains {
        ["less", "fewer", "under", "below", "lower"].contains($0.text)
      }
      position = before.end
    }
    guard let first = ratios(at: position, isBetween: bound == .between) else { return nil }
    var (low, high, end) = first
    if let connector = connector(at: end, isBetween: bound == .between),
      let second = ratios(at: pastBounds(connector), isBetween: false)
    {
      (low, high, end) = (min(low, second.low), max(high, second.high), second.end)
    }
    guard low >= 0, high <= 1, high > 0 else { return nil }
    if let after = known.after(in: words, at: end), [.about, .atMost, .atLeast].contains(after.meaning) {
      end = after.end
      if after.meaning == .atLeast { bound = .atLeast }
      if after.meaning == .atMost { bound = .atMost }
    }
    switch bound {
    case .atMost: return (Share(0, high, isBelowHigh: isBelow), end)
    case .atLeast: return (Share(low, 1), end)
    default: return (Share(low, high), end)
    }
  }

  /// One share, or two numbers that are parts of the same whole.
  private func ratios(at start: Int, isBetween: Bool) -> (low: Double, high: Double, end: Int)? {
    guard let first = numbers.number(at: start) else { return nil }
    if first.isFraction, let end = fractionEnd(first.end) { return (first.value, first.value, end) }
    if let whole = whole(at: first.end) {
      let share = first.value / whole.low
      return (min(share, first.value / whole.high), share, whole.end)
    }
    guard let connector = connector(at: first.end, isBetween: isBetween),
      let second = numbers.number(at: pastBounds(connector)), let whole = whole(at: second.end)
    else { return first.isFraction ? (first.value, first.value, first.end) : nil }
    return (min(first.value, second.value) / whole.high, max(first.value, second.value) / whole.low, whole.end)
  }

  /// What a number is a part of: "%", "in 4", "per 100,000", "in 5 to 10".
  private func whole(at start: Int) -> (low: Double, high: Double, end: Int)? {
    guard let text = text(start) else { return nil }
    // "One person in ten".
    if Self.people.contains(text), self.text(start + 1).map({ $0 == "in" || $0 == "out" || $0 == "per" }) == true {
      return whole(at: start + 1)
    }
    if text == "percent" || text == "pc" { return (100, 100, start + 1) }
    if text == "permille" { return (1_000, 1_000, start + 1) }
    if text == "per", self.text(start + 1) == "cent" { return (100, 100, start + 2) }
    if text == "a", self.text(start + 1) == "percent" { return (100, 100, start + 2) }
    guard ["in", "out", "per", ":", "for", "of", "/", "among"].contains(text) else {
      // "1-in-4".
      return tokens[start].kind == .hyphen ? whole(at: start + 1) : nil
    }
    var position = start + 1
    while let text = self.text(position),
      ["of", "every", "each", "about", "around", "roughly", "approximately", "some"].contains(text)
        || tokens[position].kind == .hyphen
    {
      position += 1
    }
    guard let number = numbers.number(at: position), number.value > 1 || number.isFraction == false, number.value > 0,
      number.value <= 1e10, whole(after: number.end) == false
    else { return nil }
    if let connector = connector(at: number.end, isBetween: false), let other = numbers.number(at: connector),
      other.value > 1, whole(after: other.end) == false
    {
      return (min(number.value, other.value), max(number.value, other.value), other.end)
    }
    return (number.value, number.value, number.end)
  }

  /// Whether a number itself begins a share: the 20 of "1 in 20 to 1 in 10" does not, its second 1 does.
  private func whole(after position: Int) -> Bool {
    guard let text = text(position) else { return false }
    return ["in", "percent", "out", ":"].contains(text) && numbers.number(at: position + 1) != nil || text == "percent"
  }

  /// The end of a fraction that is said of people, or stands alone: "half of", "a quarter", "half a percent".
  private func fractionEnd(_ end: Int) -> Int? {
    guard let text = text(end) else { return end }
    if ["percent", "in", "per", "a", "–", "to"].contains(text) { return nil }
    return end
  }

  private func connector(at position: Int, isBetween: Bool) -> Int? {
    guard let text = text(position) else { return nil }
    if text == "–" || text == "to" || text == "or" || isBetween && text == "and" { return position + 1 }
    return nil
  }

  private func pastBounds(_ start: Int) -> Int {
    var position = start
    while let text = text(position), ["about", "around", "as", "many", "up", "to", "even"].contains(text) {
      position += 1
    }
    return position
  }

  private static let people: Set<String> = [
    "person", "people", "adult", "adults", "patient", "patients", "woman", "women", "man", "men", "case", "cases",
    "child", "children", "baby", "babies",
  ]

  private func text(_ position: Int) -> String? { position < tokens.count ? tokens[position].text : nil }
}
