extension UInt8 {
  /// Whether it is a digit from 0 to 9 in ASCII.
  @inlinable public var isDigitOfASCII: Bool { (0x30...0x39).contains(self) }

  /// Whether it is a digit of a hexadecimal number in ASCII.
  @inlinable public var isHexadecimalDigitOfASCII: Bool { isDigitOfASCII || (0x41...0x46).contains(self & ~0x20) }

  /// Whether it ends a line, or is half of what does: LF or CR.
  @inlinable public var isLineBreak: Bool { self == 0x0A || self == 0x0D }

  /// The small letter of a capital of ASCII; any other byte as it is.
  @inlinable public var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
