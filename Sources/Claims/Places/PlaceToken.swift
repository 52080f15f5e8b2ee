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
  /// A token with the normalised words that it was read from.
  struct Read: Hashable, Sendable {
    var token: PlaceToken
    var words: String
    /// A structure that the words would name if they were no word of the grammar: "back", "bottom".
    var structure: ConceptID?
  }
}
