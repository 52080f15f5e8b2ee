internal import Sheets

/// What has become of rulings, held against what sources say now: which are in force, and what is wrong with the others.
public struct RulingReview: Sendable {
  /// Why a ruling is worth a word.
  public enum Fault: Hashable, Sendable {
    /// No sheet speaks of its subject.
    case noSubject
    /// No sheet states its attribute of its subject.
    case nothingStated
    /// A claim that it was made on is no longer made by this source.
    case changed(source: String)
    /// No source says what it holds.
    case unstated
    /// This source disagrees, and was not known to it.
    case joined(source: String)
    /// A later ruling settles the same.
    case replaced
    /// None of its sources is in this run; whether it still fits nobody can tell.
    case absent
  }

  /// The rulings that settle something, for each subject and attribute, the last first.
  private let inForce: [Topic: [Ruling]]
  private let faults: [Int: Fault]
  private let evidence: RulingEvidence
  private let knowledge: Knowledge

  struct Topic: Hashable {
    let subject: Int
    let attribute: Attribute
  }

  /// Linear in the rulings, and in the claims about what they are on.
  public init(of book: RulingBook, in reconciliation: Reconciliation, _ knowledge: Knowledge) {
    self.knowledge = knowledge
    guard !book.rulings.isEmpty else {
      (inForce, faults, evidence) = ([:], [:], RulingEvidence())
      return
    }
    let names = SubjectNames(reconciliation, knowledge.vocabulary)
    let topics = book.rulings.map { ruling in
      names.subjects(called: ruling.subject).map {
        Topic(subject: $0, attribute: AttributeFamily.of(ruling.attribute))
      }
    }
    let evidence = RulingEvidence(on: Set(topics.joined()), book, reconciliation)
    var inForce: [Topic: [Ruling]] = [:]
    var faults: [Int: Fault] = [:]
    for (ruling, topics) in zip(book.rulings, topics).reversed() {
      let later = topics.flatMap { inForce[$0] ?? [] }
      if let fault = evidence.fault(of: ruling, on: topics, later: later, knowledge) {
        faults[ruling.entry] = fault
      } else {
        for topic in topics { inForce[topic, default: []].append(ruling) }
      }
    }
    (self.inForce, self.faults, self.evidence) = (inForce, faults, evidence)
  }

  /// What is wrong with a ruling; nil where it is in force.
  public func fault(of ruling: Ruling) -> Fault? { faults[ruling.entry] }

  /// Whether a ruling in force settles a contradiction.
  public func isSettled(_ opposition: Opposition, in group: ClaimGroup) -> Bool {
    ruling(settling: opposition, in: group) != nil
  }

  /// The ruling in force that settles a contradiction; nil where none does.
  public func ruling(settling opposition: Opposition, in group: ClaimGroup) -> Ruling? {
    rulings(on: group).first { evidence.covers(opposition, in: group, by: $0, knowledge) }
  }

  /// Whether a ruling in force lets both sides of a contradiction stand.
  func letsBothStand(_ opposition: Opposition, in group: ClaimGroup) -> Bool {
    ruling(settling: opposition, in: group)?.holds == .both
  }

  /// The contested position whose value a ruling holds; nil where none does, or where it could be several that
  /// contradict each other.
  ///
  /// - Parameter contradict: Whether two positions cannot both hold.
  func standing(
    _ contested: [Int], in group: ClaimGroup, _ sources: [SourceClaims], contradict: (Int, Int) -> Bool
  ) -> Int? {
    for ruling in rulings(on: group) {
      guard case .value(let value) = ruling.holds,
        contested.contains(where: { evidence.covers($0, in: group, by: ruling) })
      else { continue }
      let held = HeldValue(value, of: ruling.attribute, knowledge).stated(by: contested) {
        group.claims(of: $0, sources)
      }
      let isOneSide = held.allSatisfy { one in !held.contains { contradict(one, $0) } }
      let choice = held.min { group.positions[$0].normalForm < group.positions[$1].normalForm }
      if isOneSide, let choice { return choice }
    }
    return nil
  }

  private func rulings(on group: ClaimGroup) -> [Ruling] {
    inForce.isEmpty ? [] : inForce[Topic(subject: group.subject, attribute: group.attribute)] ?? []
  }
}

extension ClaimGroup {
  /// All that the holders of a position state.
  func claims(of position: Int, _ sources: [SourceClaims]) -> [Claim] {
    positions[position].holders.flatMap { holder in holder.claims.map { sources[holder.source].claims[$0] } }
  }
}
