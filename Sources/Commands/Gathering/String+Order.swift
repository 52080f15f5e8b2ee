extension String {
  /// Whether the text comes first by its UTF-8 bytes, unlike `<`, for which `é` and `e` with an accent are the same.
  func utf8Precedes(_ other: String) -> Bool {
    let precedes = utf8.withContiguousStorageIfAvailable { first in
      other.utf8.withContiguousStorageIfAvailable { first.lexicographicallyPrecedes($0) }
    }
    return precedes.flatMap { $0 } ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
