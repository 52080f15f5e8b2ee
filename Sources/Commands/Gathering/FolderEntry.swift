internal import Text

/// One name in a folder.
struct FolderEntry: Sendable {
  /// The name's bytes, which need not be UTF-8.
  let name: [UInt8]
  /// What has the name; nil where the file system does not tell without being asked about each.
  let kind: FileKind?

  /// Whether the name begins with a dot.
  var isHidden: Bool { name.first == UInt8(ascii: ".") }

  /// Whether this is a folder, or may turn out to lead to one.
  var mayHoldOthers: Bool { kind == .folder || kind == .link || kind == nil }

  /// Whether the name is a YAML file's.
  var isYAML: Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let end = name[(dot + 1)...].lazy.map(\.lowercasedASCII)
    return TextFile.extensionsOfYAML.contains { end.elementsEqual($0.utf8) }
  }
}
