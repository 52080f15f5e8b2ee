internal import Text

/// The patterns of one `.gitignore`, or of another list of the same form, and the folder that they are relative to.
struct IgnoreFile: Sendable {
  /// What the list is called where a reason names it: `knee/.gitignore`.
  let name: String
  /// The folder, absolute and without symbolic links.
  let folder: RawPath
  /// The patterns in the order of their lines.
  let patterns: [IgnorePattern]

  /// Patterns that stand in no file of their own, such as a setting's, relative to any path of a folder.
  init(name: String, folder: String, patterns: [String]) {
    self.name = name
    self.folder = (try? SystemCalls.resolve(RawPath(folder))) ?? RawPath(folder)
    self.patterns = patterns.compactMap { IgnorePattern(Array($0.utf8)[...]) }
  }

  /// Reads the contents of a file, with or without a byte order mark, its lines ended by LF or CRLF.
  init(name: String, folder: RawPath, contents: [UInt8]) {
    self.name = name
    self.folder = folder
    let mark = TextFile.byteOrderMark
    let text = contents.starts(with: mark) ? contents[mark.count...] : contents[...]
    patterns = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        // A comment may end in CR as it likes; elsewhere CR belongs to the line's end.
        IgnorePattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line, number: index + 1)
      }
  }

  /// The pattern that decides about a path: the last one that matches.
  func decidingPattern(for path: RawPath, isFolder: Bool) -> IgnorePattern? {
    guard let remainder = folder.remainder(of: path) else { return nil }
    let name = remainder.lastIndex(of: UInt8(ascii: "/")).map { remainder[($0 + 1)...] } ?? remainder
    return patterns.last { $0.matches(remainder, name: name, isFolder: isFolder) }
  }
}
