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
    if let length = span(at: index) { return span(of: length, at: index) }
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
    // "Between two neighbouring vertebrae": what is between them is told, and that they are near goes without saying.
    case .relation(.near) where current.relation == .between && current.references.isEmpty: break
    case .relation(let relation): begin(relation)
    case .direction(let direction): return self.direction(direction, at: index)
    case .end(let direction): end(direction, at: index)
    case .inside, .outside: insideWord(at: index)
    case .facing, .averted: return facing(at: index)
    case .face:
      if let part = facePart(at: index) ?? flank(at: index) { return structure(part, at: index) }
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
    case .edge:
      // "On the lip" is that of the mouth.
      if let lip = read.structure, token(after: index) != .of, current.references.isEmpty {
        return structure(lip, at: index)
      }
      current.isEdge = true
    case .structure(let id): return structure(id, at: index)
    case .simile: return simile(at: index)
    case .unknown: unknown(read.words, at: index)
    }
    return 1
  }

  mutating func end(_ joint: PlaceSegment.Joint) {
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
}
