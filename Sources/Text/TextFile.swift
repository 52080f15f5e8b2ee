/// The text of one file, as UTF-8, with the path that the user knows it by.
///
/// A class, so that every finding can point to its file without copying it.
public final class TextFile: Sendable {
  /// How the file's bytes were written.
  public enum Encoding: Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian
  }

  /// Files above this many bytes are refused: no article needs them, and offsets stay small.
  public static let maximumSize = 64 << 20

  /// What a YAML file's name ends with behind its last dot, in whatever case.
  public static let extensionsOfYAML = ["yaml", "yml"]

  /// The path as the user gave it, with `/` separators; `<stdin>` for standard input.
  public let path: String
  /// The path without its folders.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  /// The text in UTF-8, without a byte order mark. May hold invalid UTF-8 where the file does.
  public let bytes: [UInt8]
  /// The encoding on disk.
  public let encoding: Encoding
  /// Whether the file begins with a byte order mark.
  public let hasByteOrderMark: Bool
  /// The byte order mark in UTF-8, for whoever writes the file anew; empty where it has none.
  public var byteOrderMark: [UInt8] { hasByteOrderMark ? Self.byteOrderMark : [] }
  /// A byte order mark in UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Takes the bytes of a file as they are on disk: UTF-8 or UTF-16, with or without a byte order mark.
  public init(path: String, contents: [UInt8]) {
    self.path = path
    (encoding, hasByteOrderMark) = Self.detectEncoding(contents)
    switch encoding {
    case .utf8: bytes = hasByteOrderMark ? Array(contents[Self.byteOrderMark.count...]) : contents
    case .utf16LittleEndian, .utf16BigEndian:
      bytes = Self.utf8(fromUTF16: contents.dropFirst(hasByteOrderMark ? 2 : 0), bigEndian: encoding == .utf16BigEndian)
    }
  }

  /// A file whose text is at hand.
  public convenience init(path: String, text: String) {
    self.init(path: path, contents: Array(text.utf8))
  }

  /// The same text under another path.
  public func renamed(_ path: String) -> TextFile { TextFile(path: path, like: self) }

  private init(path: String, like file: TextFile) {
    self.path = path
    (bytes, encoding, hasByteOrderMark) = (file.bytes, file.encoding, file.hasByteOrderMark)
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  public func text(in range: TextRange) -> String {
    String(decoding: bytes[range.offsets.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Where the lines start. Linear in the size; keep the result.
  public var lines: LineTable { LineTable(bytes) }

  /// YAML 1.2 §5.2: a byte order mark, else the pattern of zero bytes around a first ASCII character.
  private static func detectEncoding(_ contents: [UInt8]) -> (Encoding, hasByteOrderMark: Bool) {
    if contents.starts(with: byteOrderMark) { return (.utf8, true) }
    if contents.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, true) }
    if contents.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, true) }
    guard contents.count >= 2 else { return (.utf8, false) }
    if contents[0] == 0, contents[1] != 0 { return (.utf16BigEndian, false) }
    if contents[0] != 0, contents[1] == 0 { return (.utf16LittleEndian, false) }
    return (.utf8, false)
  }

  /// Unpaired surrogates, and an odd last byte, become U+FFFD: the sheet is still read, and shows where they are.
  private static func utf8(fromUTF16 contents: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(contents.count / 2 + 1)
    var index = contents.startIndex
    while index + 1 < contents.endIndex {
      let (first, second) = (UInt16(contents[index]), UInt16(contents[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if index < contents.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
