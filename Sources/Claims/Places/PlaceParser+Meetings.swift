extension PlaceParser {
  // MARK: - Where two structures meet

  /// Whether two structures that meet follow: "where the thighbone meets the pelvis", "the junction of X and Y".
  func isMeeting(from index: Int) -> Bool {
    let isJunction = tokens[index].token == .junction
    guard isJunction || tokens[index].words == "where", current.references.isEmpty else { return false }
    let isDirected = current.relation?.direction != nil
    var structures = 0
    var isJoined = isJunction
    var hasConjunction = false
    scan: for token in tokens[(index + 1)...] {
      switch token.token {
      case .structure: structures += 1
      case .meeting: isJoined = isJoined || structures > 0
      case .and: hasConjunction = hasConjunction || structures == 1
      case .article, .filler, .of, .direction, .part, .face, .edge, .end, .inside, .outside, .unknown: continue
      default: break scan
      }
    }
    return structures > 1 && isJoined && (!isJunction || hasConjunction) && !isDirected
  }

  /// A word such as "joins": between two structures that "where" has begun, else one end of something longer.
  mutating func meeting(at index: Int) {
    if current.relation == .between, current.sidesOfFirst == nil { current.sidesOfFirst = current.directions.count }
    guard current.relation != .between, !tokens[index].words.hasPrefix("meet") else { return }
    begin(tokens[index].words.hasSuffix("into") ? .in : .reaching)
  }
}

extension PlaceToken {
  /// Whether it may stand in the words that describe a thing before its place is named.
  var isDescribing: Bool {
    switch self {
    case .article, .filler, .unknown, .comma: true
    default: false
    }
  }
}
