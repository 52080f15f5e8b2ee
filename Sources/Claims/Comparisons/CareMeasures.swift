/// How much of a piece of care, how often and when, as far as a phrase counts it: 2 tablets, 4 times a day, before meals.
///
/// What an article says of it is no other care, but another dose: two sources may both be right, and a change from the one
/// to the other must not pass for a change of words.
struct CareMeasures: Hashable, Sendable {
  /// Each by itself, sorted; the same for the same in other words.
  let told: [String]

  /// Takes the words of a phrase, without its articles. Linear in their number.
  init(_ words: [String], _ lexicon: Lexicon) {
    let words = PlainWording.of(words, lexicon: lexicon)
    var told: Set<String> = []
    for index in words.indices {
      if let number = Self.number(words[index]) {
        let unit = Self.unit(behind: index, words, lexicon)
        // Once is how often a thing is done anyway.
        if number != "1" || unit != nil { told.insert([number, unit].compactMap(\.self).joined(separator: " ")) }
      }
      for list in Self.times where lexicon.length(of: list, in: words, at: index) != nil {
        told.insert(list == .atMeals ? "\(words[index]) meal" : list.rawValue)
      }
      if lexicon.length(of: .sizes, in: words, at: index) != nil { told.insert(words[index]) }
    }
    self.told = told.sorted()
  }

  /// Whether both count the same thing, and nothing that the other counts: to keep from coffee before meals leaves it for
  /// after them.
  func isApart(from other: CareMeasures) -> Bool {
    let units = { (told: [String]) in Set(told.compactMap { $0.split(separator: " ").dropFirst().last }) }
    return Set(told).isDisjoint(with: other.told) && !units(told).isDisjoint(with: units(other.told))
  }

  /// What a number counts; nil where that is how often: "3 times a day" is "3 times daily".
  private static func unit(behind index: Int, _ words: [String], _ lexicon: Lexicon) -> String? {
    guard let next = words[(index + 1)...].firstIndex(where: { !["of", "time", Phrase.article].contains($0) }),
      lexicon.length(of: .units, in: words, at: next) != nil
    else { return nil }
    let isTimes = words[index] == "twice" || next > index + 1
    let isHowOften = isTimes && times.contains { lexicon.length(of: $0, in: words, at: next) != nil }
    return isHowOften ? nil : lexicon.stem(of: words[next])
  }

  private static func number(_ word: String) -> String? {
    if PlainWording.isBound(word) { return word }
    if word == "twice" { return "2" }
    return PlainWording.number(word)
  }

  /// Lists of `Rules/vocabulary/words.yaml` that say how often.
  private static let times: [PhraseList] = [
    .eachDay, .eachMorning, .eachEvening, .eachNight, .eachWeek, .atMeals,
  ]
}

extension Judgement {
  /// The judgement of two pieces of care that agree but for how much or how often.
  func weighing(_ one: CareMeasures, _ other: CareMeasures) -> Judgement {
    guard outcome == .agree, !one.told.isEmpty, !other.told.isEmpty, one != other else { return self }
    return Judgement(.complement, "they name it in other amounts or at other times")
  }
}
