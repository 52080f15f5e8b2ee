/// Lines of a key and the words that it stands for, as a program holds them: normalised when it was built.
enum CompiledLines {
  /// The keys of a text's lines, in its order. Linear in its size.
  static func keys(of text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var keys: [String] = []
      var start = 0
      while start < bytes.count {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start)
        let tab = min(bytes.firstIndex(of: UInt8(ascii: "\t"), from: start), end)
        keys.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<tab]), as: UTF8.self))
        start = end + 1
      }
      return keys
    }
  }

  static func words(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [String] {
    var words: [String] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(bytes.firstIndex(of: UInt8(ascii: " "), from: start), range.upperBound)
      words.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
      start = end + 1
    }
    return words
  }

  /// The text of some lines, in the order of their bytes; a key without words is none.
  static func text(_ lines: [(key: String, words: [String])]) -> String {
    lines.filter { !$0.key.isEmpty }.map { key, words in
      words.isEmpty ? key : key + "\t" + words.joined(separator: " ")
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "\n")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first from a position on; the end where it does not.
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < count, self[index] != byte { index += 1 }
    return index
  }
}
