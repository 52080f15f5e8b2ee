public import Claims
public import Text
internal import YAML

/// A scale as an editor writes it.
public struct ScalePack: Sendable {
  public let scale: Scale

  private static let keys = [
    "scale", "contradicts_from", "noted_from", "words", "steps", "facets", "opposed", "agreed", "times", "vague",
    "superlatives", "comparisons", "ignored", "yearly", "emphatic", "conditions", "exceptional", "untreated", "asides",
    "clauses", "populations", "heads",
  ]

  /// Reads a pack: the name of the `scale`, and its `steps` from low to high, each with synonyms, or `facets` of them;
  /// besides, the phrases that are no step's own. `<word>` in a phrase stands for each word listed under
  /// `words: {word: […]}`.
  ///
  /// - Throws: `ConfigurationProblem` at the first thing that is not as it must be, with path, line and column.
  public init(_ file: TextFile) throws(ConfigurationProblem) {
    scale = try ScalePackReader(PackDocument(file, called: "scale pack").top(keys: Self.keys)).scale()
  }
}
