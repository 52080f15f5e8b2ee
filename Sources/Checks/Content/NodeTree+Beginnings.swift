internal import YAML

extension NodeTree {
  /// Those of some scalars that may be the same phrase as another of them: they begin alike, and share the letters that no
  /// spelling changes. Most lists have none, and taking phrases apart costs more than this.
  func sharingBeginnings(_ scalars: [NodeID]) -> Set<NodeID> {
    guard scalars.count > 1 else { return [] }
    var sharing: Set<NodeID> = []
    let beginnings = scalars.map(beginning)
    if scalars.count <= 32 {
      for index in scalars.indices.dropFirst() {
        for other in 0..<index
        where beginnings[other].mayBe(beginnings[index]) && mayBeSamePhrase(scalars[other], scalars[index]) {
          sharing.insert(scalars[index])
          sharing.insert(scalars[other])
        }
      }
      return sharing
    }
    if beginnings.contains(.any) { return Set(scalars) }
    for group in Dictionary(grouping: scalars.indices, by: { beginnings[$0] }).values where group.count > 1 {
      sharing.formUnion(group.map { scalars[$0] })
    }
    return sharing
  }

  /// How a scalar begins as a phrase.
  func beginning(of scalar: NodeID) -> PhraseBeginning {
    withContent(of: resolved(scalar)) { bytes in PhraseBeginning(bytes) }
  }

  /// Compares only the letters that are the same in every spelling. What is long, or not in ASCII, may always be the same.
  private func mayBeSamePhrase(_ left: NodeID, _ right: NodeID) -> Bool {
    guard let left = core(of: left), let right = core(of: right) else { return true }
    return left == right
  }

  private func core(of scalar: NodeID) -> UInt64? {
    withContent(of: resolved(scalar)) { bytes in
      // Of a phrase of more than 40 words, the rest does not count.
      guard bytes.count < 80 else { return nil }
      var core: UInt64 = 0
      for byte in bytes {
        switch byte {
        // "Fever > 38" is "fever over 38".
        case 0x80..., UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
        case 0x30...0x39: core = core &* 37 &+ UInt64(byte - 0x30 + 1)
        case 0x41...0x5A, 0x61...0x7A:
          let letter = byte & 0x1F
          if Self.coreLetters & 1 << letter != 0 { core = core &* 37 &+ UInt64(letter + 10) }
        default: break
        }
      }
      return core
    }
  }

  /// One bit for each letter that no article, plural, conjunction or British or American spelling has or lacks.
  private static let coreLetters: UInt32 = "bgjkmqvwx".utf8.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
}

/// The first two letters or digits of a phrase behind its article, in the spelling that British and American share.
struct PhraseBeginning: Hashable {
  private let letters: UInt16

  /// What begins with other letters than those of English, or with a sign that stands for a word: anything may be the same.
  static let any = PhraseBeginning(letters: .max)

  private init(letters: UInt16) { self.letters = letters }

  /// Looks at no more of the phrase than it needs.
  init(_ phrase: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for article in Self.articles where phrase.count > article.count && !Self.isLetter(phrase[article.count]) {
      if article.indices.allSatisfy({ phrase[$0] | 0x20 == article[$0] }) { start = article.count }
    }
    var letters: UInt16 = 0
    var count = 0
    for index in start..<max(start, phrase.count) {
      let byte = phrase[index]
      if byte >= 0x80 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
        self = .any
        return
      }
      guard Self.isLetter(byte), !Self.isFirstOfDigraph(index, of: phrase) else { continue }
      letters = letters << 8 | UInt16(byte | 0x20)
      count += 1
      if count == 2 { break }
    }
    self.letters = letters
  }

  func mayBe(_ other: PhraseBeginning) -> Bool { self == other || self == .any || other == .any }

  /// The "o" of oedema.
  private static func isFirstOfDigraph(_ index: Int, of phrase: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 1 < phrase.count, phrase[index + 1] | 0x20 == UInt8(ascii: "e") else { return false }
    return phrase[index] | 0x20 == UInt8(ascii: "a") || phrase[index] | 0x20 == UInt8(ascii: "o")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static let articles = ["the", "a", "an", "your"].map { Array($0.utf8) }
}
