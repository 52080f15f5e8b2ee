/// What an "and" joins: places, the two sides of a gap, or names that share their end.
extension PlaceParser {
  mutating func conjunction(at index: Int) -> Int {
    let isAnd = tokens[index].token == .and
    if current.relation == .between, !current.references.isEmpty, current.references.count < 3,
      hasStructure(after: index, beforeJoint: true), !hasRelation(after: index)
    {
      return 1
    }
    // "Third and fourth toes", "inner and outer ankle bones": the first borrows the end of the second's name.
    if let borrowed = ellipsis(before: index) {
      current.details = []
      unexplained.remove(index - 1)
      current.directions = current.directions.dropLast(borrowed.directions)
      current.references.append(borrowed.id)
      if current.relation == .between { return 1 }
    }
    end(isAnd ? .and : .or)
    return 1
  }

  /// The structure that a word before a conjunction and the last words of the structure after it make together.
  private func ellipsis(before index: Int) -> (id: ConceptID, directions: Int)? {
    guard index > 0, current.references.isEmpty else { return nil }
    let word = tokens[index - 1]
    let isDirection = if case .direction = word.token { true } else { false }
    guard
      isDirection || word.token == .unknown || word.token == .ordinal || word.token == .filler || word.token == .part,
      let next = tokens[(index + 1)...].first(where: { $0.token != .article }), case .structure = next.token
    else { return nil }
    let names = next.words.split(separator: " ").map(String.init)
    guard names.count > 1 else { return nil }
    for start in 1..<names.count {
      if let id = map.structure(named: ([word.words] + names[start...]).joined(separator: " ")) {
        return (id, isDirection ? 1 : 0)
      }
    }
    return nil
  }
}
