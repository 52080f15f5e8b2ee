/// Reads where on a scale a text lies: "see a doctor within 24 hours", "not uncommon", "1 in 4".
public struct ScaleReader: Sendable {
  public let scale: Scale

  /// Takes a scale; its phrases are looked at when the first text is read.
  public init(_ scale: Scale) { self.scale = scale }

  /// The position that a text says, or what of it was not understood. Linear in the text's length.
  public func read(_ text: String) -> Result<ScaleReading, ReadingProblem> {
    switch WordTokenizer.tokens(of: text) {
    case .failure(let problem): return .failure(problem)
    case .success(let tokens):
      guard !tokens.isEmpty else { return .failure(ReadingProblem("it says nothing")) }
      let segments = ScaleSegmentation(tokens, scale: scale, tables: scale.lexicon.tables(of: scale)).segments()
      return ScaleInterpretation(text: text, tokens: tokens, segments: segments, scale: scale).reading()
    }
  }
}
