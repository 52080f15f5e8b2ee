/// What a word or a group of words does in a phrase that says where something is.
enum PlaceToken: Hashable, Sendable {
  case direction(Direction)
  case relation(PlaceRelation)
  case structure(ConceptID)
  /// "Inside" and "outside": a relation or a direction, as the words around them decide.
  case inside, outside
  /// "The side that faces", "the side away from".
  case facing, averted
  /// Nouns: a face, a part, an edge, an end that lies in some direction.
  case face, part, edge
  case end(Direction)
  /// "Where X meets Y", "the junction of X and Y": a place between two structures.
  case meeting, junction
  /// Which of several: "the second molar".
  case ordinal
  /// Opens what a thing is likened to: "like a hat".
  case simile
  case only, and, or, not, but, its, of, article, comma, filler
  case unknown
}

extension PlaceToken {
  var isDirection: Bool { if case .direction = self { true } else { false } }

  /// A token with the normalised words that it was read from.
  struct Read: Hashable, Sendable {
    var token: PlaceToken
    var words: String
    /// A structure that the words would name if they were no word of the grammar: "back", "bottom".
    var structure: ConceptID?
  }
}

extension PlaceToken {
  /// What stands for a token of the grammar in a compiled pack; nil where it is none of the grammar.
  var code: String? {
    switch self {
    case .direction(let direction): "direction \(direction.rawValue)"
    case .relation(let relation): "relation \(relation.rawValue)"
    case .end(let direction): "end \(direction.rawValue)"
    default: Self.plain.first { $0.token == self }?.code
    }
  }

  /// nil for what is no code.
  init?(code: String) {
    let token: PlaceToken?
    if code.hasPrefix("direction ") {
      token = Direction(rawValue: String(code.dropFirst(10))).map(PlaceToken.direction)
    } else if code.hasPrefix("relation ") {
      token = PlaceRelation(rawValue: String(code.dropFirst(9))).map(PlaceToken.relation)
    } else if code.hasPrefix("end ") {
      token = Direction(rawValue: String(code.dropFirst(4))).map(PlaceToken.end)
    } else {
      token = Self.plain.first { $0.code == code }?.token
    }
    guard let token else { return nil }
    self = token
  }

  private static let plain: [(code: String, token: PlaceToken)] = [
    ("inside", .inside), ("outside", .outside), ("facing", .facing), ("averted", .averted), ("face", .face),
    ("part", .part), ("edge", .edge), ("meeting", .meeting), ("junction", .junction), ("ordinal", .ordinal),
    ("simile", .simile), ("only", .only), ("and", .and), ("or", .or), ("not", .not), ("but", .but), ("its", .its),
    ("of", .of), ("filler", .filler),
  ]
}
