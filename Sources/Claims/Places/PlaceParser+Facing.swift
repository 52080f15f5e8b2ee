extension PlaceParser {
  /// "That faces the other leg", "nearest to the index finger".
  mutating func facing(at index: Int) -> Int {
    let isAverted = tokens[index].token == .averted
    var next = index + 1
    var words: [String] = []
    while next < tokens.count, words.count < 6, tokens[next].token != .comma {
      if tokens[next].token != .article { words.append(tokens[next].words) }
      next += 1
      let text = words.joined(separator: " ")
      if map.words.isInward(text), !(next < tokens.count && map.words.isInward(text + " " + tokens[next].words)) {
        current.directions.append((isAverted ? .outer : .inner, text))
        // "The side away from the other leg" names the leg, where nothing else is named.
        if let other = tokens[next - 1].structure, words.count > 1, isOnlyStructure(from: index, to: next) {
          current.references.append(other)
        }
        return next - index
      }
      if let id = tokens[next - 1].structure, let reference = current.references.first ?? done.last?.references.first {
        guard let side = map.side(of: reference, towards: id) ?? side(towards: id, from: reference) else { break }
        if let direction = isAverted ? side.opposite : side {
          current.directions.append((direction, text))
          return next - index
        }
      }
    }
    if !isAverted, current.references.isEmpty { current.relation = .near } else { unexplained.insert(index) }
    return 1
  }

  /// The side on which something lies that is in a whole of both: the nose, in the middle of the face, lies towards the
  /// inner side of the eye.
  private func side(towards id: ConceptID, from reference: ConceptID) -> Direction? {
    let wholes = map.vocabulary.wholes(of: reference)
    for whole in map.vocabulary[id].partOf where wholes.contains(whole) {
      let sides = map.directions(of: id, in: whole)
      if sides.contains(.middle) {
        return map.directions(of: reference, in: whole).contains(.middle) ? nil : .inner
      }
      if let side = sides.first(where: { $0.axis == .innerOuter }) { return side }
    }
    return nil
  }
}
