extension PlaceParser {
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
}
