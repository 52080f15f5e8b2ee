/// A place in a pattern's source. Extensions read what begins there.
struct Cursor {
  private let scalars: [Unicode.Scalar]
  /// How many scalars were taken.
  private(set) var offset = 0
  /// Whether categories of one case, such as `\p{Lu}`, are read as letters of any case.
  var ignoresCase = false

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  /// The scalar at the cursor, `nil` at the end.
  var next: Unicode.Scalar? { peek(0) }

  /// The scalar some places ahead.
  func peek(_ distance: Int) -> Unicode.Scalar? {
    offset + distance < scalars.count ? scalars[offset + distance] : nil
  }

  @discardableResult mutating func take() -> Unicode.Scalar? {
    guard let scalar = next else { return nil }
    offset += 1
    return scalar
  }

  /// Moves on if this text comes next.
  @discardableResult mutating func take(_ text: String) -> Bool {
    guard comesNext(text) else { return false }
    offset += text.unicodeScalars.count
    return true
  }

  func comesNext(_ text: String) -> Bool {
    scalars[offset...].starts(with: text.unicodeScalars)
  }

  /// The text up to a scalar, leaving the cursor after that; `nil`, with the cursor unmoved, if it does not come
  /// within a few places, as it would in anything that is well written.
  mutating func take(upTo end: Unicode.Scalar, within limit: Int) -> String? {
    let reach = scalars[offset...].prefix(limit + 1)
    guard let index = reach.firstIndex(of: end) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[offset..<index])
    offset = index + 1
    return String(text)
  }
}
