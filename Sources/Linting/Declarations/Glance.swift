internal import YAML

/// What the bytes of a text tell all declarations of a place at once: whether any of them can be broken there.
struct Glance: Sendable {
  /// The bits of the declarations' patterns.
  private var patterns: UInt64 = 0
  /// The lengths, in bytes, that no declaration objects to.
  private var lengths = 0...Int.max
  /// Whether any declaration is covered.
  private var isUseful = false

  /// What can be told at a glance of all declarations.
  struct Table: Sendable {
    /// For each byte, the bits of the patterns that need it.
    fileprivate let bytes: [UInt64]
    fileprivate private(set) var covered: [Coverage?] = []

    fileprivate enum Coverage {
      case pattern(UInt64)
      case length(ClosedRange<Int>)
    }

    /// - Parameter requirements: By declaration; nil where more than the text decides.
    init(_ requirements: [CompiledRequirement?]) {
      var bytes = Array(repeating: UInt64(0), count: 256)
      var bit: UInt64 = 1
      for requirement in requirements {
        switch requirement {
        case .text(.pattern(let test))?:
          guard bit != 0, let breach = test.bytesOfBreach else {
            covered.append(nil)
            continue
          }
          for byte in breach.indices where breach[byte] { bytes[byte] |= bit }
          covered.append(.pattern(bit))
          bit <<= 1
        // A character has at least one byte.
        case .text(.length(let range))? where range.lowerBound <= 1: covered.append(.length(range))
        default: covered.append(nil)
        }
      }
      self.bytes = bytes
    }

    /// Whether a declaration holds where its place is settled.
    @inline(__always)
    func covers(_ declaration: Int) -> Bool { covered[declaration] != nil }
  }

  init(_ declarations: [Int], of table: Table) {
    for declaration in declarations {
      switch table.covered[declaration] {
      case .pattern(let bit)?: patterns |= bit
      case .length(let range)?:
        let low = max(lengths.lowerBound, range.lowerBound)
        lengths = low...max(low, min(lengths.upperBound, range.upperBound))
      case nil: continue
      }
      isUseful = true
    }
  }

  /// Whether all declarations that the table covers hold for a node, and for each item of a list.
  @inline(__always)
  func settles(_ node: NodeID, in tree: NodeTree, with table: Table) -> Bool {
    isUseful
      && table.bytes.withUnsafeBufferPointer { bytes in
        var isSettled = true
        tree.forEachItem(of: node) { item in
          guard isSettled, let scalar = tree.scalarOfValue(item) else { return }
          isSettled = tree.withContent(of: scalar) { settles($0, bytes) }
        }
        return isSettled
      }
  }

  @inline(__always)
  private func settles(_ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt64>) -> Bool {
    guard lengths.contains(text.count) else { return false }
    var found: UInt64 = 0
    for byte in text { found |= table[Int(byte)] }
    return found & patterns == 0
  }
}
