internal import Text

/// Lines of a key and the words that it stands for, sorted by their bytes and searched in place: nothing is parsed when a
/// program starts.
struct SortedLines: Sendable {
  private let text: String

  /// - Parameter text: What `CompiledLines.text` gave.
  init(_ text: String) { self.text = text }

  var isEmpty: Bool { text.isEmpty }

  /// All keys, in order. Linear in the text.
  var keys: [String] { CompiledLines.keys(of: text) }

  /// The words that a key stands for; nil where it has no line. Logarithmic in the number of lines.
  func words(for key: String) -> [String]? {
    withValue(of: key) { bytes, value in value.map { CompiledLines.words(of: bytes, $0) } }
  }

  /// What a key stands for, as one text.
  func text(for key: String) -> String? {
    withValue(of: key) { bytes, value in
      value.map { String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self) }
    }
  }

  /// Whether a key has a line.
  func contains(_ key: String) -> Bool { withValue(of: key) { _, value in value != nil } }

  /// Whether the first word of any key is this one. Logarithmic in the number of lines.
  func haveKey(beginningWith word: String) -> Bool {
    withValue(of: word, mayGoOn: true) { _, value in value != nil }
  }

  private func withValue<Result>(
    of key: String, mayGoOn: Bool = false, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>?) -> Result
  ) -> Result {
    var (text, key) = (text, key)
    return text.withUTF8 { bytes in
      key.withUTF8 { key in
        body(bytes, key.isEmpty ? nil : bytes.value(ofKey: key, mayGoOn: mayGoOn, inLines: 0..<bytes.count))
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// What stands behind the tab of the line with a key; empty where that line has no tab, nil where there is none.
  ///
  /// - Parameters:
  ///   - key: Has neither tab nor line end in it.
  ///   - mayGoOn: Whether a line will do in which other words follow the key.
  ///   - section: Lines that are sorted by their bytes, the last with or without its line end.
  func value(
    ofKey key: UnsafeBufferPointer<UInt8>, mayGoOn: Bool = false, inLines section: Range<Int>
  ) -> Range<Int>? {
    let (tab, lineEnd, space) = (UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: " "))
    var (low, high) = (section.lowerBound, section.upperBound)
    while low < high {
      let start = startOfLine(near: (low + high) / 2, in: low..<high)
      var (position, same) = (start, 0)
      while position < high, same < key.count, self[position] == key[same] {
        position += 1
        same += 1
      }
      let next = position < high ? self[position] : lineEnd
      let isWholeKey = next == tab || next == lineEnd
      let isFound = same == key.count && (isWholeKey || mayGoOn && next == space)
      // A key that begins another precedes it.
      guard isFound || isWholeKey || same < key.count && next < key[same] else {
        high = start
        continue
      }
      let end = lineFeed(in: position..<high) ?? high
      if isFound { return (next == tab ? position + 1 : position)..<end }
      low = end + 1
    }
    return nil
  }

  /// Where the first line begins behind a place; the line that the place is in, where that is the last one.
  private func startOfLine(near place: Int, in lines: Range<Int>) -> Int {
    if let end = lineFeed(in: place..<lines.upperBound - 1) { return end + 1 }
    var start = place
    while start > lines.lowerBound, self[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// The first line feed.
  private func lineFeed(in range: Range<Int>) -> Int? {
    let raw = UnsafeRawBufferPointer(self)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      var places = EightBytes(raw, at: offset).places(of: UInt8(ascii: "\n"))
      if let place = places.next() { return offset + place }
      offset += 8
    }
    return (offset..<range.upperBound).first { self[$0] == UInt8(ascii: "\n") }
  }
}
