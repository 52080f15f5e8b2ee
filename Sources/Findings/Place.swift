public import Text

/// A place in a sheet: the bytes, and the JSON Pointer of the value that they write.
public struct Place: Sendable {
  public let file: TextFile
  public let range: TextRange
  private let pointers: (any PointerSource)?
  private let value: UInt32
  private let root: UInt32

  /// A place that writes no value of its own.
  public init(file: TextFile, range: TextRange) {
    self.file = file
    self.range = range
    (pointers, value, root) = (nil, 0, 0)
  }

  /// A place that writes a value.
  ///
  /// - Parameters:
  ///   - value: The number by which the pointers know it.
  ///   - root: That of its document.
  public init(file: TextFile, range: TextRange, pointers: any PointerSource, value: UInt32, root: UInt32) {
    self.file = file
    self.range = range
    (self.pointers, self.value, self.root) = (pointers, value, root)
  }

  /// JSON Pointer (RFC 6901) into the document; empty for the document itself. Found each time it is asked for, as only
  /// some formats show it and there may be a hundred thousand places.
  public var pointer: String { pointers?.pointer(to: value, from: root) ?? "" }

  /// Whether another place writes the same value, and so has the same pointer.
  public func writesValue(of other: Place) -> Bool {
    pointers === other.pointers && value == other.value && root == other.root
  }

  /// The same place in a file of another name.
  func moved(to file: TextFile) -> Place { Place(file: file, at: self) }

  private init(file: TextFile, at place: Place) {
    (self.file, range) = (file, place.range)
    (pointers, value, root) = (place.pointers, place.value, place.root)
  }
}

/// Knows the JSON Pointers of the values in a file, by numbers of its own.
public protocol PointerSource: AnyObject, Sendable {
  func pointer(to value: UInt32, from root: UInt32) -> String
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
