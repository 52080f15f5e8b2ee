/// Reads lengths of time: "up to 8 weeks", "a few seconds to 10 minutes", "several months", "lifelong".
public struct DurationReader: Sendable {
  private let words: DurationWords

  public init(_ words: DurationWords) { self.words = words }

  /// The length that a text says, or what of it was not understood. Linear in the text's length.
  public func read(_ text: String) -> Result<DurationReading, ReadingProblem> {
    switch WordTokenizer.tokens(of: text) {
    case .failure(let problem): return .failure(problem)
    case .success(let tokens):
      var grammar = DurationGrammar(tokens, words)
      let reading = grammar.duration()
      if let reading, grammar.position == tokens.count { return .success(reading) }
      if let led = led(tokens) { return .success(led) }
      return .failure(problem(text, tokens, end: grammar.position, reading: reading))
    }
  }

  /// The length that a lead in the text leads to: "hurts for up to 2 weeks"; nil where what stands before it may make
  /// something else of it.
  private func led(_ tokens: [WordToken]) -> DurationReading? {
    for (index, token) in tokens.enumerated().prefix(Self.longestLead) {
      if token.kind == .number || words.isTelling(token.text) { return nil }
      guard index > 0, words.isLead(token.text) else { continue }
      var grammar = DurationGrammar(tokens, words, from: index + 1)
      if let reading = grammar.duration(), grammar.position == tokens.count { return reading }
    }
    return nil
  }

  /// The most words before a length that are passed over unread.
  private static let longestLead = 7

  private func problem(
    _ text: String, _ tokens: [WordToken], end: Int, reading: DurationReading?
  ) -> ReadingProblem {
    guard let last = tokens.last else { return ReadingProblem("it says nothing") }
    let understood = end > 0 ? tokens[0].range.lowerBound..<tokens[end - 1].range.upperBound : nil
    guard end < tokens.count else { return ReadingProblem("“\(text)” is no length of time") }
    // A few words show where it stopped.
    let shown = tokens[end].range.lowerBound..<tokens[min(end + 7, tokens.count - 1)].range.upperBound
    let dots = shown.upperBound < last.range.upperBound ? "…" : ""
    guard let understood else { return ReadingProblem("“\(text[shown])\(dots)” is no length of time") }
    let known = String(text[understood])
    return ReadingProblem("understood “\(known)” but not “\(text[shown])\(dots)”", understood: known)
  }
}
