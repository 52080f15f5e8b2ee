internal import Sheets

/// A claim in two versions, or in one.
struct ClaimPair {
  let older: RevisedClaim?
  let newer: RevisedClaim?
  /// Whether both are written alike, so that nothing can have changed.
  var isUnchanged = false
  /// For a claim that is gone: a new one that may say the same.
  var likelyRewording: RevisedClaim?
}

/// Finds the versions of each claim of one condition: by what it is about, not by where it stands.
struct ClaimPairing {
  private let older: [RevisedClaim]
  private let newer: [RevisedClaim]
  /// For each claim of the newer version, its older one.
  private var partners: [Int?]
  private var isTaken: [Bool]
  /// For each claim of the newer version, whether its older one is written like it.
  private var isUnchanged: [Bool]

  /// The pairs, in the newer version's order, those of the older one alone last. Linear in the claims.
  static func pairs(_ older: [RevisedClaim], _ newer: [RevisedClaim], _ knowledge: Knowledge) -> [ClaimPair] {
    var pairing = ClaimPairing(older, newer)
    pairing.matchUnchanged()
    pairing.match(knowledge)
    let isPaired = pairing.partners.map { $0 != nil }
    let pairs =
      told(newer, isPaired, knowledge).map { index in
        ClaimPair(
          older: pairing.partners[index].map { older[$0] }, newer: newer[index],
          isUnchanged: pairing.isUnchanged[index])
      }
      + told(older, pairing.isTaken, knowledge).filter { !pairing.isTaken[$0] }
      .map { ClaimPair(older: older[$0], newer: nil) }
    return LikelyRewording(knowledge: knowledge).marking(pairs)
  }

  /// All but those without a partner that only say once more what another of their version says.
  private static func told(_ claims: [RevisedClaim], _ isPaired: [Bool], _ knowledge: Knowledge) -> [Int] {
    guard isPaired.contains(false) else { return Array(claims.indices) }
    let said = { (index: Int) in "\(claims[index].scope(knowledge)) \(claims[index].whole)" }
    var seen = Set(claims.indices.filter { isPaired[$0] }.map(said))
    return claims.indices.filter { isPaired[$0] || seen.insert(said($0)).inserted }
  }

  private init(_ older: [RevisedClaim], _ newer: [RevisedClaim]) {
    self.older = older
    self.newer = newer
    partners = Array(repeating: nil, count: newer.count)
    isTaken = Array(repeating: false, count: older.count)
    isUnchanged = Array(repeating: false, count: newer.count)
  }

  /// Pairs what is written alike in both versions, in order: most claims, and they are soon told.
  private mutating func matchUnchanged() {
    var places: [ObjectIdentifier: [Int]] = [:]
    for index in older.indices.reversed() {
      places[ObjectIdentifier(older[index].claim.stated), default: []].append(index)
    }
    for index in newer.indices {
      let stated = ObjectIdentifier(newer[index].claim.stated)
      guard let place = places[stated]?.last, newer[index].isSame(as: older[place]) else { continue }
      places[stated]?.removeLast()
      partners[index] = place
      (isTaken[place], isUnchanged[index]) = (true, true)
    }
  }

  private var isFinished: Bool { !partners.contains { $0 == nil } || !isTaken.contains(false) }

  private mutating func match(_ knowledge: Knowledge) {
    if isFinished { return }
    // What is the same in all, then what differs in ever more.
    match { "\($0.scope(knowledge)) \($0.whole) \($0.evidence.quotation ?? "")" }
    match { "\($0.scope(knowledge)) \($0.whole)" }
    match { "\($0.scope(knowledge)) \($0.meaning) \($0.claim.qualifiers.number)" }
    match { "\($0.scope(knowledge)) \($0.key) \($0.claim.qualifiers.number)" }
    match { "\($0.scope(knowledge)) \($0.key)" }
    // On a scale, one list says one thing in each facet: that one was changed, not replaced.
    match { claim in claim.facets.map { "\(claim.scope(knowledge)) \($0) \(claim.claim.qualifiers.number)" } }
    match { claim in claim.facets.map { "\(claim.scope(knowledge)) \($0)" } }
    if isFinished { return }
    // A value that has no other beside it was changed, not replaced.
    let counts = (counts(older, knowledge), counts(newer, knowledge))
    match { claim in
      guard claim.standsForItself(knowledge) else { return nil }
      let scope = "\(claim.scope(knowledge)) \(claim.claim.qualifiers.number)"
      return counts.0[scope] == 1 && counts.1[scope] == 1 ? scope : nil
    }
    match { claim in
      guard claim.standsForItself(knowledge) else { return nil }
      let scope = claim.scope(knowledge)
      let isOne = claim.claim.attribute.arity == .one || counts.0[scope] == 1 && counts.1[scope] == 1
      return isOne ? scope : nil
    }
  }

  /// How many claims there are in each scope, and in each with the same circumstances.
  private func counts(_ claims: [RevisedClaim], _ knowledge: Knowledge) -> [String: Int] {
    claims.reduce(into: [:]) { counts, claim in
      let scope = claim.scope(knowledge)
      counts[scope, default: 0] += 1
      counts["\(scope) \(claim.claim.qualifiers.number)", default: 0] += 1
    }
  }

  /// Pairs what is left and has the same key, in order.
  private mutating func match(_ key: (RevisedClaim) -> String?) {
    if isFinished { return }
    var places: [String: [Int]] = [:]
    for index in older.indices.reversed() where !isTaken[index] {
      if let key = key(older[index]) { places[key, default: []].append(index) }
    }
    for index in newer.indices where partners[index] == nil {
      guard let key = key(newer[index]), let place = places[key]?.popLast() else { continue }
      partners[index] = place
      isTaken[place] = true
    }
  }
}

extension RevisedClaim {
  /// Claims are only paired within one: an attribute of one structure, or all care.
  func scope(_ knowledge: Knowledge) -> String {
    "\(structure ?? "")|\(AttributeFamily.of(claim.attribute).rawValue)"
  }

  /// The facets of its scale that it speaks of; nil where it is on no scale.
  fileprivate var facets: [Int]? { position?.positions.map(\.facet) }

  /// All that it says.
  fileprivate var whole: String {
    "\(meaning)|\(isDenied)|\(present ?? "")|\(certainty ?? "")|\(claim.qualifiers.number)"
  }

  /// Whether another value of its attribute is the same thing changed: a place, a length of time, a step of a scale; a
  /// term only where it is no item of a list.
  fileprivate func standsForItself(_ knowledge: Knowledge) -> Bool {
    guard isItem(knowledge) else { return true }
    switch AttributeFamily.of(claim.attribute) {
    case .treatments, .redFlags: return false
    default: return isAlone || claim.attribute.arity == .one
    }
  }
}
