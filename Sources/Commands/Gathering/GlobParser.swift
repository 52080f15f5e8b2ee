internal import Text

/// Reads the text of one glob from left to right. The rules, odd ones included, are those of git's `wildmatch`.
struct GlobParser {
  let pattern: ArraySlice<UInt8>
  let acrossFolders: Bool
  private var index: Int
  private var tokens: [Glob.Token] = []

  /// A parser at the start of the pattern.
  init(pattern: ArraySlice<UInt8>, acrossFolders: Bool) {
    self.pattern = pattern
    self.acrossFolders = acrossFolders
    index = pattern.startIndex
  }

  /// The tokens of the whole pattern; nil if it can match nothing.
  mutating func parse() -> [Glob.Token]? {
    while let byte = peek() {
      index += 1
      switch byte {
      case UInt8(ascii: "*"): parseStars()
      case UInt8(ascii: "?"): appendSet(ByteSet { _ in true })
      case UInt8(ascii: "["):
        guard let set = parseSet() else { return nil }
        appendSet(set)
      case UInt8(ascii: "\\"):
        guard let escaped = peek() else { return nil }
        index += 1
        tokens.append(.byte(escaped))
      default: tokens.append(.byte(byte))
      }
    }
    return tokens
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    index + distance < pattern.endIndex ? pattern[index + distance] : nil
  }

  private mutating func appendSet(_ set: ByteSet) {
    var set = set
    if acrossFolders { set.remove(UInt8(ascii: "/")) }
    tokens.append(.oneOf(set))
  }

  /// After one `*`. Two or more reach across folders only where they are the whole of a path's component.
  private mutating func parseStars() {
    let before = index - 2
    let count = pattern[index...].prefix { $0 == UInt8(ascii: "*") }.count
    index += count
    guard acrossFolders else { return tokens.append(.doubleStar) }
    let startsComponent = before < pattern.startIndex || pattern[before] == UInt8(ascii: "/")
    let slashFollows = peek() == UInt8(ascii: "/")
    let escapedSlashFollows = peek() == UInt8(ascii: "\\") && peek(1) == UInt8(ascii: "/")
    guard count > 0, startsComponent, peek() == nil || slashFollows || escapedSlashFollows else {
      return tokens.append(.star)
    }
    if slashFollows { tokens.append(.optionalFolders) }
    tokens.append(.doubleStar)
  }

  /// After a `[`: the set up to its `]`, which as the first member stands for itself. Nil if it is not closed.
  private mutating func parseSet() -> ByteSet? {
    var set = ByteSet()
    let isNegated = peek() == UInt8(ascii: "!") || peek() == UInt8(ascii: "^")
    if isNegated { index += 1 }
    // The member that a `-` would make a range from; none after a range or a class.
    var previous: UInt8?
    var isFirst = true
    while let byte = peek(), isFirst || byte != UInt8(ascii: "]") {
      isFirst = false
      if byte == UInt8(ascii: "-"), let first = previous, let following = peek(1), following != UInt8(ascii: "]") {
        index += 1
        guard let last = parseMember() else { return nil }
        set.insert(from: first, through: last)
        previous = nil
      } else if byte == UInt8(ascii: "["), peek(1) == UInt8(ascii: ":"), let name = className() {
        guard let members = ByteSet(className: name) else { return nil }
        set.formUnion(members)
        index += name.utf8.count + 4
        previous = nil
      } else {
        guard let member = parseMember() else { return nil }
        set.insert(member)
        previous = member
      }
    }
    guard peek() != nil else { return nil }
    index += 1
    if isNegated { set.invert() }
    return set
  }

  /// One byte of a set, after a backslash if it has one.
  private mutating func parseMember() -> UInt8? {
    if peek() == UInt8(ascii: "\\") { index += 1 }
    defer { index += 1 }
    return peek()
  }

  /// The name in `[:name:]` at the present place; nil where the next `]` does not close one.
  private func className() -> String? {
    let rest = pattern[(index + 2)...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "]")), end > rest.startIndex, rest[end - 1] == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: rest[..<(end - 1)], as: UTF8.self)
  }
}
