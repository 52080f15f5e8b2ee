/// One line of a `.gitignore`, with git's meaning.
struct IgnorePattern: Equatable, Sendable {
  /// What a path is held against.
  private enum Form: Equatable, Sendable {
    /// A last component of exactly these bytes.
    case name(ArraySlice<UInt8>)
    /// A last component with this end: `*.bak`.
    case nameEnding(ArraySlice<UInt8>)
    case nameGlob(Glob)
    /// The path from the list's folder on: a part without wildcards, then the rest.
    case path(literal: ArraySlice<UInt8>, Glob)
  }

  /// The line as it is written, without spaces that do not count.
  let text: String
  /// Its number in the file, from 1; nil where the pattern is no line of a file.
  let line: Int?
  /// Whether it begins with `!`: what it matches is not excluded after all.
  let isNegated: Bool
  /// Whether it ends with `/`, and so leaves files alone.
  let matchesOnlyFolders: Bool
  private let form: Form

  /// Reads a line; nil for a comment, an empty line and a pattern that can match nothing.
  init?(_ line: ArraySlice<UInt8>, number: Int? = nil) {
    guard line.first != UInt8(ascii: "#") else { return nil }
    // To git, a zero byte ends the line.
    var rest = Self.withoutTrailingSpaces(line.prefix { $0 != 0 })
    text = String(decoding: rest, as: UTF8.self)
    self.line = number
    isNegated = rest.first == UInt8(ascii: "!")
    if isNegated { rest = rest.dropFirst() }
    matchesOnlyFolders = rest.last == UInt8(ascii: "/")
    if matchesOnlyFolders { rest = rest.dropLast() }
    guard !rest.isEmpty, let form = Self.form(of: rest) else { return nil }
    self.form = form
  }

  /// Whether the pattern speaks of a path, given from the folder on in which the list stands, with its last component.
  func matches(_ path: ArraySlice<UInt8>, name: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    if matchesOnlyFolders, !isFolder { return false }
    switch form {
    case .name(let expected): return name == expected
    case .nameEnding(let end): return name.suffix(end.count) == end
    case .nameGlob(let glob): return glob.matches(name)
    case .path(let literal, let glob):
      return path.prefix(literal.count) == literal && glob.matches(path.dropFirst(literal.count))
    }
  }

  private static func form(of pattern: ArraySlice<UInt8>) -> Form? {
    let literal = pattern.prefix { !Glob.isSpecial($0) }
    if pattern.contains(UInt8(ascii: "/")) {
      let start = pattern.first == UInt8(ascii: "/") ? 1 : 0
      guard let glob = Glob(pattern.dropFirst(literal.count), acrossFolders: true) else { return nil }
      return .path(literal: literal.dropFirst(start), glob)
    }
    if literal.count == pattern.count { return .name(pattern) }
    if pattern.first == UInt8(ascii: "*"), !pattern.dropFirst().contains(where: Glob.isSpecial) {
      return .nameEnding(pattern.dropFirst())
    }
    return Glob(pattern, acrossFolders: false).map(Form.nameGlob)
  }

  /// Spaces at the end do not count, unless after a backslash. Tabs do.
  private static func withoutTrailingSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        // A backslash that ends the line keeps what stands before it as it is.
        if index + 1 == line.endIndex { return line }
        index += 2
        end = index
      } else {
        index += 1
        if line[index - 1] != UInt8(ascii: " ") { end = index }
      }
    }
    return line[..<end]
  }
}
