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
  /// Numbers of the comments of each file.
  private var numbers: [ObjectIdentifier: [Int]] = [:]
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
    for (number, comment) in comments.enumerated() where comment.isValid {
      numbers[ObjectIdentifier(comment.place.file), default: []].append(number)
    }
  }

  /// The findings that nothing silences.
  ///
  /// - Parameter place: Where a comment must stand to silence a finding.
  mutating func filter(_ findings: [Finding], at place: (Finding) -> Place = { $0.place }) -> [Finding] {
    guard !numbers.isEmpty || !exceptions.waivers.waivers.isEmpty else { return findings }
    var kept: [Finding] = []
    for finding in findings {
      if let number = comment(on: finding, at: places(of: finding, place(finding))) {
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

  /// The first comment that silences a finding; all that do count as used.
  private mutating func comment(on finding: Finding, at places: [Place]) -> Int? {
    var first: Int?
    for place in places {
      for number in numbers[ObjectIdentifier(place.file), default: []] {
        let comment = comments[number]
        guard comment.covers(place.range.start), comment.names.contains(where: { $0.id == finding.rule }) else {
          continue
        }
        usedNames[number].insert(finding.rule)
        first = first ?? number
      }
    }
    return first
  }

  private mutating func waiver(for finding: Finding) -> Int? {
    var first: Int?
    for (number, waiver) in exceptions.waivers.waivers.enumerated() where waiver.rule == finding.rule {
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
      rules: known.subtracting(unsilenceable).sorted())
  }
}
