internal import Sheets

/// What sheets say in `source.text`, as far as their bytes tell before they are read as YAML.
enum ArticleNames {
  /// Whether a sheet may name its article: few do, and the others need not be read to know it. Linear in the bytes.
  static func mayStand(in bytes: [UInt8]) -> Bool {
    // A key may stand in quotation marks or before a space, and in UTF-16 a zero goes with each of its letters.
    bytes.contains(0) || bytes.contain(Key.text.rawValue)
  }
}

extension [UInt8] {
  /// Whether the bytes of a text stand among these.
  fileprivate func contain(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    var start = startIndex
    while let index = self[start...].firstIndex(of: first) {
      if self[index...].starts(with: wanted) { return true }
      start = index + 1
    }
    return false
  }
}
