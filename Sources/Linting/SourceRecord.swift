public import Findings

/// What a run keeps of a sheet for the rules that look at all sources together.
public struct SourceRecord: Sendable {
  /// `source.id`.
  public let id: String
  /// Where the id stands.
  public let place: Place
  /// Index of the YAML document in its file.
  public let document: Int
}
