/// A half-open range of byte offsets in a file's UTF-8 text.
///
/// Offsets are 32 bits wide: the reader refuses files that are larger (see `TextFile.maximumSize`).
public struct TextRange: Hashable, Sendable {
  /// Offset of the first byte.
  public let start: UInt32
  /// Offset after the last byte.
  public let end: UInt32

  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = max(start, end)
  }

  public init(_ range: Range<Int>) {
    self.init(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  /// The range as offsets for slicing.
  @inlinable public var offsets: Range<Int> { Int(start)..<Int(end) }

  public var isEmpty: Bool { start == end }
}
