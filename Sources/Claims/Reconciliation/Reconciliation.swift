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
  /// Whether any sheet was itself reconciled from others.
  public let hasDerived: Bool

  /// Compares all that the sources state. Linear in the claims, and at worst quadratic in the different positions that
  /// sources hold about one thing.
  public init(_ sources: [SourceClaims], _ knowledge: Knowledge) {
    self.sources = sources.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    hasDerived = sources.contains { !$0.derivedFrom.isEmpty }
    let map = SubjectMap(self.sources)
    subjects = map.subjects
    subjectNumbers = map.numbers
    aliasConflicts = map.conflicts
    var groups = Grouping(self.sources, map, knowledge).groups
    var counts = OutcomeCounts()
    var judgements = JudgementMemory(knowledge)
    for index in groups.indices {
      Self.compare(&groups[index], self.sources, knowledge, &judgements, &counts)
    }
    unlike = UnlikeCircumstances.all(in: groups, self.sources)
    counts.add(unlike)
    generalConflicts = GeneralConflict.all(in: self.sources, knowledge)
    self.groups = groups
    self.counts = counts
  }

  private static func compare(
    _ group: inout ClaimGroup, _ sources: [SourceClaims], _ knowledge: Knowledge, _ judgements: inout JudgementMemory,
    _ counts: inout OutcomeCounts
  ) {
    let positions = group.positions
    counts.addUnread(group)
    for left in positions.indices {
      counts.add(.agree, pairs: Pairs.within(positions[left]))
      for right in positions.indices where right > left {
        let pairs = Pairs.between(positions[left], positions[right])
        guard pairs > 0 else { continue }
        let judgement = judgements.judge(positions[left], positions[right], in: group)
        counts.add(judgement.outcome, pairs: pairs)
        if judgement.outcome == .unclear {
          group.unclear.append(ClaimGroup.UnclearPair(left: left, right: right, reason: judgement.reason))
        }
      }
    }
    guard positions.count > 1 else { return }
    group.oppositions = group.comparison.oppositions(positions.map(\.stances), group.definition, knowledge)
  }
}

extension SourceClaims {
  /// What sources are ordered by.
  fileprivate var order: [String] { [id, document.tree.file.path, String(document.index + 1_000_000)] }
}

/// Judgements of pairs of positions: the same pairs come up for many subjects.
struct JudgementMemory {
  private let knowledge: Knowledge

  init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  mutating func judge(_ left: Position, _ right: Position, in group: ClaimGroup) -> Judgement {
    group.comparison.judge(left.stances, right.stances, group.definition, knowledge)
  }
}
