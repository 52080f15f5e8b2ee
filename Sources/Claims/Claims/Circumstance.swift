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
    let (age, others) = Self.age(in: Self.withTime(in: named, lexicon))
    let bare = Self.dropping("settings", of: others, lexicon, everywhere: false)
    let telling = Self.dropping("groups", of: bare, lexicon, everywhere: true)
    // A group says nothing beside an age: "children under 16", "under 16s".
    let rest = telling.isEmpty && age == nil ? bare : telling
    let remaining = rest.filter { age == nil || lexicon.length(of: "ages", in: [$0], at: 0) == nil }
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
    _ list: String, of words: [String], _ lexicon: Lexicon, everywhere: Bool
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

  /// The words with a time that something begins within in hours: "in the first three days" is "within 72 hours".
  private static func withTime(in words: [String], _ lexicon: Lexicon) -> [String] {
    for index in words.indices.dropFirst().dropLast() {
      guard let number = Int(words[index]) ?? TermForm.number(inWords: words[index]),
        let hours = units[words[index + 1]],
        let start = (max(0, index - 3)..<index).first(where: {
          lexicon.length(of: "within_time", in: words, at: $0) == index - $0
        })
      else { continue }
      return words[..<start] + ["within", "\(min(number, 9_999) * hours)h"] + words[(index + 2)...]
    }
    return words
  }

  private static let units = ["hour": 1, "day": 24, "week": 168, "month": 730, "year": 8_760]

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
