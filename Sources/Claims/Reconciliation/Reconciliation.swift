internal import Parallel
internal import Text
internal import YAML

/// What several sources state, put side by side: where they agree, and where both cannot hold.
///
/// Pure: the order in which sources are given changes nothing.
public struct Reconciliation: Sendable {
  /// In the order of their ids, then of their paths.
  public let sources: [SourceClaims]
  public let subjects: [ReconciledSubject]
  /// For each source, for each of its subjects, its index among `subjects`.
  public let subjectNumbers: [[Int]]
  /// In the order of subjects and attributes as the sources give them.
  public let groups: [ClaimGroup]
  public let aliasConflicts: [AliasConflict]
  /// What sources advise in general and against for one of their own conditions.
  public let generalConflicts: [GeneralConflict]
  /// What sources say of the same thing in different circumstances.
  public let unlike: [UnlikeCircumstances]
  public let counts: OutcomeCounts
  /// Which sheets were themselves reconciled from others.
  let derivation: Derivation

  /// Compares all that the sources state. Linear in the claims, and at worst quadratic in the different positions that
  /// sources hold about one thing.
  ///
  /// - Parameter jobs: How many threads may compare.
  public init(_ sources: [SourceClaims], _ knowledge: Knowledge, jobs: Int = 1) {
    self.sources = sources.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    derivation = Derivation(self.sources)
    let map = SubjectMap(self.sources)
    subjects = map.subjects
    subjectNumbers = map.numbers
    aliasConflicts = map.conflicts
    let compared = Grouping.groups(self.sources, map, derivation, knowledge, jobs: jobs).mapInParallel(jobs: jobs) {
      [derivation, sources = self.sources] group in
      var (group, counts) = (group, OutcomeCounts())
      Self.compare(&group, derivation, knowledge, &counts)
      group.oppositions = Oppositions(in: group, sources, derivation, knowledge).all().gravestFirst
      return (group, counts)
    }
    let groups = compared.map(\.0)
    var counts = OutcomeCounts()
    for (_, others) in compared { counts.add(others) }
    unlike = UnlikeCircumstances.all(in: groups, self.sources, derivation)
    counts.add(unlike)
    // What a sheet took over from others with its contradictions is told of them.
    generalConflicts = GeneralConflict.all(in: self.sources, knowledge, jobs: jobs).filter {
      [derivation] in !derivation.isEcho($0.source)
    }
    self.groups = groups
    self.counts = counts
  }

  private static func survey(of group: ClaimGroup, _ knowledge: Knowledge) -> (any Survey)? {
    guard group.positions.count > 1 else { return nil }
    return group.comparison.survey?(group.positions.map(\.stances), group.definition, knowledge)
  }

  private static func compare(
    _ group: inout ClaimGroup, _ derivation: Derivation, _ knowledge: Knowledge, _ counts: inout OutcomeCounts
  ) {
    let positions = group.positions
    counts.addUnread(group, derivation)
    for position in positions { counts.add(.agree, pairs: Pairs.within(position, derivation)) }
    // Nobody is held against himself.
    guard positions.count > 1, group.hasSeveralSources else {
      group.survey = Self.survey(of: group, knowledge)
      return
    }
    let stances = positions.map(\.stances)
    group.survey = Self.survey(of: group, knowledge)
    let outcome = group.outcomes(among: Array(positions.indices), knowledge)
    // Where all differ, nearly every position has one holder.
    let speakers = positions.map { $0.holders.count == 1 && derivation.isEmpty ? $0.holders[0].source : nil }
    func pairs(_ left: Int, _ right: Int) -> Int {
      guard let one = speakers[left], let other = speakers[right] else {
        return Pairs.between(positions[left], positions[right], derivation)
      }
      return one == other ? 0 : 1
    }
    var judged = 0
    func judge(_ left: Int, _ right: Int) {
      let pairs = pairs(left, right)
      guard pairs > 0 else { return }
      judged += pairs
      let outcome = outcome(left, right)
      counts.add(outcome, pairs: pairs)
      guard outcome == .unclear else { return }
      let reason =
        group.survey?.reasonOfUnclear(left, right)
        ?? group.comparison.judge(stances[left], stances[right], group.definition, knowledge).reason
      group.unclear.append(ClaimGroup.UnclearPair(left: left, right: right, reason: reason))
    }
    if let neighbours = group.comparison.neighbours {
      for (left, right) in neighbours(stances, knowledge.vocabulary) { judge(left, right) }
      counts.add(.complement, pairs: Pairs.across(positions, derivation) - judged)
    } else {
      for left in positions.indices { for right in positions.indices where right > left { judge(left, right) } }
    }
  }
}

extension [Opposition] {
  /// The gravest first where they are more than anybody is told of, else as they are.
  fileprivate var gravestFirst: [Opposition] {
    guard count > ClaimGroup.mostTold else { return self }
    let order: [Judgement.Strength] = [.unsafe, .opposite, .plain, .topological]
    return order.flatMap { strength in filter { $0.strength == strength } }
  }
}

extension Reconciliation {
  /// Whether any sheet was itself reconciled from others.
  public var hasDerived: Bool { !derivation.isEmpty }

  /// Whether one of two sources, given by their indices, was reconciled from the other: they are one voice.
  public func isOneVoice(_ one: Int, _ other: Int) -> Bool { derivation.joins(one, other) }

  /// Those of some sources, given by their indices, that speak for themselves: a reconciled sheet adds no voice beside one
  /// that it was reconciled from.
  public func voices(among sources: [Int]) -> [Int] { derivation.voices(among: sources) }
}

extension SourceClaims {
  /// What sources are ordered by.
  fileprivate var order: [String] { [id, document.tree.file.path, String(document.index + 1_000_000)] }
}
