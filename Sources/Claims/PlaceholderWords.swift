internal import Text

/// Words that hold the place of a fact instead of being one: "tbc", "n/a", "...". Case, brackets and full stops around
/// them don't matter.
///
/// A class, as every value of every sheet is asked about, and it holds several arrays.
public final class PlaceholderWords: Sendable {
  /// The longest text that is looked at, in bytes: the longest placeholder is a few words.
  private static let longest = 40

  let words: Set<String>
  /// For each first letter and length the number of the list of words that have them, counted from 1; 0 where no word
  /// has. Tells nearly every fact apart without making a string.
  private let shapes: [UInt8]
  private let wordsOfShape: [[[UInt8]]]

  init(_ words: [String]) {
    self.words = Set(words.map(Self.bare))
    var shapes = Array(repeating: UInt8(0), count: 128 * (Self.longest + 1))
    var wordsOfShape: [[[UInt8]]] = []
    for word in self.words {
      guard let first = word.utf8.first, first < 0x80, word.utf8.count <= Self.longest else { continue }
      let shape = Int(first) * (Self.longest + 1) + word.utf8.count
      if shapes[shape] == 0 {
        // More shapes than fit share the last list; which list a word is in only matters for speed.
        if wordsOfShape.count < 255 { wordsOfShape.append([]) }
        shapes[shape] = UInt8(wordsOfShape.count)
      }
      wordsOfShape[Int(shapes[shape]) - 1].append(Array(word.utf8))
    }
    self.shapes = shapes
    self.wordsOfShape = wordsOfShape
  }

  /// Whether a text is such a word.
  public func contains(_ text: String) -> Bool {
    (text.utf8.withContiguousStorageIfAvailable(mayContain) ?? true) && text.utf8.count <= Self.longest
      && words.contains(Self.bare(text))
  }

  /// Whether a text, as UTF-8, could be such a word; cheap, and false for nearly everything that is none.
  @inline(__always)
  public func mayContain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= Self.longest else { return false }
    var (start, end) = (0, text.count)
    while start < end, Self.isDecoration(text[start]) { start += 1 }
    while end > start, Self.isDecoration(text[end - 1]) { end -= 1 }
    guard start < end else { return true }
    if text[start] >= 0x80 || text[end - 1] >= 0x80 { return true }
    let shape = shapes[Int(text[start].lowercasedASCII) * (Self.longest + 1) + end - start]
    return shape != 0 && mayContain(text, start..<end, among: wordsOfShape[Int(shape) - 1])
  }

  /// Compares in ASCII; whatever has other letters could be a word.
  private func mayContain(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, among words: [[UInt8]]) -> Bool {
    let core = UnsafeBufferPointer(rebasing: text[range])
    return core.contains { $0 >= 0x80 } || words.contains { $0.elementsEqual(core.lazy.map(\.lowercasedASCII)) }
  }

  private static func isDecoration(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private static func bare(_ text: String) -> String {
    let isDecoration = { (character: Character) in
      character == "…" || character.asciiValue.map(Self.isDecoration) ?? false
    }
    let start = text.drop(while: isDecoration)
    return start.lastIndex { !isDecoration($0) }.map { start[...$0].lowercased() } ?? ""
  }
}
