internal import Findings
internal import Text

/// What the rules find in one of two versions alone.
struct FindingDifference {
  private(set) var introduced: [Finding]
  private(set) var resolved: [Finding]

  /// Takes out what both versions have, as often as both have it: first what is in the same file, then what moved with
  /// its sheet to another. Findings are the same when their fingerprints are. Linear in the findings.
  ///
  /// - Parameters:
  ///   - location: What stands for a file's path in both versions.
  ///   - isAboutFile: Whether a finding tells of a file and no sheet, so that it is another one in another file.
  init(_ older: Report, _ newer: Report, location: @escaping (String) -> String, isAboutFile: (Finding) -> Bool) {
    // What an exception silences is still there.
    let silenced = newer.suppressed.map(\.finding)
    (introduced, resolved) = (newer.findings + silenced, older.findings)
    var numbers = LocationNumbers(location)
    match { Key(fingerprint: $0.fingerprint, location: numbers.number(of: $0.place.file)) }
    if !introduced.isEmpty, !resolved.isEmpty {
      let common = Set(older.files.map(location)).intersection(newer.files.map(location))
      match { finding in
        isAboutFile(finding) && common.contains(location(finding.place.file.path))
          ? nil : Key(fingerprint: finding.fingerprint, location: 0)
      }
    }
    matchPlaces(location)
    let fingerprints = Set(silenced.map(\.fingerprint))
    if !fingerprints.isEmpty { introduced.removeAll { fingerprints.contains($0.fingerprint) } }
  }

  /// Takes out of what is resolved all but what is meant.
  mutating func keepResolved(_ isMeant: (Finding) -> Bool) { resolved.removeAll { !isMeant($0) } }

  /// What is the same in both versions.
  private struct Key: Hashable {
    let fingerprint: Fingerprint
    /// The number of its file's location; 0 for any.
    let location: Int
  }

  /// Numbers for what stands for files in both versions, from 1.
  private struct LocationNumbers {
    private let location: (String) -> String
    private var numbers: [String: Int] = [:]
    private var known: [ObjectIdentifier: Int] = [:]

    init(_ location: @escaping (String) -> String) { self.location = location }

    mutating func number(of file: TextFile) -> Int {
      if let number = known[ObjectIdentifier(file)] { return number }
      let place = location(file.path)
      let number = numbers[place] ?? numbers.count + 1
      numbers[place] = number
      known[ObjectIdentifier(file)] = number
      return number
    }
  }

  private mutating func match(_ key: (Finding) -> Key?) {
    var counts: [Key: Int] = [:]
    counts.reserveCapacity(resolved.count)
    for finding in resolved { if let key = key(finding) { counts[key, default: 0] += 1 } }
    var common: [Key: Int] = [:]
    introduced.removeAll { finding in
      guard let key = key(finding), let count = counts[key], count > 0 else { return false }
      counts[key] = count - 1
      common[key, default: 0] += 1
      return true
    }
    resolved.removeAll { finding in
      guard let key = key(finding), let count = common[key], count > 0 else { return false }
      common[key] = count - 1
      return true
    }
  }

  /// Takes out what a rule says of the same two statements and is no graver: two articles that contradict each other still
  /// do when a third one joins or leaves them, and of two conditions with one name either may come first. Linear in the
  /// findings and their places.
  private mutating func matchPlaces(_ location: @escaping (String) -> String) {
    guard !introduced.isEmpty, !resolved.isEmpty else { return }
    let spots = { (finding: Finding) -> Set<Statement> in
      guard !finding.related.isEmpty else { return [] }
      return Set(
        ([finding.place] + finding.related.map(\.place)).map { place in
          Statement(
            rule: finding.rule, attribute: finding.attribute ?? "", location: location(place.file.path),
            pointer: place.pointer, text: place.file.text(in: place.range))
        })
    }
    var holders: [Statement: [Int]] = [:]
    for (index, finding) in resolved.enumerated() {
      for spot in spots(finding) { holders[spot, default: []].append(index) }
    }
    var gone: Set<Int> = []
    introduced.removeAll { finding in
      var counts: [Int: Int] = [:]
      for spot in spots(finding) { for index in holders[spot] ?? [] { counts[index, default: 0] += 1 } }
      let same = counts.lazy.filter { [resolved] index, count in
        count > 1 && resolved[index].severity >= finding.severity && !gone.contains(index)
      }.map(\.key).min()
      guard let same else { return false }
      gone.insert(same)
      return true
    }
    resolved = resolved.indices.filter { !gone.contains($0) }.map { resolved[$0] }
  }

  /// Something that a sheet says, of which a rule has something to say.
  private struct Statement: Hashable {
    let rule: String
    let attribute: String
    let location: String
    let pointer: String
    let text: String
  }

  /// Puts changes and findings together: of an edit that is both, only the graver is told, and the change where both
  /// are as grave.
  ///
  /// - Parameter replaced: For a rule, those in whose place it tells an edit.
  /// - Returns: The changes that are left.
  mutating func merging(_ changes: [Finding], inPlaceOf replaced: [String: [String]]) -> [Finding] {
    guard !introduced.isEmpty || !resolved.isEmpty else { return changes }
    let found = places(introduced)
    let gone = places(resolved)
    var isReplaced = (introduced: Set<Int>(), resolved: Set<Int>())
    let left = changes.filter { change in
      for rule in replaced[change.rule, default: []] {
        let same = indices(of: rule, at: change, among: found) { introduced[$0] }
        if same.contains(where: { introduced[$0].severity > change.severity }) { return false }
        isReplaced.introduced.formUnion(same)
        isReplaced.resolved.formUnion(indices(of: rule, at: change, among: gone) { resolved[$0] })
      }
      return true
    }
    introduced = introduced.indices.filter { !isReplaced.introduced.contains($0) }.map { introduced[$0] }
    resolved = resolved.indices.filter { !isReplaced.resolved.contains($0) }.map { resolved[$0] }
    return left
  }

  /// Where findings of a rule about an attribute are.
  private struct Spot: Hashable {
    let rule: String
    let path: String
    let attribute: String
  }

  private func places(_ findings: [Finding]) -> [Spot: [Int]] {
    findings.indices.reduce(into: [:]) { places, index in
      let finding = findings[index]
      guard let attribute = finding.attribute else { return }
      places[Spot(rule: finding.rule, path: finding.place.file.path, attribute: attribute), default: []].append(index)
    }
  }

  private func indices(
    of rule: String, at change: Finding, among places: [Spot: [Int]], _ finding: (Int) -> Finding
  ) -> [Int] {
    guard let attribute = change.attribute, !places.isEmpty else { return [] }
    return ([change.place] + change.related.map(\.place)).flatMap { place in
      places[Spot(rule: rule, path: place.file.path, attribute: attribute), default: []].filter {
        finding($0).subject == change.subject && Self.areOfOneItem(finding($0).place.pointer, place.pointer)
      }
    }
  }

  /// Whether two JSON Pointers lead to one item: to it and into it, or to two of its keys.
  private static func areOfOneItem(_ left: String, _ right: String) -> Bool {
    if left == right || left.hasPrefix(right + "/") || right.hasPrefix(left + "/") { return true }
    let (one, other) = (left.split(separator: "/"), right.split(separator: "/"))
    guard let first = one.last, let second = other.last, one.dropLast() == other.dropLast() else { return false }
    return Int(first) == nil && Int(second) == nil
  }
}
