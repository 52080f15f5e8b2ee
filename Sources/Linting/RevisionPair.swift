public import Claims

/// Two versions of one sheet; one of them may be missing.
public struct RevisionPair: Sendable {
  public let older: SourceClaims?
  public let newer: SourceClaims?

  public init(older: SourceClaims?, newer: SourceClaims?) {
    self.older = older
    self.newer = newer
  }

  /// Pairs the sheets of two versions: by `source.id`, then by path and place in the file.
  ///
  /// - Parameters:
  ///   - location: What stands for a sheet's path in both versions.
  ///   - isComparable: Whether a sheet without a partner is told as removed or added: not where the other version
  ///     may hold it in a file that nobody can read.
  public static func pairs(
    _ older: [SourceClaims], _ newer: [SourceClaims], location: @escaping (SourceClaims) -> String,
    isComparable: (SourceClaims) -> Bool = { _ in true }
  ) -> [RevisionPair] {
    var partners = [Int?](repeating: nil, count: newer.count)
    var isTaken = [Bool](repeating: false, count: older.count)
    for key in [{ (sheet: SourceClaims) in sheet.id }, location] {
      var places: [String: [Int]] = [:]
      for index in older.indices.reversed() where !isTaken[index] {
        places[key(older[index]), default: []].append(index)
      }
      for index in newer.indices where partners[index] == nil {
        guard let place = places[key(newer[index])]?.popLast() else { continue }
        partners[index] = place
        isTaken[place] = true
      }
    }
    let found = newer.indices.map { RevisionPair(older: partners[$0].map { older[$0] }, newer: newer[$0]) }
    let gone = older.indices.filter { !isTaken[$0] }.map { RevisionPair(older: older[$0], newer: nil) }
    return (found + gone).filter { pair in
      guard pair.older == nil || pair.newer == nil else { return true }
      return [pair.older, pair.newer].compactMap(\.self).allSatisfy(isComparable)
    }
  }
}
