/// Reads where on a scale a text lies: "see a doctor within 24 hours", "not uncommon", "1 in 4".
public struct ScaleReader: Sendable {
  public let scale: Scale
  private let durations: DurationWords

  /// Takes a scale, and the words for lengths of time; their phrases are looked at when the first text is read.
  public init(_ scale: Scale, durations: DurationWords) {
    self.scale = scale
    self.durations = durations
  }

  /// The position that a text says, or what of it was not understood. Linear in the text's length.
  public func read(_ text: String) -> Result<ScaleReading, ReadingProblem> {
    switch WordTokenizer.tokens(of: text) {
    case .failure(let problem): return .failure(problem)
    case .success(let tokens):
      guard !tokens.isEmpty else { return .failure(ReadingProblem("it says nothing")) }
      let tables = scale.lexicon.tables(of: scale)
      let segments = ScaleSegmentation(tokens, scale: scale, tables: tables, durations: durations).segments()
      return ScaleInterpretation(text: text, tokens: tokens, segments: segments, scale: scale).reading()
    }
  }
}
