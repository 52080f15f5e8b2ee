/// Why packs make no vocabulary together.
public struct VocabularyProblem: Error, Hashable, Sendable {
  /// Where the concept stands that it is about, as `path:line:column`; empty where nobody knows.
  public let origin: String
  /// What is wrong and what to do.
  public let message: String
}
