/// A vocabulary as text that is searched in place: nothing is parsed when a program starts.
///
/// The text has a head of numbers of fixed width and five sections: the names, each a line with the concepts that it
/// leads to, sorted by their bytes; the same for the names' bags of words; where each concept's line begins; the
/// concepts' lines; and the words of all names, each a line, sorted by their bytes.
struct VocabularyTable: Sendable {
  /// Digits of each number of fixed width.
  static let width = 8
  static let sectionCount = 5

  private enum Storage: Sendable {
    case literal(StaticString)
    case bytes([UInt8])
  }

  private let storage: Storage
  private let names: Range<Int>
  private let bags: Range<Int>
  private let offsets: Range<Int>
  private let lines: Range<Int>
  private let words: Range<Int>

  init(literal: StaticString) { self.init(storage: .literal(literal)) }

  init(bytes: [UInt8]) { self.init(storage: .bytes(bytes)) }

  private init(storage: Storage) {
    self.storage = storage
    let ends = Self.withBytes(of: storage) { bytes in
      (0..<Self.sectionCount).map { Self.number(in: bytes, at: $0 * Self.width) }
    }
    let start = Self.sectionCount * Self.width
    names = start..<ends[0]
    bags = ends[0]..<ends[1]
    offsets = ends[1]..<ends[2]
    lines = ends[2]..<ends[3]
    words = ends[3]..<ends[4]
  }

  /// How many concepts there are.
  var count: Int { offsets.count / Self.width }

  /// A name's or a bag's concepts, those with the firmest bond first. Logarithmic in the size of the vocabulary.
  func concepts(named name: String) -> [Match] { matches(of: name, in: names) }

  func concepts(withBag bag: String) -> [Match] { matches(of: bag, in: bags) }

  /// A concept that a name leads to.
  struct Match: Hashable {
    let id: ConceptID
    let bond: Bond

    /// Whether the name may mean other things, too.
    var isLooser: Bool { bond == .looser }
  }

  /// How firmly a name leads to a concept, the firmest first.
  enum Bond: Int {
    /// A pack says so.
    case own
    /// A concept of another kind with the same label has the name.
    case shared
    /// The name may mean other things, too.
    case looser

    /// What stands behind the concept's number.
    var mark: String {
      switch self {
      case .own: ""
      case .shared: "="
      case .looser: "~"
      }
    }
  }

  /// All names and bags of words with their concepts. Linear in the size of the vocabulary.
  var contents: (names: [String: [Match]], bags: [String: [Match]]) {
    withBytes { bytes in
      let read = { (section: Range<Int>) in
        var matches: [String: [Match]] = [:]
        for line in bytes[section].split(separator: UInt8(ascii: "\n")) {
          guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
          matches[String(decoding: line[..<tab], as: UTF8.self)] = Self.matches(in: line[(tab + 1)...])
        }
        return matches
      }
      return (read(names), read(bags))
    }
  }

  /// Hands on the line of a concept.
  func withLine<Result>(of id: ConceptID, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withBytes { bytes in
      let start = lines.lowerBound + Self.number(in: bytes, at: offsets.lowerBound + id.index * Self.width)
      var end = start
      while end < lines.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      return read(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  /// Whether a name has this word. Logarithmic in the number of words.
  func hasWord(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { word in
      withBytes { bytes in
        let start = Self.lowerBound(of: word, in: bytes, words)
        return bytes[start..<words.upperBound].starts(with: word)
          && start + word.count < words.upperBound && bytes[start + word.count] == UInt8(ascii: "\n")
      }
    }
  }

  /// The words of names that begin with a letter and have a length in some range, in bytes. Linear in the words that
  /// begin so.
  func words(beginningWith letter: UInt8, lengths: ClosedRange<Int>) -> [String] {
    withBytes { bytes in
      var found: [String] = []
      var start = [letter].withUnsafeBufferPointer { Self.lowerBound(of: $0, in: bytes, words) }
      while start < words.upperBound, bytes[start] == letter {
        var end = start
        while bytes[end] != UInt8(ascii: "\n") { end += 1 }
        if lengths.contains(end - start) { found.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
      return found
    }
  }

  /// Where the first line begins that does not precede a word.
  private static func lowerBound(
    of word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, _ section: Range<Int>
  ) -> Int {
    var (low, high) = (section.lowerBound, section.upperBound)
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      var end = start
      while bytes[end] != UInt8(ascii: "\n") { end += 1 }
      if bytes[start..<end].lexicographicallyPrecedes(word) { low = end + 1 } else { high = start }
    }
    return low
  }

  // MARK: - Searching

  private func matches(of name: String, in section: Range<Int>) -> [Match] {
    guard !name.isEmpty else { return [] }
    var name = name
    return name.withUTF8 { name in
      withBytes { bytes in
        guard let values = bytes.value(ofKey: name, inLines: section) else { return [] }
        return Self.matches(in: bytes[values])
      }
    }
  }

  /// `12,3=,7~`: numbers with commas, and the marks of their bonds.
  private static func matches(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Match] {
    bytes.split(separator: UInt8(ascii: ",")).map { field in
      let bond: Bond =
        switch field.last {
        case UInt8(ascii: "="): .shared
        case UInt8(ascii: "~"): .looser
        default: .own
        }
      let digits = field.dropLast(bond == .own ? 0 : 1)
      return Match(id: ConceptID(index: digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }), bond: bond)
    }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Self.withBytes(of: storage, body)
  }

  private static func withBytes<Result>(
    of storage: Storage, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    switch storage {
    case .literal(let literal):
      body(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    case .bytes(let bytes): bytes.withUnsafeBufferPointer(body)
    }
  }

  private static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    bytes[start..<(start + width)].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
