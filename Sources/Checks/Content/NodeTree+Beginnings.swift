internal import YAML

extension NodeTree {
  /// Those of some scalars that begin with the same three letters as another of them, whatever their case, and share
  /// its other letters too: only these can be the same phrase, and most lists have none. Phrases that begin with
  /// different articles are told apart.
  func sharingBeginnings(_ scalars: [NodeID]) -> Set<NodeID> {
    guard scalars.count > 1 else { return [] }
    var sharing: Set<NodeID> = []
    if scalars.count <= 32 {
      let beginnings = scalars.map(beginning)
      for index in scalars.indices.dropFirst() {
        for other in 0..<index
        where beginnings[other] == beginnings[index] && mayBeSamePhrase(scalars[other], scalars[index]) {
          sharing.insert(scalars[index])
          sharing.insert(scalars[other])
        }
      }
      return sharing
    }
    for group in Dictionary(grouping: scalars, by: beginning).values where group.count > 1 { sharing.formUnion(group) }
    return sharing
  }

  /// The first three letters in lower case, as one number.
  func beginning(of scalar: NodeID) -> UInt32 {
    withContent(of: resolved(scalar)) { bytes in
      var beginning: UInt32 = 0
      for index in 0..<min(3, bytes.count) { beginning = beginning << 8 | UInt32(bytes[index] | 0x20) }
      return beginning
    }
  }

  /// Compares only the letters that neither articles nor plurals are made of. What is long, or not in ASCII, may always
  /// be the same.
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
        case 0x80...: return nil
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

  /// One bit for each letter that is in none of `the`, `a`, `an`, `your`, `-s`, `-es`, `-ies` and `-y`.
  private static let coreLetters: UInt32 = "bcdfgjklmpqvwxz".utf8.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
}
