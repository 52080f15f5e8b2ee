/// Structures, and words that may name one as well as a place at one.
extension PlaceParser {
  mutating func structure(_ id: ConceptID, at index: Int) -> Int {
    // "The little-finger edge of the wrist": the side on which that finger is.
    if let next = token(after: index), next == .edge || next == .face, map.isListed(id, in: .separatePlaces),
      hasStructure(after: index), let side = map.directions(of: id).first(where: { $0.axis == .innerOuter })
    {
      current.directions.append((side, tokens[index].words))
      return 2
    }
    if let side = sideOfEnd(at: index, towards: id) {
      current.directions.append((side, tokens[index].words))
      return 2
    }
    if let last = current.references.last, current.relation != .between || !isJoined(index) {
      let isOf = tokens[..<index].reversed().prefix { $0.token == .article || $0.token == .of }.contains {
        $0.token == .of
      }
      let (head, whole) = isOf ? (last, id) : (id, last)
      let combined = map.combined(head, in: whole)
      // The lower lobe of the left lung is at the lower end of that.
      if combined == whole, map.vocabulary[head].partOf.contains(where: { map.vocabulary.isKind(whole, of: $0) }) {
        current.directions += map.directions(of: head).map { ($0, "") }
      }
      current.references[current.references.count - 1] = combined
    } else {
      current.references.append(id)
    }
    return 1
  }

  /// Whether the structure at an index follows "and" directly.
  func isJoined(_ index: Int) -> Bool {
    for token in tokens[..<index].reversed() {
      switch token.token {
      case .article, .filler, .direction, .part, .face, .edge, .end, .inside, .outside, .of: continue
      case .and, .comma, .or, .meeting: return true
      case .relation(.reaching): return token.words == "from"
      default: return false
      }
    }
    return false
  }

  /// Whether a word that is a direction, too, is the reference here: "in the back", "middle of the back".
  func isStructure(at index: Int) -> Bool {
    if isListed(at: index) || isBesideFlank(at: index) { return true }
    guard token(after: index) != .of, current.references.isEmpty, !hasStructure(after: index, beforeJoint: true) else {
      return false
    }
    switch token(after: index) {
    case .part?, .face?, .edge?, .direction?, .and?, .or?: return false
    default: break
    }
    let isAlone = !tokens.contains { if case .structure = $0.token { true } else { false } }
    return isAlone && isArticle(index - 1)
      || isAlone && index > 0 && !isArticle(index - 1) && tokens[index].words == "back"
      || isAlone && tokens.count == 1
  }

  /// The face of the head, where "face" is that and not one of a joint.
  func facePart(at index: Int) -> ConceptID? {
    guard let face = tokens[index].structure, token(after: index) != .of else { return nil }
    let before = tokens[..<index].last { $0.token != .article }?.token
    switch before {
    case nil, .of?, .relation?, .and?, .or?, .comma?: return face
    case .direction?:
      return tokens.contains { if case .structure = $0.token { true } else { false } } ? nil : face
    default: return nil
    }
  }

  /// Whether a word stands in a list of structures: "in the arm, neck, jaw or back".
  private func isListed(at index: Int) -> Bool {
    guard index > 1, tokens[index - 1].token == .and || tokens[index - 1].token == .or,
      case .structure = tokens[index - 2].token
    else { return false }
    return [nil, .comma, .and, .or].contains(token(after: index))
  }
}
