extension PlaceParser {
  // MARK: - Verbs that are nouns or adjectives, too

  /// Whether "lining", "lines" or "separates" says where something is, with what it lines behind it: "the thin layer that
  /// lines the stomach", and not "in the stomach lining" or "on a line with the ear".
  func isVerb(at index: Int) -> Bool {
    if index > 0, [.article, .of].contains(tokens[index - 1].token) { return false }
    if index > 0, case .direction = tokens[index - 1].token { return false }
    switch token(after: index) {
    case .article?, .inside?, .direction?: break
    case .structure?: return tokens[index].words != "separate"
    default: return false
    }
    return hasStructure(after: index, beforeJoint: true)
  }

  /// Whether "from" stands between the two that something separates.
  func isParted(at index: Int) -> Bool {
    tokens[index].words == "from" && current.relation == .between && current.references.count == 1
      && hasStructure(after: index, beforeJoint: true)
  }

  /// How many tokens liken a thing to another: "like a hat", up to where it says again where something is.
  func simile(at index: Int) -> Int {
    let end = tokens[(index + 1)...].firstIndex { token in
      switch token.token {
      case .relation, .direction, .comma, .and, .or, .not, .but, .only: true
      default: false
      }
    }
    return (end ?? tokens.count) - index
  }

  /// Whether some words hold all structures that a phrase names.
  func isOnlyStructure(from start: Int, to end: Int) -> Bool {
    tokens.indices.allSatisfy { index in
      if case .structure = tokens[index].token { (start..<end).contains(index) } else { true }
    }
  }
}
