import Text

/// A file to be checked, not yet read.
struct SheetFile: Sendable {
  /// The name by which findings speak of standard input.
  static let standardInputPath = "<stdin>"

  /// The path as the user gave it, or as it joins to the folder that the user gave; `<stdin>` for standard input.
  let path: String
  /// Whether the user gave the path itself, so that the file must be a sheet.
  let isNamed: Bool
  /// The path for the system; nil for standard input.
  private let location: RawPath?

  /// Standard input.
  static let standardInput = SheetFile(path: standardInputPath, isNamed: true, location: nil)

  /// A file at a path.
  init(at location: RawPath, isNamed: Bool) {
    self.init(path: location.text, isNamed: isNamed, location: location)
  }

  private init(path: String, isNamed: Bool, location: RawPath?) {
    self.path = path
    self.isNamed = isNamed
    self.location = location
  }

  /// Reads the whole file. Standard input can be read once.
  func read(limit: Int = TextFile.maximumSize) throws(FileFailure) -> TextFile {
    TextFile(path: path, contents: try readBytes(limit: limit))
  }

  /// Reads the bytes of the file as they are. Standard input can be read once.
  func readBytes(limit: Int = TextFile.maximumSize) throws(FileFailure) -> [UInt8] {
    guard let location else { return try FileContents.readStandardInput(limit: limit) }
    return try FileContents.read(at: location, limit: limit)
  }

  /// Whether the file comes first where files are listed: by the UTF-8 bytes of the paths.
  func precedes(_ other: SheetFile) -> Bool {
    if path.utf8Precedes(other.path) { return true }
    if other.path.utf8Precedes(path) { return false }
    // Two names that are not UTF-8 may look alike.
    return (location?.bytes ?? []).lexicographicallyPrecedes(other.location?.bytes ?? [])
  }
}
