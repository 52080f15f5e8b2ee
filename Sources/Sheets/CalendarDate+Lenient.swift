extension CalendarDate {
  /// Reads a day that is written in another form than ISO 8601: `2025/3/1`, `1 March 2025`, `Mar 1st, 2025`,
  /// `13.02.2025`. Nil where the order of day and month is not certain, as in `01/02/2025`.
  public init?(writtenOtherwise text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0 != "of" }
    guard words.count == 3 else { return nil }
    let numbers = words.map { word in
      Int(["st", "nd", "rd", "th"].contains { word.hasSuffix($0) } ? String(word.dropLast(2)) : word)
    }
    let parts: (year: Int, month: Int, day: Int)?
    switch (numbers[0], numbers[1], numbers[2]) {
    case (let year?, let month?, let day?) where words[0].count == 4: parts = (year, month, day)
    case (let first?, let second?, let year?)
    where words[2].count == 4 && (first > 12 || second > 12 || first == second):
      parts = first > 12 ? (year, second, first) : (year, first, second)
    case (let day?, nil, let year?) where words[2].count == 4: parts = Self.month(words[1]).map { (year, $0, day) }
    case (nil, let day?, let year?) where words[2].count == 4: parts = Self.month(words[0]).map { (year, $0, day) }
    case (let year?, nil, let day?) where words[0].count == 4: parts = Self.month(words[1]).map { (year, $0, day) }
    default: parts = nil
    }
    guard let parts, (1...9999).contains(parts.year) else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  private static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }.map { $0 + 1 }
  }
}
