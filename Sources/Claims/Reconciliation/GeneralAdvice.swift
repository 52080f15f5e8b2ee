internal import Sheets

/// What a source says in general of what is done, beside what it says of its conditions.
struct GeneralAdvice {
  private let source: SourceClaims
  /// What is said, each in its circumstances once, with all claims that say it.
  private let general: [Statement]
  private let ofConditions: [Statement]
  private let vocabulary: Vocabulary

  private struct Statement {
    let first: Claim
    var claims: [Int]

    /// What it is about.
    var terms: [TermReading] { first.stated.careTerms }

    /// What two claims have in common that say the same in the same circumstances.
    struct Key: Hashable {
      let form: Int
      let qualifiers: Int
    }
  }

  /// Two claims that cannot both hold.
  typealias Conflict = (general: Int, ofCondition: Int, judgement: Judgement, more: Int)

  /// A statement in general that conflicts with one about a condition.
  private typealias Rivals = (general: Int, ofCondition: Int, judgement: Judgement)

  init(of source: SourceClaims, _ vocabulary: Vocabulary) {
    self.source = source
    self.vocabulary = vocabulary
    let areTopics = source.subjects.map(\.kind.isTopic)
    guard areTopics.contains(true) else {
      (general, ofConditions) = ([], [])
      return
    }
    general = Self.statements(in: source) { areTopics[$0] }
    ofConditions = general.isEmpty ? [] : Self.statements(in: source) { !areTopics[$0] }
  }

  private static func statements(in source: SourceClaims, of isMeant: (Int) -> Bool) -> [Statement] {
    var statements: [Statement] = []
    var numbers: [Statement.Key: Int] = [:]
    let claims = source.claims
    // By index, and field by field: most claims are of other things, and each copy of one is counted.
    for index in claims.indices {
      guard Self.areCare[claims[index].attribute.index], isMeant(claims[index].subject), claims[index].stated.isRead
      else { continue }
      let claim = claims[index]
      let key = Statement.Key(form: claim.signedForm, qualifiers: claim.qualifiers.circumstances)
      if let number = numbers[key] {
        statements[number].claims.append(index)
      } else {
        numbers[key] = statements.count
        statements.append(Statement(first: claim, claims: [index]))
      }
    }
    return statements
  }

  /// For each attribute, whether it says what to do.
  private static let areCare = Attribute.allCases.map { AttributeFamily.of($0) == .treatments }

  /// The claims that cannot both hold, as many as are told. Linear in the claims and in what is told.
  ///
  /// - Parameter judge: Gives the judgement of two claims that cannot both hold; nil of others.
  func conflicts(_ judge: (Claim, Claim) -> Judgement?) -> [Conflict] {
    let rivals = candidates().compactMap { one, other in
      judge(general[one].first, ofConditions[other].first).map { (general: one, ofCondition: other, judgement: $0) }
    }
    let most = ClaimGroup.mostTold
    let all = rivals.reduce(0) { $0 + general[$1.general].claims.count * ofConditions[$1.ofCondition].claims.count }
    guard all > most else { return conflicts(between: rivals, atMost: most) }
    let grave = conflicts(between: rivals.filter { $0.judgement.strength == .unsafe }, atMost: most)
    let others = conflicts(
      between: rivals.filter { $0.judgement.strength != .unsafe }, atMost: most - grave.count)
    var told = grave + others
    // Of what different sources said, nobody knows without looking at each whether one of them said both.
    if !told.isEmpty, told.count == most { told[told.count - 1].more = all - told.count }
    return told
  }

  /// In the order of the claims.
  private func conflicts(between rivals: [Rivals], atMost limit: Int) -> [Conflict] {
    var conflicts: [Conflict] = []
    let byGeneral = Dictionary(grouping: rivals, by: \.general)
    let claims = byGeneral.keys.flatMap { number in general[number].claims.map { (claim: $0, number: number) } }
    for (claim, number) in claims.sorted(by: { $0.claim < $1.claim }) where conflicts.count < limit {
      let others = (byGeneral[number] ?? []).flatMap { rival in
        ofConditions[rival.ofCondition].claims.map { (claim: $0, judgement: rival.judgement) }
      }
      for other in others.sorted(by: { $0.claim < $1.claim }) where conflicts.count < limit {
        guard source.derivedFrom.isEmpty || isOneVoice(claim, other.claim) else { continue }
        conflicts.append((claim, other.claim, other.judgement, 0))
      }
    }
    return conflicts
  }

  /// The statements in the same circumstances that speak of the same thing, or of what has to do with it.
  private func candidates() -> [(general: Int, ofCondition: Int)] {
    guard !general.isEmpty, !ofConditions.isEmpty else { return [] }
    let all = general.enumerated().flatMap { number, statement in
      statement.terms.map { (term: $0, statement: number) }
    }
    let index = TermIndex(all.map(\.term), vocabulary)
    let search = TermSearch(all.map(\.term), vocabulary)
    var pairs: Set<Int> = []
    for (number, statement) in ofConditions.enumerated() {
      let circumstances = statement.first.qualifiers.circumstances
      for term in statement.terms {
        func add(_ near: Int) {
          let one = all[near].statement
          guard general[one].first.qualifiers.circumstances == circumstances else { return }
          pairs.insert(one * ofConditions.count + number)
        }
        index.forEachNear(term, add)
        for near in search.searching(term) { add(near) }
      }
    }
    return pairs.sorted().map { ($0 / ofConditions.count, $0 % ofConditions.count) }
  }

  /// Whether somebody says both. In a reconciled sheet, different sources may have said the two.
  private func isOneVoice(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (
      Evidence(source.claims[left], in: source).speakerIDs, Evidence(source.claims[right], in: source).speakerIDs
    )
    return !one.isDisjoint(with: other)
  }
}
