/// Which sheets were reconciled from which: a derived sheet and its sources are one voice, and never compared.
struct Derivation: Sendable {
  /// For each derived source, the indices of those that it was made from.
  private let originals: [Int: Set<Int>]
  /// The derived sources that only repeat what others of the run say: all that they were made from are among them.
  private let wholes: Set<Int>

  /// Linear in the sources and in what they were derived from, but quadratic in the derived ones.
  init(_ sources: [SourceClaims]) {
    guard sources.contains(where: { !$0.derivedFrom.isEmpty }) else {
      (originals, wholes) = ([:], [])
      return
    }
    let byID = Dictionary(grouping: sources.indices) { sources[$0].speakerID }
    var originals: [Int: Set<Int>] = [:]
    for (index, source) in sources.enumerated() where !source.derivedFrom.isEmpty {
      originals[index] = Set(source.derivedFrom.flatMap { byID[SourceClaims.speakerID($0)] ?? [] }).subtracting([index])
    }
    // What was made from some of its sources went into it, or might have.
    let ids = originals.keys.map { (index: $0, ids: Set(sources[$0].derivedFrom.map(SourceClaims.speakerID))) }
    for (index, own) in ids {
      for (other, others) in ids where others.isStrictSubset(of: own) { originals[index]?.insert(other) }
    }
    let circular = Self.circular(originals)
    for index in circular {
      // What is made from itself is made by hand: it is held against the others like any sheet.
      originals[index]?.subtract(circular)
      if originals[index]?.isEmpty ?? false { originals[index] = nil }
    }
    self.originals = originals
    let known = Set(byID.keys)
    wholes = Set(ids.filter { originals[$0.index] != nil && known.isSuperset(of: $0.ids) }.map(\.index))
  }

  /// The sheets that are made from each other in a circle, or between two circles. Linear in what they are made from, for
  /// each link of the longest chain.
  private static func circular(_ originals: [Int: Set<Int>]) -> Set<Int> {
    var left = Set(originals.keys)
    // Who is made from nothing that is left, or is the origin of nothing that is left, is in no circle.
    while true {
      let origins = Set(left.flatMap { originals[$0] ?? [] })
      let circular = left.filter { origins.contains($0) && !(originals[$0] ?? []).isDisjoint(with: left) }
      if circular.count == left.count { return left }
      left = circular
    }
  }

  var isEmpty: Bool { originals.isEmpty }

  /// Whether one of two sources was made from the other.
  func joins(_ one: Int, _ other: Int) -> Bool {
    !isEmpty && (isMade(one, from: other) || isMade(other, from: one))
  }

  /// Whether a source was made from others of the run.
  func isDerived(_ source: Int) -> Bool { originals[source] != nil }

  /// Whether a source only repeats what others of the run say: all those that it was made from are among them.
  func isEcho(_ source: Int) -> Bool { wholes.contains(source) }

  /// Those of some sources that speak for themselves: a derived sheet adds no voice beside one that it was made from.
  /// Linear where there is no derived sheet, else at worst quadratic.
  func voices(among sources: [Int]) -> [Int] {
    guard !isEmpty else { return sources }
    let all = Set(sources)
    return sources.filter { originals[$0]?.isDisjoint(with: all) ?? true }
  }

  /// Which positions only repeat what was said: derived sheets alone hold them, and nobody else than their sources speaks
  /// here. Linear in the holders, for each derived sheet that holds such a position.
  func echoes(among positions: [Position]) -> Set<Int> {
    guard !isEmpty else { return [] }
    let speakers = Set(positions.lazy.flatMap(\.holders).map(\.source))
    var repeats: [Int: Bool] = [:]
    for speaker in speakers where isDerived(speaker) {
      repeats[speaker] = speakers.allSatisfy { $0 == speaker || joins($0, speaker) }
    }
    return Set(positions.indices.filter { positions[$0].holders.allSatisfy { repeats[$0.source] ?? false } })
  }

  /// How many pairs of some sources are one voice, each source as often as it is given. Linear in the sources and in what
  /// they were derived from.
  func pairs(among sources: [Int]) -> Int {
    guard !isEmpty else { return 0 }
    var counts: [Int: Int] = [:]
    for source in sources { counts[source, default: 0] += 1 }
    return originals.reduce(0) { pairs, derived in
      guard let count = counts[derived.key] else { return pairs }
      return pairs
        + derived.value.reduce(0) { $0 + count * counts[$1, default: 0] }
    }
  }

  /// How many pairs of a source of one list and a source of another are one voice.
  func pairs(between left: [Int], _ right: [Int]) -> Int {
    guard !isEmpty else { return 0 }
    return pairs(among: left + right) - pairs(among: left) - pairs(among: right)
  }

  private func isMade(_ derived: Int, from original: Int) -> Bool { originals[derived]?.contains(original) ?? false }
}
