/// How two terms stand to each other.
public enum TermRelation: Hashable, Sendable {
  case same
  /// The left one is a kind or a part of the right one.
  case narrower
  case broader
  /// Both cannot hold; what they are that excludes each other.
  case exclude(left: String, right: String, kind: ConceptKind)
  case different
}

extension Vocabulary {
  /// How two terms stand to each other, whatever is said of them.
  public func relation(_ left: TermReading, _ right: TermReading) -> TermRelation {
    if left.normalForm == right.normalForm { return .same }
    // "Weight gain or loss" leaves open which sign it is, and "loss" alone has no name. So does "rest or walking".
    let namesSeveral = left.namesSeveral || right.namesSeveral
    let offersChoice = left.offersChoice || right.offersChoice
    for one in left.concepts {
      for other in right.concepts {
        if let exclusion = exclusion(one, other), !offersChoice, !namesSeveral || self[exclusion.left].kind != .sign {
          return .exclude(
            left: self[exclusion.left].label, right: self[exclusion.right].label,
            kind: self[exclusion.left].kind)
        }
      }
    }
    switch (covers(right, left), covers(left, right)) {
    // What is a kind of reading and of reading in a car is reading in a car.
    case (true, true): return .same
    case (true, false): return .narrower
    case (false, true): return .broader
    case (false, false): return .different
    }
  }

  /// Whether whatever a term names is a kind of what another names, or a part of it.
  public func covers(_ broad: TermReading, _ narrow: TermReading) -> Bool {
    if let composition = broad.composition, shows(narrow, composition) { return true }
    if let concept = broad.concept {
      return narrow.concepts.contains { isKind($0, of: concept) || isPart($0, of: concept) }
    }
    // Terms that the vocabulary does not hold: the one with more words about the same head is the narrower one.
    guard broad.form.parts.count == 1, narrow.form.parts.count == 1, let wide = broad.form.parts.first,
      let tight = narrow.form.parts.first
    else { return false }
    return hasAll(tight.tokens, wide.tokens) && !tight.tokens.allSatisfy(wide.tokens.contains)
      && tight.heads.contains { head in wide.heads.contains { wide.tokens[$0] == tight.tokens[head] } }
  }

  private func isPart(_ id: ConceptID, of whole: ConceptID) -> Bool {
    self[whole].kind == self[id].kind && wholes(of: id).contains(whole)
  }
}
