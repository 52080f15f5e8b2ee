/// Whether two spellings are one slip of the keyboard apart.
///
/// What is nearer than that to no other word is surely meant; two slips may make one medicine of another.
enum OneSlip {
  /// True where a letter of a word of six or more is missing, too much, another, or swapped with its neighbour; letter
  /// case does not count.
  static func separates(_ written: String, _ meant: String) -> Bool {
    let (left, right) = (words(of: written), words(of: meant))
    guard left.count == right.count else { return false }
    let different = zip(left, right).filter { $0 != $1 }
    guard different.count == 1, let (wrong, correct) = different.first, correct.count >= 6 else { return false }
    return differByOne(wrong, correct)
  }

  private static func words(of text: String) -> [[Character]] {
    text.lowercased().split { $0 == " " || $0 == "-" }.map { Array($0) }
  }

  private static func differByOne(_ left: [Character], _ right: [Character]) -> Bool {
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let (rest, other) = (left.dropFirst(start).dropLast(end), right.dropFirst(start).dropLast(end))
    if max(rest.count, other.count) <= 1 { return true }
    return rest.count == 2 && other.count == 2 && rest.elementsEqual(other.reversed())
  }
}
