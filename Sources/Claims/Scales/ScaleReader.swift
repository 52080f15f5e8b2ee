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
      let segments = segments(of: tokens, tables)
      let reading = ScaleInterpretation(text: text, tokens: tokens, segments: segments, scale: scale).reading()
      guard case .failure = reading else { return reading }
      let telling = ScaleModifiers(tokens, segments, heads: tables.heads).tellingTokens
      guard telling.count < tokens.count else { return reading }
      let shorter = ScaleInterpretation(
        text: text, tokens: telling, segments: self.segments(of: telling, tables), scale: scale
      ).reading()
      if case .success = shorter { return shorter }
      return reading
    }
  }

  private func segments(of tokens: [WordToken], _ tables: ScaleLexicon.Tables) -> [ScaleSegmentation.Segment] {
    ScaleSegmentation(tokens, scale: scale, tables: tables, durations: durations).segments()
  }
}
