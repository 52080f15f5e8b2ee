extension UInt8 {
  /// Whether it is a digit from 0 to 9 in ASCII.
  @inlinable public var isDigitOfASCII: Bool { (0x30...0x39).contains(self) }

  /// The small letter of a capital of ASCII; any other byte as it is.
  @inlinable public var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
