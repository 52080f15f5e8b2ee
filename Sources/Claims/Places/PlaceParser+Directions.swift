/// Directions, ends, insides and outsides, which are said of the structure that follows.
extension PlaceParser {
  mutating func direction(_ direction: Direction, at index: Int) -> Int {
    let read = tokens[index]
    // "Back" and "bottom" are structures, too: where nothing else can be the reference.
    if let structure = read.structure, isStructure(at: index) { return self.structure(structure, at: index) }
    // "Right behind the ear" is just behind it.
    if read.words == "right", !isArticle(index - 1), case .relation(let next)? = token(after: index), next != .reaching
    {
      return 1
    }
    if let next = token(after: index), next == .relation(.reaching), tokens[index + 1].words == "to",
      let relation = PlaceRelation(towards: direction), hasStructure(after: index + 1)
    {
      if !current.references.isEmpty { end(.none) }
      current.relation = relation
      return 2
    }
    let isBetween = current.relation == .between && current.references.count == 1 && isJoined(index)
    if !current.references.isEmpty, !isBetween, hasStructure(after: index, beforeJoint: true) { end(.none) }
    current.directions.append((direction, read.words))
    return 1
  }

  mutating func end(_ direction: Direction, at index: Int) {
    let word = tokens[index].words
    let next = nextStructure(after: index)
    current.isPart = true
    if direction == .base { current.isBase = true }
    // Where a direction says which end it is, the word adds nothing.
    let isSaid = current.directions.contains { $0.direction.axis == .upperLower || direction != .base }
    guard !isSaid, let next else { return }
    switch direction {
    case _ where map.isListed(next, in: .level):
      current.directions.append((direction == .base ? .base : .tip, word))
    case .base: current.directions.append((map.isListed(next, in: .upperBase) ? .upper : .lower, word))
    case _ where map.isListed(next, in: .lowerEnd): current.directions.append((.lower, word))
    case .tip: current.directions.append((.tip, word))
    default: current.hasEnd = true
    }
  }

  mutating func insideWord(at index: Int) {
    // "Lines the inside of the eye", "fills the inside of the nose".
    let isWithin = current.relation == .lining || current.relation == .inside
    if isWithin, current.references.isEmpty, tokens[index].token == .inside {
      current.insideWord = PlaceSegment.InsideWord(isInside: true, isNoun: false)
      return
    }
    // "Where the hamstring joins the inside of the knee".
    if current.relation == .between, current.sidesOfFirst != nil, token(after: index) == .of,
      let next = nextStructure(after: index), !map.isListed(next, in: .hollow)
    {
      current.directions.append((tokens[index].token == .inside ? .inner : .outer, tokens[index].words))
      return
    }
    let isNoun = current.relation != nil || isArticle(index - 1)
    if !current.references.isEmpty { end(.none) }
    let isAdjective = !isNoun && { if case .structure? = token(after: index) { true } else { false } }()
    current.insideWord = PlaceSegment.InsideWord(
      isInside: tokens[index].token == .inside, isNoun: isNoun || isAdjective && isRegionNext(index),
      hasOf: token(after: index) == .of)
  }

  private func isRegionNext(_ index: Int) -> Bool {
    if case .structure(let id)? = token(after: index) { return map.isRegion(id) && tokens[index].token == .inside }
    return false
  }
}
