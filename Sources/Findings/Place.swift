public import Text

/// A place in a sheet: the bytes, and the JSON Pointer of the value that they write.
public struct Place: Sendable {
  public let file: TextFile
  public let range: TextRange
  private let findPointer: @Sendable () -> String

  /// - Parameter pointer: Gives the JSON Pointer when it is asked for.
  public init(file: TextFile, range: TextRange, pointer: @escaping @Sendable @autoclosure () -> String = "") {
    self.file = file
    self.range = range
    findPointer = pointer
  }

  /// JSON Pointer (RFC 6901) into the document; empty for the document itself. Found each time it is asked for, as only
  /// some formats show it and there may be a hundred thousand places.
  public var pointer: String { findPointer() }
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
