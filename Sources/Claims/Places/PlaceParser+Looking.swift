extension PlaceParser {
  // MARK: - The side of the body

  /// The side of the body, where "side" is that, "in the side or back, below the ribs", and not one of the knee.
  func flank(at index: Int) -> ConceptID? {
    guard tokens[index].words == "side", isWithin, current.references.isEmpty, isEnded(after: index),
      let flank = map.structure(named: "flank"), isPlain(before: index)
    else { return nil }
    let isBesideStructure = [neighbour(before: index), neighbour(after: index)].contains { neighbour in
      guard let neighbour, isEnded(after: neighbour) else { return false }
      if case .structure = tokens[neighbour].token { return true }
      return tokens[neighbour].words == "back" && tokens[neighbour].structure != nil
    }
    return isBesideStructure ? flank : nil
  }

  /// Whether "back" stands beside such a side, and is the body's as well.
  func isBesideFlank(at index: Int) -> Bool {
    guard tokens[index].words == "back", tokens[index].structure != nil, isEnded(after: index),
      current.references.isEmpty, isWithin, isPlain(before: index)
    else { return false }
    return [neighbour(before: index), neighbour(after: index)].contains { neighbour in
      neighbour.map { tokens[$0].words == "side" && isEnded(after: $0) } ?? false
    }
  }

  /// Whether what is read is what something is in: "in the back or side".
  private var isWithin: Bool { (current.relation ?? done.last { $0.relation != nil }?.relation) == .in }

  /// Whether a phrase or one of its parts ends behind a word.
  private func isEnded(after index: Int) -> Bool {
    switch token(after: index) {
    case nil, .comma?, .and?, .or?: true
    default: false
    }
  }

  private func isPlain(before index: Int) -> Bool {
    guard index > 0 else { return true }
    if case .direction = tokens[index - 1].token { return false }
    return true
  }

  private func neighbour(before index: Int) -> Int? {
    var other = index - 1
    while other >= 0, isArticle(other) { other -= 1 }
    guard other > 0, [.and, .or, .comma].contains(tokens[other].token) else { return nil }
    return tokens[other - 1].token == .comma ? (other > 1 ? other - 2 : nil) : other - 1
  }

  private func neighbour(after index: Int) -> Int? {
    guard let next = token(after: index), [.and, .or, .comma].contains(next) else { return nil }
    var other = index + 2
    while other < tokens.count, isArticle(other) || [.and, .or].contains(tokens[other].token) { other += 1 }
    return other < tokens.count ? other : nil
  }

  // MARK: - Looking ahead

  func token(after index: Int) -> PlaceToken? { index + 1 < tokens.count ? tokens[index + 1].token : nil }

  func isArticle(_ index: Int) -> Bool { index >= 0 && tokens[index].token == .article }

  func nextStructure(after index: Int) -> ConceptID? {
    for token in tokens[(index + 1)...] { if case .structure(let id) = token.token { return id } }
    return nil
  }

  func hasStructure(after index: Int, beforeJoint: Bool = false) -> Bool {
    for token in tokens.dropFirst(index + 1) {
      switch token.token {
      case .structure: return true
      case .comma, .and, .or, .not, .but, .relation: if beforeJoint { return false }
      default: continue
      }
    }
    return false
  }

  func hasRelation(after index: Int) -> Bool {
    for token in tokens.dropFirst(index + 1) {
      switch token.token {
      case .relation, .inside, .outside: return true
      case .structure, .comma, .and, .or: return false
      default: continue
      }
    }
    return false
  }

  /// Which end of a thing is named after what lies there: "the elbow end of the radius".
  func sideOfEnd(at index: Int, towards id: ConceptID) -> Direction? {
    guard index + 1 < tokens.count, case .end = tokens[index + 1].token, tokens[index + 1].words == "end",
      token(after: index + 1) == .of, hasStructure(after: index + 1, beforeJoint: true),
      let whole = nextStructure(after: index + 1)
    else { return nil }
    return map.side(of: whole, towards: id)
  }
}
