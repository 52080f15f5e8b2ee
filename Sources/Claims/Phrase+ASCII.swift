extension Phrase {
  /// The words of a term in ASCII, where bytes are characters; nil for any other. Most terms are, and vocabularies of
  /// thousands of them are read at every start.
  static func words(ofASCII text: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    var words: [String] = []
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 1) { word in
      var count = 0
      for index in 0...text.count {
        let byte = index < text.count ? text[index] : UInt8(ascii: " ")
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          word[count] = byte
          count += 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          word[count] = byte | 0x20
          count += 1
        case UInt8(ascii: "'"): continue
        default:
          if count > 0 { append(word, count, to: &words) }
          count = 0
        }
        if words.count >= 40 { break }
      }
    }
    return words
  }

  private static func append(_ word: UnsafeMutableBufferPointer<UInt8>, _ count: Int, to words: inout [String]) {
    let count = singularise(word, count)
    let form = String(decoding: UnsafeMutableBufferPointer(rebasing: word[..<count]), as: UTF8.self)
    if count > 4 || !articles.contains(form) { words.append(form) }
  }

  /// As `singular`, in place; gives how many bytes are left.
  private static func singularise(_ word: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
    let endsIn = { (word: UnsafeMutableBufferPointer<UInt8>, ending: StaticString) in
      let length = ending.utf8CodeUnitCount
      return count >= length
        && ending.withUTF8Buffer { ending in (0..<length).allSatisfy { word[count - length + $0] == ending[$0] } }
    }
    guard count > 3, word[count - 1] == UInt8(ascii: "s") else { return count }
    switch word[count - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return count
    case UInt8(ascii: "e"):
      if endsIn(word, "ies") {
        word[count - 3] = UInt8(ascii: "y")
        return count - 2
      }
      let isSibilant = endsIn(word, "sses") || endsIn(word, "shes") || endsIn(word, "ches") || endsIn(word, "xes")
      return isSibilant && !endsIn(word, "aches") ? count - 2 : count - 1
    default: return count - 1
    }
  }
}
