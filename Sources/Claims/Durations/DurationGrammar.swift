/// Reads one duration from words: amounts, joined to a range, with bounds before and after.
struct DurationGrammar {
  let tokens: [WordToken]
  /// The words, as phrases are looked up; nil at a hyphen.
  let words: [String?]
  let known: DurationWords
  let numbers: NumberReader
  var position: Int

  private var amounts: [(amount: DurationAmount, isUpTo: Bool, isFrom: Bool)] = []
  private var isAbout = false
  private var isAtMost = false
  private var isAtLeast = false
  private var isEndless = false
  private var isTurned = false
  /// Whether a bound is said as "within".
  private var isWithinSpan = false
  private let passesFillers: Bool

  /// - Parameter passesFillers: Whether words that mean nothing to a duration may begin it: "clears up in".
  init(_ tokens: [WordToken], _ known: DurationWords, from position: Int = 0, passesFillers: Bool = true) {
    self.known = known
    self.passesFillers = passesFillers
    self.tokens = tokens
    words = tokens.map(DurationWords.word)
    numbers = NumberReader(tokens: tokens)
    self.position = position
  }

  /// The duration at the position; moves past it, and past what it understood where there is none.
  mutating func duration() -> DurationReading? {
    let lead = readLead(isFirst: true)
    guard let first = amount(isBetween: lead.isBetween) else { return nil }
    if isTurned, let start = startOfAffirmed() { return restarted(from: start) }
    amounts.append((first, false, false))
    readAfter()
    while readNext(isBetween: lead.isBetween) { readAfter() }
    // "From six weeks" says no end.
    if lead.isFrom, amounts.count == 1 { isAtLeast = true }
    return reading()
  }

  /// Where the length begins that holds instead of one that is denied: "not days but weeks".
  private func startOfAffirmed() -> Int? {
    let next = tokenText(position) == "," ? position + 1 : position
    guard tokenText(next) == "but" || tokenText(next) == "rather" else { return nil }
    // "Not a matter of days but of weeks".
    return tokenText(next + 1) == "of" ? next + 2 : next + 1
  }

  private mutating func restarted(from start: Int) -> DurationReading? {
    var grammar = DurationGrammar(tokens, known, from: start, passesFillers: passesFillers)
    let reading = grammar.duration()
    position = grammar.position
    return reading
  }

  private mutating func readNext(isBetween: Bool) -> Bool {
    let saved = self
    guard position < tokens.count else { return false }
    var isJoinedByAnd = false
    // "Six-to-eight weeks".
    if isHyphen(position), known.connector(in: words, at: position + 1)?.meaning != .range {
      position += 1
    } else if let connector = known.connector(in: words, at: isHyphen(position) ? position + 1 : position) {
      isJoinedByAnd = connector.meaning == .and && !isBetween
      position = isHyphen(connector.end) ? connector.end + 1 : connector.end
    } else if known.before(in: words, at: position)?.meaning != .atMost {
      return false
    }
    let isUpTo = tokens[saved.position..<position].contains { $0.text == "up" || $0.text == "upto" }
    let lead = readLead(isFirst: false)
    guard let next = amount(isBetween: isBetween), !isJoinedByAnd || lead.isAtMost || lead.isAtLeast || lead.hasMore
    else {
      self = saved
      return false
    }
    amounts.append((next, isUpTo || lead.isAtMost, lead.isAtLeast))
    return true
  }

  private struct Lead {
    var isBetween = false
    var isFrom = false
    var isAtMost = false
    var isAtLeast = false
    var hasMore = false
  }

  private mutating func readLead(isFirst: Bool) -> Lead {
    var lead = Lead()
    while position < tokens.count {
      if let named = known.length(in: words, at: position),
        named.end >= known.before(in: words, at: position)?.end ?? 0
      {
        break
      }
      guard let before = known.before(in: words, at: position) else { break }
      // "Some weeks" and "an average" begin like a filler, but count.
      if before.meaning == .about, tokens[position].text == "some", numbers.number(at: position + 1) == nil { break }
      // "The best part of a year" is less than it, "the best part of half a year" about that.
      if before.meaning == .about, let quantity = known.quantity(in: words, at: position), quantity.end > before.end {
        break
      }
      if before.meaning == .filler, !passesFillers { break }
      position = before.end
      // "At the earliest, six weeks".
      if isFirst, [.atMost, .atLeast].contains(before.meaning), tokenText(position) == "," { position += 1 }
      switch bound(before.meaning) {
      case .filler: lead.hasMore = true
      case .rarely: isTurned = true
      case .about: isAbout = true
      case .atMost:
        lead.isAtMost = true
        if isFirst {
          isAtMost = true
          isWithinSpan = tokens[..<position].contains { $0.text == "within" }
        }
      case .atLeast:
        lead.isAtLeast = true
        if isFirst { isAtLeast = true }
      case .between: lead.isBetween = true
      case .from: lead.isFrom = true
      }
    }
    return lead
  }

  /// What a word says after a "rarely": more is less.
  private mutating func bound(_ meaning: DurationWords.Before) -> DurationWords.Before {
    guard isTurned, meaning == .atMost || meaning == .atLeast else { return meaning }
    isTurned = false
    return meaning == .atMost ? .atLeast : .atMost
  }

