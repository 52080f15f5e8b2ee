internal import YAML

/// Every key that the sheet format names, spelled as it is written.
public enum Key: String, CaseIterable, Sendable {
  // The sheet.
  case sheet, source, general, conditions
  // The source.
  case id, title, about, publisher, url, published, updated, authors, tier, sponsor, announces, text
  case reviewedBy = "reviewed_by"
  case derivedFrom = "derived_from"
  // A condition.
  case name, codes, anatomy, pain, causes, symptoms, complications, tests, affects, prevalence, urgency, treatments
  case avoid, recovery, prognosis
  case alsoCalled = "also_called"
  case isA = "is_a"
  case riskFactors = "risk_factors"
  case redFlags = "red_flags"
  // A structure.
  case location, connects, shape, function
  case partOf = "part_of"
  // Pain.
  case onset, quality, duration
  case radiatesTo = "radiates_to"
  case worseWith = "worse_with"
  case betterWith = "better_with"
  // General advice.
  case advice
  // The long form of a value.
  case value, sign, act, use, takes, after, at, lines, quote, when, present, certainty, against, none, unknown, because
  case perform = "do"
  case saidBy = "said_by"
  case decidedBy = "decided_by"
  case notUnderstood = "not_understood"
}

extension Key {
  /// The key that a mapping's key spells, if the format has it.
  @inline(__always)
  static func reading(_ node: NodeID, in tree: NodeTree) -> Key? {
    let node = tree.resolved(node)
    guard tree[node].kind == .scalar else { return nil }
    return tree.withContent(of: node) { table.key(spelled: $0, withHash: tree[node].contentHash) }
  }

  private static let table = Table()

  /// Finds a key by the hash that every scalar already has.
  private struct Table {
    private var slots: [Slot?]
    /// The spellings of all keys, one after another.
    private var names: [UInt8] = []
    private let mask: UInt64

    private struct Slot {
      let hash: UInt64
      let key: Key
      let name: Range<UInt16>
    }

    init() {
      slots = Array(repeating: nil, count: 512)
      mask = UInt64(slots.count - 1)
      for key in Key.allCases {
        let hash = ContentHash.of(key.rawValue)
        var slot = hash & mask
        while slots[Int(slot)] != nil { slot = (slot + 1) & mask }
        let start = UInt16(names.count)
        names += Array(key.rawValue.utf8)
        slots[Int(slot)] = Slot(hash: hash, key: key, name: start..<UInt16(names.count))
      }
    }

    @inline(__always)
    func key(spelled name: UnsafeBufferPointer<UInt8>, withHash hash: UInt64) -> Key? {
      var slot = hash & mask
      while let candidate = slots[Int(slot)] {
        if candidate.hash == hash, isSpelled(candidate, name) { return candidate.key }
        slot = (slot + 1) & mask
      }
      return nil
    }

    @inline(__always)
    private func isSpelled(_ slot: Slot, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
      names.withUnsafeBufferPointer { names in
        UnsafeBufferPointer(rebasing: names[Int(slot.name.lowerBound)..<Int(slot.name.upperBound)])
          .hasSameBytes(as: name)
      }
    }
  }
}
