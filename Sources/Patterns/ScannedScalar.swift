/// A scalar of the text with what character classes ask about it, looked up once however many states ask.
struct ScannedScalar: Sendable {
  let value: UInt32
  /// Empty for ASCII, which a `ScalarSet` answers from its bitmap.
  let category: CategorySet

  init(_ scalar: Unicode.Scalar) {
    value = scalar.value
    category = scalar.isASCII ? [] : CategorySet(of: scalar)
  }
}