  /// What follows an amount: "or so", "or longer"; words that change nothing are passed over.
  mutating func readAfter() {
    while let after = known.after(in: words, at: position)
      ?? (tokenText(position) == "," ? known.after(in: words, at: position + 1) : nil)
    {
      // "Not more than a week" bounds what follows it.
      if tokenText(after.end) == "than" { return }
      // "A day or more" bounds; "3 to 6 months" after "more" would not.
      switch after.meaning {
      case .filler: break
      case .about: isAbout = true
      case .contrast:
        guard let end = endOfPlainLength(from: after.end) else { return }
        position = end
        continue
      case .slack:
        isAbout = true
        position = endOfPlainLength(from: after.end) ?? after.end
        continue
      case .atMost: isAtMost = true
      case .atLeast:
        // "At least" may belong to the amount after it.
        if tokens[position].text == "at", beginsAmount(after.end) { return }
        isEndless = true
      }
      position = after.end
      // "2+ weeks", "three or more months".
      if let last = amounts.indices.last, amounts[last].amount.lacksUnit, let unit = unit(at: position) {
        amounts[last].amount = amounts[last].amount.lent(unit.unit, times: unit.count)
        position = unit.end
      }
    }
  }

  /// The end of a length that no words bound: what is "not more than a week" is no other length denied.
  private func endOfPlainLength(from start: Int) -> Int? {
    var grammar = DurationGrammar(tokens, known, from: start)
    guard let reading = grammar.duration(), reading.written.lowerBound > 0, reading.written.upperBound.isFinite else {
      return nil
    }
    return grammar.position
  }

  private func beginsAmount(_ position: Int) -> Bool {
    numbers.number(at: position) != nil || unit(at: position) != nil
  }

  private mutating func reading() -> DurationReading? {
    // "Rarely a week" bounds nothing.
    guard !isTurned, lendUnits(), let first = amounts.first else { return nil }
    let softness = isAbout ? 0.25 : 0.15
    // "Longer than a week but less than a month": the bounds of both.
    let isWithin = isAtLeast && amounts.dropFirst().contains { $0.isUpTo }
    let isBeyond = isAtMost && amounts.dropFirst().contains { $0.isFrom }
    let lows = amounts.filter { !$0.isUpTo || amounts.count == 1 }
    var low = lows.map(\.amount.low).min { $0.seconds < $1.seconds } ?? first.amount.low
    var high = amounts.map(\.amount.high).max { $0.seconds < $1.seconds } ?? first.amount.high
    if isBeyond, let from = amounts.first(where: { $0.isFrom }) {
      (low, high) = (from.amount.low, first.amount.high)
    }
    // "Within 2 to 3 months" takes two at least.
    let isSpan = isWithinSpan && amounts.count == 2 && !amounts[1].isUpTo && !amounts[1].isFrom
    let hasNoStart = isAtMost && !isBeyond && !isSpan
    let hasNoEnd = isEndless || (isAtLeast && !isWithin) || (amounts.dropFirst().contains { $0.isFrom } && !isBeyond)
    guard low.seconds <= high.seconds else { return nil }
    let lower = hasNoStart ? 0 : low.seconds * (low.isVague ? 1 : 1 - softness)
    let upper = hasNoEnd ? .infinity : high.seconds * (high.isVague ? 1 : 1 + softness)
    let written = (hasNoStart ? 0 : low.seconds)...(hasNoEnd ? .infinity : high.seconds)
    return DurationReading(
      lower: lower, upper: upper, written: written,
      words: described(low, high, hasNoStart: hasNoStart, hasNoEnd: hasNoEnd))
  }

  /// Gives each amount without a unit that of the next one which has it, or else of the one before.
  private mutating func lendUnits() -> Bool {
    var unit: DurationUnit?
    for index in amounts.indices.reversed() {
      if amounts[index].amount.lacksUnit, let unit { amounts[index].amount = amounts[index].amount.lent(unit) }
      unit = amounts[index].amount.low.unit ?? unit
    }
    for index in amounts.indices {
      if amounts[index].amount.lacksUnit, let unit { amounts[index].amount = amounts[index].amount.lent(unit) }
      unit = amounts[index].amount.low.unit ?? unit
    }
    return !amounts.contains { $0.amount.lacksUnit }
  }

  private func described(
    _ low: DurationAmount.End, _ high: DurationAmount.End, hasNoStart: Bool, hasNoEnd: Bool
  ) -> String {
    if amounts.count == 1, let name = amounts[0].amount.name, !hasNoStart, !hasNoEnd { return name }
    let lowWords = words(low)
    let highWords = words(high)
    switch (hasNoStart, hasNoEnd || high.count == .infinity) {
    case (true, true): return "any length of time"
    case (true, false): return "up to \(highWords)"
    case (false, true): return "at least \(lowWords)"
    case (false, false):
      if low.seconds == high.seconds { return isAbout ? "about \(lowWords)" : lowWords }
      let about = isAbout ? "about " : ""
      guard let unit = low.unit, unit == high.unit, low.count >= 1 else { return "\(about)\(lowWords) to \(highWords)" }
      return "\(about)\(DurationUnit.numeral(low.count)) to \(unit.words(high.count))"
    }
  }

  private func words(_ end: DurationAmount.End) -> String {
    if let unit = end.unit {
      // "30 minutes" reads better than "0.5 hours".
      guard end.count < 1, let smaller = unit.smaller else { return unit.words(end.count) }
      return smaller.words(end.seconds / smaller.seconds)
    }
    guard end.count.isFinite else { return "life" }
    let units: [DurationUnit] = [.year, .month, .hour, .minute]
    let unit = units.first { end.count >= $0.seconds } ?? .second
    return unit.words(end.count / unit.seconds)
  }

  func tokenText(_ position: Int) -> String? { position < tokens.count ? tokens[position].text : nil }

  func isHyphen(_ position: Int) -> Bool { position < tokens.count && tokens[position].kind == .hyphen }
}
