public import Findings
import Text

extension Fingerprint: ExpressibleByIntegerLiteral {
  public init(integerLiteral number: UInt64) { self.init(high: 0, low: number) }
}

extension Place {
  /// A place with a pointer that nobody needs to look for.
  init(file: TextFile, range: TextRange, pointer: String) {
    self.init(file: file, range: range, pointers: KnownPointer(pointer), value: 0, root: 0)
  }
}

private final class KnownPointer: PointerSource {
  private let pointer: String

  init(_ pointer: String) { self.pointer = pointer }

  func pointer(to value: UInt32, from root: UInt32) -> String { pointer }
}
