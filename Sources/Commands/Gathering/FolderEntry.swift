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

  /// Whether the name ends in `.yaml` or `.yml`, in whatever case.
  var isYAML: Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), 4...5 ~= name.count - dot else { return false }
    let end = name[dot...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return end == Array(".yaml".utf8) || end == Array(".yml".utf8)
  }
}
