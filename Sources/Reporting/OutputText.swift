// A report of a hundred thousand findings is put together from bytes: making a string of each piece takes longer than
// all the rest.
extension [UInt8] {
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  mutating func append(_ text: StaticString) { text.withUTF8Buffer { append(contentsOf: $0) } }

  /// - Parameter count: How many; none where it is negative.
  mutating func append(spaces count: Int) {
    let spaces: StaticString = "                                "
    var missing = count
    while missing > 0 {
      let length = Swift.min(missing, spaces.utf8CodeUnitCount)
      append(contentsOf: UnsafeBufferPointer(start: spaces.utf8Start, count: length))
      missing -= length
    }
  }

  /// - Parameter number: Not negative.
  mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

extension Int {
  /// How many decimal digits a number has that is not negative.
  var digits: Int {
    var (digits, rest) = (1, self)
    while rest >= 10 { (digits, rest) = (digits + 1, rest / 10) }
    return digits
  }
}
