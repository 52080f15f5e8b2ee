internal import Text

/// The ways in which the core schema writes numbers.
struct NumberGrammar {
  enum Form {
    case decimal, hexadecimal, octal, float, infinity, notANumber
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The form that the whole text has, if it is a number.
  mutating func form() -> Form? {
    if take("0x") { return takeDigits(where: \.isHexadecimalDigitOfASCII) > 0 && isAtEnd ? .hexadecimal : nil }
    if take("0o") { return takeDigits(where: { (0x30...0x37).contains($0) }) > 0 && isAtEnd ? .octal : nil }
    for name: StaticString in [".nan", ".NaN", ".NAN"] where take(name) { return isAtEnd ? .notANumber : nil }
    takeSign()
    for name: StaticString in [".inf", ".Inf", ".INF"] where take(name) { return isAtEnd ? .infinity : nil }
    var digits = takeDigits(where: \.isDigitOfASCII)
    if digits > 0, isAtEnd { return .decimal }
    if take(".") { digits += takeDigits(where: \.isDigitOfASCII) }
    guard digits > 0 else { return nil }
    if take("e") || take("E") {
      takeSign()
      guard takeDigits(where: \.isDigitOfASCII) > 0 else { return nil }
    }
    return isAtEnd ? .float : nil
  }

  private var isAtEnd: Bool { offset == bytes.count }

  private mutating func take(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= bytes.count else { return false }
    for index in 0..<length where bytes[offset + index] != text.utf8Start[index] { return false }
    offset += length
    return true
  }

  private mutating func takeSign() {
    if !take("+") { _ = take("-") }
  }

  private mutating func takeDigits(where isDigit: (UInt8) -> Bool) -> Int {
    let start = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
    return offset - start
  }
}
