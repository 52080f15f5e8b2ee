/// Parts the tokens of a phrase into segments, each with one relation and what it is to.
struct PlaceParser {
  let map: BodyMap
  let tokens: [PlaceToken.Read]
  var current = PlaceSegment()
  var done: [PlaceSegment] = []
  private var isNegated = false
  private var isOnly = false
  /// Indices of words that nothing explains.
  var unexplained: Set<Int> = []

  /// The words of the phrase that were not understood, nor what they belong to.
  var unexplainedWords: [String] { unexplained.sorted().map { tokens[$0].words } }

  init(map: BodyMap, tokens: [PlaceToken.Read]) {
    self.map = map
    self.tokens = tokens
  }

  /// The segments, in order.
  mutating func segments() -> [PlaceSegment] {
    var index = 0
    while index < tokens.count { index += read(at: index) }
    end(.none)
    return done
  }

  /// Reads the token at an index; returns how many tokens it took.
  private mutating func read(at index: Int) -> Int {
    let read = tokens[index]
    switch read.token {
    case .filler, .article, .of: break
    case .comma:
      if !(current.relation == .between && current.references.count < 2 && !current.references.isEmpty) { end(.comma) }
    case .and, .or: return conjunction(at: index)
    case .not:
      end(.comma)
      isNegated = true
    case .but:
      end(.comma)
      isNegated = false
    case .only: isOnly = true
    case .its: current.refersBack = true
    case .relation(.near) where isMeeting(from: index), .junction where isMeeting(from: index): begin(.between)
    case .junction, .ordinal: unknown(read.words, at: index)
    case .meeting: meeting(at: index)
    case .relation(.lining) where !isVerb(at: index):
      current.isPart = true
      current.isLining = true
    case .relation(.between) where read.words == "separate" && !isVerb(at: index): break
    // "Separates the chest from the abdomen".
    case .relation(.reaching) where isParted(at: index): break
    case .relation(let relation): begin(relation)
    case .direction(let direction): return self.direction(direction, at: index)
    case .end(let direction): end(direction, at: index)
    case .inside, .outside: insideWord(at: index)
    case .facing, .averted: return facing(at: index)
    case .face where isFacePart(at: index): return structure(read.structure ?? ConceptID(index: 0), at: index)
    case .face where isFlank(at: index):
      return structure(map.structure(named: "flank") ?? ConceptID(index: 0), at: index)
    case .face:
      current.isFace = true
      if read.words == "surface" { current.hasSurface = true }
      if read.words == "side" {
        current.hasSide = true
        current.hasEachSide = index > 0 && ["each", "either", "both"].contains(tokens[index - 1].words)
      }
    case .part where read.words.hasSuffix("lining of"):
      begin(.lining)
      current.isLining = true
    case .part: current.isPart = true
    // "On the lip" is that of the mouth.
    case .edge where read.structure != nil && token(after: index) != .of && current.references.isEmpty:
      return structure(read.structure ?? ConceptID(index: 0), at: index)
    case .edge: current.isEdge = true
    case .structure(let id): return structure(id, at: index)
    case .simile: return simile(at: index)
    case .unknown: unknown(read.words, at: index)
    }
    return 1
  }

  private mutating func end(_ joint: PlaceSegment.Joint) {
    if !current.isEmpty || current.refersBack || !current.details.isEmpty {
      current.isNegated = isNegated
      current.isOnly = isOnly
      isOnly = false
      done += current.parted
      current = PlaceSegment()
      current.joint = joint
    } else if current.joint == .none || joint != .comma {
      current.joint = done.isEmpty ? .none : joint
    }
  }

  // MARK: - Words

