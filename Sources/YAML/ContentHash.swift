/// The hash by which scalars are told apart in memory: never stored, always confirmed by comparing the bytes.
///
/// The standard library's Hasher costs more than the rest of reading a scalar; this is the multiply-and-fold step of
/// wyhash over words of eight bytes.
public enum ContentHash {
  /// Hashes the content of a scalar. Linear in its size.
  @inline(__always)
  public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: bytes.count) ^ 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      state = fold(state ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var last: UInt64 = 0
    while offset < raw.count {
      last = last << 8 | UInt64(raw[offset])
      offset += 1
    }
    return fold(state ^ last)
  }

  /// Hashes a text as if it were the content of a scalar.
  public static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0) }
  }

  @inline(__always)
  private static func fold(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return high ^ low
  }
}
