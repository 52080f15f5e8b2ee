/// Words of a text that say which thing a scale speaks of, and nothing of the scale: "eye" in "a common eye disease".
struct ScaleModifiers {
  private let tokens: [WordToken]
  private let segments: [ScaleSegmentation.Segment]
  private let heads: Set<String>

  /// - Parameter heads: Nouns that such words stand before, in the form of `Scale.phrases(_:)`.
  init(_ tokens: [WordToken], _ segments: [ScaleSegmentation.Segment], heads: Set<String>) {
    self.tokens = tokens
    self.segments = segments
    self.heads = heads
  }

  /// The tokens without such words. Linear in their number.
  var tellingTokens: [WordToken] {
    var isPassed = Array(repeating: false, count: tokens.count)
    let words = ScaleWords.forms(of: tokens)
    var start = 0
    while start < segments.count {
      guard case .unknown = segments[start].kind else {
        start += 1
        continue
      }
      var end = start + 1
      while end < segments.count, case .unknown = segments[end].kind { end += 1 }
      defer { start = end }
      let range = segments[start].range.lowerBound..<segments[end - 1].range.upperBound
      // The noun may itself be unknown: "an urgent dental appointment".
      let isHead = { (index: Int) in index < words.count && words[index].map(heads.contains) ?? false }
      let modifiers = isHead(range.upperBound - 1) ? range : isHead(range.upperBound) ? range : nil
      guard let modifiers, modifiers.count <= Self.most, modifiers.lowerBound > 0,
        // "Common in heart disease" tells where it is common.
        !TermForm.prepositions.contains(tokens[modifiers.lowerBound - 1].text)
      else { continue }
      for index in modifiers { isPassed[index] = true }
    }
    return tokens.indices.filter { !isPassed[$0] }.map { tokens[$0] }
  }

  /// More words than this say more than which.
  private static let most = 4
}
