/// Several qualities of one part of the body, which is one thing with all of them, in whatever order they are told: a calf
/// that is hot, red and swollen is a red, hot, swollen calf.
enum QualityRun {
  /// Some words with each such run in front of its part, without what joins the qualities.
  ///
  /// - Parameters:
  ///   - words: In plain wording, with their articles.
  ///   - partLength: How many of the words before an index, or from it on, name a part of the body; nil where none do.
  static func settled(
    _ words: [String], _ lexicon: Lexicon, partLength: (_ words: ArraySlice<String>, _ isBefore: Bool) -> Int?
  ) -> [String] {
    var words = words
    var index = 0
    while index < words.count {
      guard let run = run(at: index, in: words, lexicon) else {
        index += 1
        continue
      }
      if run.end < words.count, partLength(words[run.end...], false) != nil {
        words.replaceSubrange(index..<run.end, with: run.qualities)
        index += run.qualities.count
      } else if run.end == words.count, let (start, end) = part(before: index, in: words, lexicon, partLength) {
        words = words[..<start] + run.qualities + words[start..<end]
        index = words.count
      } else {
        index = run.end
      }
    }
    return words
  }

  /// The qualities from an index on that "and" joins, two at least.
  private static func run(
    at start: Int, in words: [String], _ lexicon: Lexicon
  ) -> (qualities: [String], end: Int)? {
    var qualities: [String] = []
    var (index, end) = (start, start)
    while index < words.count {
      if words[index] == "and" || words[index] == Phrase.article, !qualities.isEmpty {
        index += 1
      } else if lexicon.length(of: .attributes, in: words, at: index) == 1 {
        qualities.append(words[index])
        index += 1
        end = index
      } else {
        break
      }
    }
    return qualities.count > 1 && words[start..<end].contains("and") ? (qualities, end) : nil
  }

  /// The part that is said to be something, before the verb that ends at an index: "the calf that is", "the foot feels".
  private static func part(
    before end: Int, in words: [String], _ lexicon: Lexicon, _ partLength: (ArraySlice<String>, Bool) -> Int?
  ) -> (start: Int, end: Int)? {
    var end = end
    while end > 0, lexicon.length(of: .linking, in: words, at: end - 1) == 1 || verbs.contains(words[end - 1]) {
      end -= 1
    }
    guard let length = partLength(words[..<end], true) else { return nil }
    return (end - length, end)
  }

  private static let verbs: Set<String> = ["that", "which", "is", "are", "was", "were", "be", Phrase.article]
}
