/// When a claim holds, in the form in which circumstances are compared: "pregnant women" and "during pregnancy" are one.
struct Circumstance {
  /// The same for all that mean the same.
  let normalForm: String

  private static let kinds: [ConceptKind] = [.condition, .treatment, .activity, .sign, .factor]

  /// Reads what a sheet says after `when` or `after`. Linear in its length.
  init(_ text: String, _ vocabulary: Vocabulary) {
    let words = Phrase(text).words
    let lexicon = vocabulary.lexicon
    var named: [String] = []
    var index = 0
    while index < words.count {
      if let (name, length) = lexicon.circumstance(in: words, at: index) {
        named += name
        index += length
      } else {
        named.append(Self.withoutPlural(words[index]))
        index += 1
      }
    }
    let (age, others) = Self.age(in: Self.withTimes(in: named, lexicon))
    let bare = Self.dropping(.settings, of: others, lexicon, everywhere: false)
    let telling = Self.dropping(.groups, of: bare, lexicon, everywhere: true)
    // A group says nothing beside an age: "children under 16", "under 16s".
    let rest = telling.isEmpty && age == nil ? bare : telling
    let remaining = rest.filter { age == nil || lexicon.length(of: .ages, in: [$0], at: 0) == nil }
    let term = remaining == words ? text : remaining.joined(separator: " ")
    let form = remaining.isEmpty ? "" : Self.form(of: term, or: age == nil ? text : term, vocabulary)
    normalForm = [age, form.isEmpty ? nil : form].compactMap(\.self).joined(separator: " ")
  }

  /// The form of the plain words; of the written ones where only those have a name, as "laparoscopic cholecystectomy".
  private static func form(of plain: String, or text: String, _ vocabulary: Vocabulary) -> String {
    let (bare, written) = (vocabulary.term(plain, kinds: kinds), vocabulary.term(text, kinds: kinds))
    let term = bare.concept == nil && written.concept != nil ? written : bare
    return (term.isNegated ? "not " : "") + term.normalForm
  }

  /// "Under 16s": an age has no plural.
  private static func withoutPlural(_ word: String) -> String {
    word.hasSuffix("s") && word.dropLast().allSatisfy(\.isNumber) && word.count > 1 ? String(word.dropLast()) : word
  }

  private static func dropping(
    _ list: PhraseList, of words: [String], _ lexicon: Lexicon, everywhere: Bool
  ) -> [String] {
    var rest: [String] = []
    var index = 0
    while index < words.count {
      if everywhere || rest.isEmpty, let length = lexicon.length(of: list, in: words, at: index) {
        index += length
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return rest
  }

  // MARK: - Times

  /// The words with each length of time in hours, and one word for what stands around it: "in the first three days of
  /// surgery" is "within 72h after surgery".
  private static func withTimes(in words: [String], _ lexicon: Lexicon) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      let limit = limit(before: index, in: words, lexicon)
      guard let hours = hours(at: index, in: words, limit: limit?.name) else {
        result.append(words[index])
        index += 1
        continue
      }
      if let limit { result = result.dropLast(index - limit.start) + [limit.name] }
      result.append("\(hours)h")
      index += 2
      if limit?.name == "within", let length = lengthOfAfter(at: index, in: words, lexicon) {
        result.append("after")
        index += length
      }
    }
    return result
  }

  /// How many words say that a time is counted from what follows; nil where none do.
  private static func lengthOfAfter(at index: Int, in words: [String], _ lexicon: Lexicon) -> Int? {
    if let length = lexicon.length(of: .afterTime, in: words, at: index) { return length }
    guard index + 1 < words.count, ["of", "from"].contains(words[index]) else { return nil }
    let name = words[(index + 1)...].prefix { !TermForm.prepositions.contains($0) }
    return name.last.flatMap { lexicon.length(of: .moments, in: [$0], at: 0) }
  }

  /// Where words begin that make a limit of the time behind them, and what they come to. No word of an age is among those.
  private static func limit(
    before index: Int, in words: [String], _ lexicon: Lexicon
  ) -> (name: String, start: Int)? {
    for (name, list) in [("within", PhraseList.withinTime), ("exceeding", .overTime)] {
      for start in max(0, index - 3)..<index where lexicon.length(of: list, in: words, at: start) == index - start {
        return (name, start)
      }
    }
    return nil
  }

  /// How many hours a number and a unit are. Years may be an age, unless something is within them.
  private static func hours(at index: Int, in words: [String], limit: String?) -> Int? {
    guard index + 1 < words.count, let hours = units[words[index + 1]],
      words[index + 1] != "year" || limit == "within"
    else { return nil }
    return (Int(words[index]) ?? TermForm.number(inWords: words[index])).map { min($0, 9_999) * hours }
  }

  private static let units = ["hour": 1, "day": 24, "week": 168, "fortnight": 336, "month": 730, "year": 8_760]

  // MARK: - Ages

  private static let younger: Set<String> = ["under", "below", "younger", "before"]
  private static let older: Set<String> = ["over", "above", "older", "beyond"]

  /// An age with its bound, "<16" or ">65", and the words that are left.
  private static func age(in words: [String]) -> (age: String?, rest: [String]) {
    guard let number = words.firstIndex(where: { Int($0) != nil }) else { return (nil, words) }
    let near = max(0, number - 3)..<number
    let after = (number + 1)..<min(words.count, number + 4)
    let bound =
      words[near].contains(where: younger.contains) || words[after].contains(where: younger.contains)
      ? "<" : words[near].contains(where: older.contains) || words[after].contains(where: older.contains) ? ">" : nil
    let units: Set<String> = ["week", "day", "hour", "month", "minute", "dose", "percent", "cm", "mm", "kg"]
    guard let bound, !words[after].contains(where: units.contains) else { return (nil, words) }
    let carrying = younger.union(older).union([
      "than", "age", "aged", "of", "year", "old", "and", "or", "the", "who", "are",
    ])
    let rest = words.indices.filter { index in
      index != number && !((near.contains(index) || after.contains(index)) && carrying.contains(words[index]))
    }
    return (bound + words[number], rest.map { words[$0] })
  }
}
