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
    guard raw.count >= 8 else { return fold(state ^ raw.shortWord) }
    var offset = 0
    while offset + 8 < raw.count {
      state = fold(state ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    // The last word may overlap the one before.
    return fold(state ^ raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
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

extension UnsafeRawBufferPointer {
  /// Fewer than eight bytes as a number that tells apart all that have the same count.
  @inlinable @inline(__always)
  var shortWord: UInt64 {
    if count >= 4 {
      // The two halves may overlap.
      return UInt64(loadUnaligned(as: UInt32.self)) << 32
        | UInt64(loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    }
    guard count > 0 else { return 0 }
    return UInt64(self[0]) << 16 | UInt64(self[count / 2]) << 8 | UInt64(self[count - 1])
  }
}
