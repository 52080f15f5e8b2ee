public import Text

/// A place in a sheet: the bytes, and the JSON Pointer of the value that they write.
public struct Place: Sendable {
  public let file: TextFile
  public let range: TextRange
  /// JSON Pointer (RFC 6901) into the document; empty for the document itself.
  public let pointer: String

  public init(file: TextFile, range: TextRange, pointer: String = "") {
    self.file = file
    self.range = range
    self.pointer = pointer
  }
}

/// A second place that a finding speaks of.
public struct Note: Sendable {
  public let place: Place
  /// What stands there, in a few words: "the first `name`".
  public let message: String

  public init(place: Place, message: String) {
    self.place = place
    self.message = message
  }
}
