internal import Findings
internal import Sheets
internal import Text

/// Parts findings into those that are told and those that an exception silences, and keeps account of the exceptions.
struct Suppressor {
  private let comments: [IgnoreComment]
  private let exceptions: Exceptions
  /// The rules that were run, so that an exception to them that silences nothing is known to be needless.
  private let judged: Set<String>
  private let known: Set<String>
  private let today: CalendarDate
  /// Numbers of the comments of each file that name a rule, ascending.
  private var numbers: [Target: [Int]] = [:]
  private let waiversByTarget: WaiverIndex
  private var usedNames: [Set<String>]
  private var usedWaivers: Set<Int> = []
  private(set) var suppressed: [SuppressedFinding] = []

  init(
    _ comments: [IgnoreComment], _ exceptions: Exceptions, judged: Set<String>, known: Set<String>, today: CalendarDate
  ) {
    self.comments = comments
    self.exceptions = exceptions
    self.judged = judged
    self.known = known
    self.today = today
    usedNames = Array(repeating: [], count: comments.count)
    waiversByTarget = WaiverIndex(exceptions.waivers.waivers)
    for (number, comment) in comments.enumerated() where comment.isValid {
      for rule in Set(comment.names.map(\.id)) {
        numbers[Target(file: ObjectIdentifier(comment.place.file), rule: rule), default: []].append(number)
      }
    }
  }

  /// Whom comments silence: a rule in a file.
  private struct Target: Hashable {
    let file: ObjectIdentifier
    let rule: String
  }

  /// The findings that nothing silences.
  ///
  /// - Parameter place: Where a comment must stand to silence a finding.
  mutating func filter(_ findings: [Finding], at place: (Finding) -> Place = { $0.place }) -> [Finding] {
    guard !numbers.isEmpty || !exceptions.waivers.waivers.isEmpty else { return findings }
    var kept: [Finding] = []
    let silencing = self.comments(on: findings.map { places(of: $0, place($0)) }, of: findings)
    for (index, finding) in findings.enumerated() {
      if let number = silencing[index] {
        suppressed.append(SuppressedFinding(finding, .inSource, justification: comments[number].reason ?? ""))
      } else if let number = waiver(for: finding) {
        let waiver = exceptions.waivers.waivers[number]
        suppressed.append(
          SuppressedFinding(finding, .external, justification: "\(waiver.reason) (\(waiver.reviewer))"))
      } else {
        kept.append(finding)
      }
    }
    return kept
  }

  /// Where a comment silences a finding: at its place; where it sets two sheets against each other, at either of them.
  /// Of more sheets no single one can speak for all.
  private func places(of finding: Finding, _ place: Place) -> [Place] {
    guard finding.related.count == 1, finding.related[0].place.file !== place.file else { return [place] }
    return [place, finding.related[0].place]
  }

  /// For each finding the first comment that silences it; all that do count as used. Each finding is come to once for
  /// each of its places, however many comments there are.
  private mutating func comments(on places: [[Place]], of findings: [Finding]) -> [Int: Int] {
    var spots: [Target: [SilencedSpots.Spot]] = [:]
    for (index, places) in places.enumerated() {
      for (rank, place) in places.enumerated() {
        let target = Target(file: ObjectIdentifier(place.file), rule: findings[index].rule)
        guard numbers[target] != nil else { continue }
        spots[target, default: []].append(
          SilencedSpots.Spot(offset: place.range.start, finding: index, rank: rank))
      }
    }
    var first: [Int: (rank: Int, comment: Int)] = [:]
    for (target, spots) in spots {
      var silenced = SilencedSpots(spots)
      for number in numbers[target] ?? [] {
        let isUsed = silenced.cover(comments[number].scope) { spot in
          guard first[spot.finding].map({ spot.rank < $0.rank }) ?? true else { return }
          first[spot.finding] = (spot.rank, number)
        }
        if isUsed { usedNames[number].insert(target.rule) }
      }
    }
    return first.mapValues(\.comment)
  }

  private mutating func waiver(for finding: Finding) -> Int? {
    var first: Int?
    for number in waiversByTarget.numbers(for: finding) {
      let waiver = exceptions.waivers.waivers[number]
      if waiver.covers(finding) {
        usedWaivers.insert(number)
        if waiver.until.map({ $0 >= today }) ?? true { first = first ?? number }
      }
    }
    return first
  }

  /// What came of the exceptions.
  func context(unsilenceable: Set<String>) -> ExceptionContext {
    ExceptionContext(
      comments: zip(comments, usedNames).map { comment, used in
        ExceptionContext.Comment(
          comment: comment,
          unused: comment.isValid ? comment.names.filter { judged.contains($0.id) && !used.contains($0.id) } : [],
          unknown: comment.names.filter { !known.contains($0.id) || unsilenceable.contains($0.id) })
      },
      idleWaivers: exceptions.waivers.waivers.enumerated().compactMap { number, waiver in
        if let until = waiver.until, until < today { return (waiver, .expired) }
        guard judged.contains(waiver.rule) || !known.contains(waiver.rule), !usedWaivers.contains(number) else {
          return nil
        }
        return (waiver, waiver.fingerprint == nil ? .unused : .lapsed)
      },
      rules: known.subtracting(unsilenceable).sorted(), unsilenceable: unsilenceable)
  }
}
