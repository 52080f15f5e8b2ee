extension DurationGrammar {
  /// A length with or without its unit, at the position; moves past it.
  mutating func amount(isBetween: Bool) -> DurationAmount? {
    let start = position
    if let named = known.length(in: words, at: position), !isUnit(named.end) {
      position = named.end
      return DurationAmount(
        low: DurationAmount.End(count: named.meaning.low, unit: nil, isVague: true),
        high: DurationAmount.End(count: named.meaning.high, unit: nil, isVague: true), name: named.meaning.words)
    }
    if let bare = unit(at: position) {
      position = bare.end
      // "Hours" is several of them, "hour" is one.
      let isPlural = tokens[bare.end - 1].text.hasSuffix("s") && tokens[bare.end - 1].text.utf8.count > 2
      return counted(isPlural ? 3 : 1, isPlural ? 8 : 1, isVague: isPlural).lent(bare.unit, times: bare.count)
    }
    guard let quantity = quantity() else {
      position = start
      return nil
    }
    let afterQuantity = position
    passAdjectives()
    guard let unit = unit(at: position) else {
      // "A" alone is no quantity.
      position = quantity.isNumber ? afterQuantity : start
      return quantity.isNumber ? quantity.amount : nil
    }
    position = unit.end
    var amount = quantity.amount.lent(unit.unit, times: unit.count)
    if !isBetween || tokenText(position) != "and" { addParts(to: &amount, of: unit.unit) }
    return amount
  }

  private func counted(_ low: Double, _ high: Double, isVague: Bool) -> DurationAmount {
    DurationAmount(
      low: DurationAmount.End(count: low, unit: nil, isVague: isVague),
      high: DurationAmount.End(count: high, unit: nil, isVague: isVague))
  }

  private mutating func quantity() -> (amount: DurationAmount, isNumber: Bool)? {
    // "A 10-day period", "the 6 weeks".
    if let text = tokenText(position), ["a", "an", "the"].contains(text),
      let number = numbers.number(at: afterAdjectives(position + 1)), number.value <= Self.most, number.value > 0,
      numbers.number(at: position) == nil
    {
      position = number.end
      return (counted(number.value, number.value, isVague: false), true)
    }
    if let first = firstOfRange() {
      position += 1
      return (counted(first, first, isVague: false), true)
    }
    let first = afterAdjectives(position)
    if let number = numbers.number(at: position) ?? numbers.number(at: first) {
      guard number.value <= Self.most, number.value > 0 else { return nil }
      position = number.end
      if number.isFraction {
        // "Half an hour", "a quarter of an hour".
        while let text = tokenText(position), ["of", "a", "an", "the"].contains(text) || isHyphen(position) {
          position += 1
        }
      }
      return (counted(number.value, number.value, isVague: false), true)
    }
    guard let quantity = known.quantity(in: words, at: position) else { return nil }
    let text = tokenText(position)
    position = quantity.end
    let meaning = quantity.meaning
    let isArticle = meaning.low == 1 && text != "one"
    return (counted(meaning.low, meaning.high, isVague: meaning.isVague), !isArticle && meaning.low != 0.5)
  }

  /// The lower end of "4/6 weeks": several of a unit are no part of one.
  private func firstOfRange() -> Double? {
    guard position + 3 < tokens.count, tokens[position].kind == .number, tokens[position].value > 1,
      let part = numbers.number(at: position), part.isFraction, part.end == position + 3
    else { return nil }
    let unit = afterAdjectives(part.end)
    return self.unit(at: unit) != nil && tokens[unit].text.hasSuffix("s") ? tokens[position].value : nil
  }

  /// Smaller units and halves that add up: "1 hour 30 minutes", "a year and a half", "1h30".
  private mutating func addParts(to amount: inout DurationAmount, of unit: DurationUnit) {
    guard amount.low.count == amount.high.count else { return }
    if let part = numbers.added(at: position), self.unit(at: part.end) == nil, part.isFraction {
      position = part.end
      amount = added(amount, part.value, unit)
      return
    }
    let afterAnd = tokenText(position) == "and" || tokenText(position) == "," ? position + 1 : position
    guard let number = numbers.number(at: afterAnd), number.value > 0, number.value <= Self.most else { return }
    if let smaller = self.unit(at: number.end), smaller.unit.seconds < unit.seconds, smaller.count == 1 {
      position = smaller.end
      amount = added(amount, number.value * smaller.unit.seconds / unit.seconds, unit)
      addParts(to: &amount, of: smaller.unit)
    } else if unit == .hour, number.value < 60, afterAnd == position, tokens[position].isJoined {
      position = tokenText(number.end) == "m" ? number.end + 1 : number.end
      amount = added(amount, number.value / 60, unit)
    } else if unit == .hour, tokenText(number.end) == "m" {
      position = number.end + 1
      amount = added(amount, number.value / 60, unit)
    }
  }

  private func added(_ amount: DurationAmount, _ count: Double, _ unit: DurationUnit) -> DurationAmount {
    guard let first = amount.low.unit else { return amount }
    let share = count * unit.seconds / first.seconds
    return counted(amount.low.count + share, amount.high.count + share, isVague: amount.low.isVague).lent(first)
  }

  private mutating func passAdjectives() { position = afterAdjectives(position) }

  private func afterAdjectives(_ start: Int) -> Int {
    var end = start
    while isHyphen(end) || tokenText(end).map(known.isAdjective) == true { end += 1 }
    return end
  }

  private func isUnit(_ position: Int) -> Bool { unit(at: position) != nil }

  func unit(at position: Int) -> (unit: DurationUnit, count: Double, end: Int)? {
    guard let text = tokenText(position) else { return nil }
    return known.unit(named: text).map { ($0.unit, $0.count, position + 1) }
  }

  /// A number beyond this is a slip or an attack.
  private static let most = 100_000.0
}