  /// A relation begins a segment of its own once the one before has a reference.
  mutating func begin(_ relation: PlaceRelation) {
    let isPlain = [.at, .on, .in, .reaching].contains(relation)
    guard current.references.isEmpty else {
      end(.none)
      current.relation = relation
      return
    }
    // "In the groove behind X": the nearer one tells. "At the top, behind X": both do.
    let isSide = current.directions.allSatisfy { $0.direction.axis == .leftRight }
    let isTwofold =
      relation.direction != nil || relation == .between || relation == .near || relation == .under && isSide
    if isTwofold, !current.directions.isEmpty || current.insideWord != nil || current.isEdge { end(.none) }
    // "The clear window at the front of the eye": what lies there has been described before.
    if current.relation == nil { current.details = [] }
    if current.relation == nil || !isPlain { current.relation = relation }
  }

  private mutating func direction(_ direction: Direction, at index: Int) -> Int {
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

  private mutating func end(_ direction: Direction, at index: Int) {
    let word = tokens[index].words
    let next = nextStructure(after: index)
    current.isPart = true
    if direction == .base { current.isBase = true }
    // Where a direction says which end it is, the word adds nothing.
    let isSaid = current.directions.contains { $0.direction.axis == .upperLower || direction != .base }
    guard !isSaid, let next else { return }
    switch direction {
    case _ where map.isListed(next, in: "level"):
      current.directions.append((direction == .base ? .base : .tip, word))
    case .base: current.directions.append((map.isListed(next, in: "upper_base") ? .upper : .lower, word))
    case _ where map.isListed(next, in: "lower_end"): current.directions.append((.lower, word))
    case .tip: current.directions.append((.tip, word))
    default: current.hasEnd = true
    }
  }

  private mutating func insideWord(at index: Int) {
    // "Lines the inside of the eye", "fills the inside of the nose".
    let isWithin = current.relation == .lining || current.relation == .inside
    if isWithin, current.references.isEmpty, tokens[index].token == .inside {
      current.insideWord = PlaceSegment.InsideWord(isInside: true, isNoun: false)
      return
    }
    // "Where the hamstring joins the inside of the knee".
    if current.relation == .between, current.sidesOfFirst != nil, token(after: index) == .of,
      let next = nextStructure(after: index), !map.isListed(next, in: "hollow")
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

  mutating func unknown(_ word: String, at index: Int) {
    // An unknown part of a known structure, or an unknown adjective: "in the flurb of the knee". What is behind
    // an unknown thing may be anywhere.
    // "The clear, dome-shaped surface at the front of the eye": an adjective says nothing of where.
    let isAtStart = tokens.first?.token == .article && tokens[..<index].allSatisfy(\.token.isDescribing)
    if isAtStart, token(after: index) == .comma, hasStructure(after: index) { return }
    let isKnownRelation = current.relation?.isLocated ?? true || tokens[index].token == .ordinal
    let isFollowed = token(after: index) != .and && token(after: index) != .or && token(after: index) != .comma
    if isKnownRelation && isFollowed && hasStructure(after: index) && current.references.isEmpty {
      current.details.append(word)
    } else {
      unexplained.insert(index)
    }
  }

  // MARK: - Structures

  private mutating func structure(_ id: ConceptID, at index: Int) -> Int {
    // "The little-finger edge of the wrist": the side on which that finger is.
    if let next = token(after: index), next == .edge || next == .face, map.isListed(id, in: "separate_places"),
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
  private func isJoined(_ index: Int) -> Bool {
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

  private mutating func conjunction(at index: Int) -> Int {
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

  /// Whether a word that is a direction, too, is the reference here: "in the back", "middle of the back".
  private func isStructure(at index: Int) -> Bool {
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

  /// Whether "face" is that of the head, and not one of a joint.
  private func isFacePart(at index: Int) -> Bool {
    guard tokens[index].structure != nil, token(after: index) != .of else { return false }
    let before = tokens[..<index].last { $0.token != .article }?.token
    switch before {
    case nil, .of?, .relation?, .and?, .or?, .comma?: return true
    case .direction?:
      return !tokens.contains { if case .structure = $0.token { true } else { false } }
    default: return false
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
