extension UInt8 {
  /// Space, tab or line break.
  @inline(__always)
  var isWhitespace: Bool { self == 0x20 || self == 0x09 || isLineBreak }

  @inline(__always)
  var isLineBreak: Bool { self == 0x0A || self == 0x0D }
}
