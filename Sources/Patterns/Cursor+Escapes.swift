extension Cursor {
  /// Reads an escape; the cursor is at its backslash.
  mutating func readEscape() throws(PatternError) -> Escape {
    let start = offset
    take()
    guard let letter = take() else {
      throw PatternError(offset: start, message: #"A `\` is left over at the end. To match a `\`, write `\\`."#)
    }
    switch letter {
    case "d": return .union(.digits)
    case "D": return .union(.notDigits)
    case "w": return .union(.word)
    case "W": return .union(.notWord)
    case "s": return .union(.space)
    case "S": return .union(.notSpace)
    case "b": return .assertion(.wordBoundary)
    case "B": return .assertion(.insideOrOutsideWord)
    case "t": return .scalar("\t")
    case "n": return .scalar("\n")
    case "r": return .scalar("\r")
    case "x": return .scalar(try readBracedScalar(from: start))
    case "u": return .scalar(try readFourDigitScalar(from: start))
    case "p", "P": return .union(try readCategory(isNegated: letter == "P", from: start))
    default:
      guard letter.standsForItselfEscaped else { throw PatternError.unknownEscape(letter, offset: start) }
      return .scalar(letter)
    }
  }

  /// `{E9}` after `\x`.
  private mutating func readBracedScalar(from start: Int) throws(PatternError) -> Unicode.Scalar {
    guard take("{"), let digits = take(upTo: "}", within: 8), let value = Self.value(ofHexadecimal: digits) else {
      throw PatternError(
        offset: start, message: #"After `\x`, write the character's hexadecimal number in braces, as in `\x{E9}`."#)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw PatternError(
        offset: start,
        message: #"No character has the number \#(digits). Write one up to `\x{10FFFF}`, but not D800 to DFFF."#)
    }
    return scalar
  }

  /// `00E9` after `\u`.
  private mutating func readFourDigitScalar(from start: Int) throws(PatternError) -> Unicode.Scalar {
    var digits = String.UnicodeScalarView()
    while digits.count < 4, let digit = next, digit.properties.isASCIIHexDigit {
      digits.append(digit)
      take()
    }
    guard digits.count == 4, let value = Self.value(ofHexadecimal: String(digits)) else {
      throw PatternError(
        offset: start, message: #"After `\u`, write four hexadecimal digits, as in `\u00E9`; or write `\x{1F600}`."#)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw PatternError(
        offset: start,
        message: #"`\u\#(String(digits))` is half of a surrogate pair. Write the whole character, as in `\x{1F600}`."#)
    }
    return scalar
  }

  /// `{Lu}` after `\p` or `\P`.
  private mutating func readCategory(isNegated: Bool, from start: Int) throws(PatternError) -> ScalarUnion {
    let name = take("{") ? take(upTo: "}", within: 40) : nil
    var categories = CategorySet.named(name ?? "")
    if categories.isEmpty {
      throw PatternError(
        offset: start,
        message: #"After `\p` or `\P`, write a Unicode category in braces: `\p{L}` for letters, `\p{Lu}` for capital "#
          + #"and `\p{Ll}` for small ones, `\p{N}` for numbers, `\p{P}` for punctuation."#)
    }
    if ignoresCase { categories = categories.ignoringCase }
    return ScalarUnion(categories: isNegated ? categories.complement : categories)
  }

  /// `nil` for anything but hexadecimal digits, even a sign, which `UInt32.init` would take.
  private static func value(ofHexadecimal digits: String) -> UInt32? {
    guard digits.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit) else { return nil }
    return UInt32(digits, radix: 16)
  }
}

extension Unicode.Scalar {
  /// Whether an escape of it means the character itself: punctuation, symbols and the space.
  fileprivate var standsForItselfEscaped: Bool {
    self == " " || !CategorySet(of: self).isDisjoint(with: .punctuationAndSymbols)
  }
}
