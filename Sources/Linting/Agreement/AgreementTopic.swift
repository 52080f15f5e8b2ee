internal import Claims
internal import Findings
internal import Sheets

/// One attribute of one subject, in all circumstances that sources speak of: what becomes a row.
struct AgreementTopic {
  let subject: Int
  let attribute: Attribute
  /// Indices of the groups, one for each case.
  private(set) var groups: [Int]
  /// Who speaks of it, ascending.
  private(set) var sources: [Int] = []
  /// Who contradicts whom, decided or not.
  private(set) var disputes: [DecidedOpposition] = []
  /// Whether something was not understood or not compared.
  private(set) var isUnclear = false
  /// Whether sources speak of the same in different cases, and were not compared for that.
  private(set) var isUnlike = false
  private var isShared = false

  private struct Key: Hashable {
    let subject: Int
    let attribute: Attribute
  }

  /// Every topic, in the order of subjects and attributes as the sources give them.
  static func all(in context: ReconciliationContext) -> [AgreementTopic] {
    let reconciliation = context.reconciliation
    var topics: [AgreementTopic] = []
    var numbers: [Key: Int] = [:]
    for (index, group) in reconciliation.groups.enumerated() {
      let key = Key(subject: group.subject, attribute: group.attribute)
      if let number = numbers[key] {
        topics[number].groups.append(index)
      } else {
        numbers[key] = topics.count
        topics.append(AgreementTopic(subject: group.subject, attribute: group.attribute, groups: [index]))
      }
    }
    for unlike in reconciliation.unlike {
      let group = reconciliation.groups[unlike.group]
      if let number = numbers[Key(subject: group.subject, attribute: group.attribute)] {
        topics[number].isUnlike = true
      }
    }
    for index in topics.indices { topics[index].weigh(context) }
    return topics
  }

  private init(subject: Int, attribute: Attribute, groups: [Int]) {
    self.subject = subject
    self.attribute = attribute
    self.groups = groups
  }

  private mutating func weigh(_ context: ReconciliationContext) {
    var speakers: Set<Int> = []
    for index in groups {
      let group = context.reconciliation.groups[index]
      for position in group.positions { speakers.formUnion(position.holders.lazy.map(\.source)) }
      speakers.formUnion(group.unread.lazy.map(\.source))
      if !group.unread.isEmpty || !group.unclear.isEmpty { isUnclear = true }
      if !group.oppositions.isEmpty { disputes += DecidedOpposition.all(in: index, context) }
      if group.positions.contains(where: { $0.holders.count > 1 }) { isShared = true }
    }
    sources = speakers.sorted()
  }

  /// What comes first where there is not room for all.
  var rank: Int {
    if let first = disputes.map(\.agreement).min() {
      return first == .contradicts ? 0 : first == .settled ? 1 : 2
    }
    if sources.count < 2 { return 6 }
    if isUnclear || isUnlike { return 3 }
    return isShared ? 4 : 5
  }
}

/// Two opposed sides of a group, with what decided between them.
struct DecidedOpposition {
  /// Indices of the positions of both sides.
  let positions: Set<Int>
  /// Indices of the sources on each side.
  let sides: [Set<Int>]
  let dispute: AgreementMatrix.Dispute
  let agreement: AgreementMatrix.Agreement
  /// Index of the group.
  let group: Int

  /// The oppositions that are told: a derived sheet is never held against the sources that it came from.
  static func all(in index: Int, _ context: ReconciliationContext) -> [DecidedOpposition] {
    let group = context.reconciliation.groups[index]
    let heard = group.shownOppositions.filter { isHeard($0, in: group, context.reconciliation) }
    guard !heard.isEmpty else { return [] }
    let settlement = Settlement(
      group, in: context.reconciliation, context.knowledge, rulings: context.review)
    return heard.map { DecidedOpposition($0, in: index, settlement, context) }
  }

  private init(
    _ opposition: Opposition, in index: Int, _ settlement: Settlement, _ context: ReconciliationContext
  ) {
    let group = context.reconciliation.groups[index]
    let all = opposition.left.ascending + opposition.right.ascending
    positions = Set(all)
    sides = [opposition.left, opposition.right].map { side in
      Set(side.flatMap { group.positions[$0].holders.map(\.source) })
    }
    self.group = index
    let standing = all.first { settlement.losers[$0] == nil }.flatMap { position in
      group.positions[position].holders.first.map { context.reconciliation.wording(of: $0) }
    }
    let decisions = all.compactMap { settlement.losers[$0]?.decision }
    if let ruling = context.review.ruling(settling: opposition, in: group) {
      agreement = .ruled
      let isBoth = ruling.holds == .both
      dispute = AgreementMatrix.Dispute(
        reason: opposition.reason,
        decision: .ruling(because: ruling.because, by: ruling.by, on: ruling.on), standing: isBoth ? nil : standing)
    } else if let policy = decisions.compactMap(\.policy).first, !decisions.contains(.unresolved) {
      agreement = .settled
      dispute = AgreementMatrix.Dispute(
        reason: opposition.reason, decision: .policy(policy.rawValue, meaning: policy.meaning), standing: standing)
    } else {
      agreement = .contradicts
      dispute = AgreementMatrix.Dispute(reason: opposition.reason, decision: .unresolved, standing: standing)
    }
  }

  private static func isHeard(_ opposition: Opposition, in group: ClaimGroup, _ all: Reconciliation) -> Bool {
    guard all.hasDerived else { return true }
    let sides = [opposition.left, opposition.right].map { side in
      Set(side.flatMap { group.positions[$0].holders.map(\.source) })
    }
    return sides[0].contains { one in sides[1].contains { !all.isOneVoice(one, $0) } }
  }
}

extension ClaimGroup {
  /// What is told one by one; of a chain also the last, which has all that the others have on its left.
  fileprivate var shownOppositions: [Opposition] {
    let hidden = oppositions.dropFirst(toldOppositions.count)
    return Array(toldOppositions) + (hidden.last.map { [$0] } ?? [])
  }
}

extension Resolution.Decision {
  fileprivate var policy: Policy? { if case .policy(let policy) = self { policy } else { nil } }
}

extension Policy {
  /// Why its choice stands, for an editor.
  fileprivate var meaning: String {
    switch self {
    case .mostCautious: "it sends a reader to a doctor sooner, or keeps from harm"
    case .union: "all values stand side by side"
    case .mostSpecific: "it lies inside the other"
    case .majority: "most sources say so"
    case .highestTier: "the most authoritative source says so"
    case .mostRecent: "the source that was updated last says so"
    }
  }
}

extension Reconciliation {
  /// What a source says, in its own words.
  func wording(of holder: Position.Holder) -> String {
    holder.claims.map { sources[holder.source].claims[$0].statement }.joined(separator: "; ")
  }
}
