/// Whom a share is of: "women over 50", "children".
struct Population: Hashable, Sendable {
  /// The same for all names of the same people.
  let name: String
  /// As it was written.
  let label: String
  /// Whether age or anything else narrows it: of all people it may not hold.
  let isNarrow: Bool

  static func == (left: Population, right: Population) -> Bool { left.name == right.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Reads whom a share is of, behind the share: "of all women aged 40 to 60".
struct PopulationGrammar {
  private let tokens: [WordToken]
  private let words: [String?]
  /// The end of the longest group that begins at a position.
  private let groupEnd: (Int) -> Int?

  init(_ tokens: [WordToken], words: [String?], groupEnd: @escaping (Int) -> Int?) {
    self.tokens = tokens
    self.words = words
    self.groupEnd = groupEnd
  }

  /// The population that begins at a position, and the position after it; nil where it is everybody.
  func population(at start: Int) -> (population: Population, end: Int)? {
    var position = start
    while position < tokens.count, words[position] == nil || Self.leads.contains(tokens[position].text) {
      position += 1
    }
    guard position < tokens.count else { return nil }
    func label(_ end: Int) -> String { tokens[position..<end].map(\.text).joined(separator: " ") }
    if let (age, end) = age(at: position) {
      return (Population(name: age, label: label(end), isNarrow: true), end)
    }
    guard let end = groupEnd(position) else { return nil }
    let group = (position..<end).compactMap { words[$0] }
    let (ages, last) = tail(from: end)
    // Age says who is meant better than "people" does.
    let named = group.filter { !Self.everybody.contains($0) }
    guard !ages.isEmpty || !named.isEmpty else { return nil }
    let name = (named + ages).joined(separator: " ")
    return (Population(name: name, label: label(last), isNarrow: !ages.isEmpty || group.count > 1), last)
  }

  /// What narrows a group behind its name, as often as it does.
  private func tail(from start: Int) -> (names: [String], end: Int) {
    var names: [String] = []
    var end = start
    while end < tokens.count {
      if let (age, next) = age(at: end) {
        names.append(age)
        end = next
      } else if let next = stage(at: end) {
        names.append((end..<next).compactMap { words[$0] }.joined(separator: " "))
        end = next
      } else {
        break
      }
    }
    return (names, end)
  }

  /// "Over 50", "aged 40 to 60", "under 5s", "older than 65 years", "in their 40s".
  private func age(at start: Int) -> (name: String, end: Int)? {
    var position = start
    var isUnder = false
    var isOver = false
    var isAged = false
    while position < tokens.count, tokens[position].kind != .number {
      let text = tokens[position].text
      isUnder = isUnder || Self.under.contains(text)
      isOver = isOver || Self.over.contains(text)
      isAged = isAged || Self.aged.contains(text)
      guard
        Self.under.contains(text) || Self.over.contains(text) || Self.aged.contains(text)
          || Self.between.contains(text) || words[position] == nil
      else { return nil }
      position += 1
    }
    guard position < tokens.count, isUnder || isOver || isAged else { return nil }
    var numbers = [tokens[position].text]
    position += 1
    if position + 1 < tokens.count, ["to", "–", "and"].contains(tokens[position].text),
      tokens[position + 1].kind == .number
    {
      numbers.append(tokens[position + 1].text)
      position += 2
    }
    while position < tokens.count, Self.afterAge.contains(tokens[position].text) || tokens[position].kind == .hyphen {
      isOver = isOver || Self.over.contains(tokens[position].text)
      isUnder = isUnder || Self.under.contains(tokens[position].text)
      position += 1
    }
    return ((isUnder ? "<" : isOver ? ">" : "") + numbers.joined(separator: "-"), position)
  }

  /// "Of reproductive age", "of working age".
  private func stage(at start: Int) -> Int? {
    guard start + 1 < tokens.count, tokens[start].text == "of" else { return nil }
    let end = min(tokens.count, start + 5)
    return tokens[(start + 1)..<end].firstIndex { $0.text == "age" }.map { $0 + 1 }
  }

  private static let leads: Set<String> = ["of", "in", "all", "every", "among", "the", "affects", "affecting"]
  private static let everybody: Set<String> = [
    "people", "person", "adult", "individual", "everyone", "patient", "case",
  ]
  private static let under: Set<String> = ["under", "below", "younger", "less"]
  private static let over: Set<String> = ["over", "above", "older", "more", "beyond"]
  private static let aged: Set<String> = ["aged", "age", "ages"]
  private static let between: Set<String> = ["between", "than", "in", "their", "the", "who", "are", "or", "about"]
  private static let afterAge: Set<String> = [
    "s", "year", "years", "old", "olds", "of", "age", "and", "or", "over", "older", "above", "younger", "under", "plus",
  ]
}
