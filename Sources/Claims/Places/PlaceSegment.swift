/// A stretch of a phrase with one relation at most, while it is read.
struct PlaceSegment {
  enum Joint { case none, comma, and, or }

  /// How it follows the segment before.
  var joint = Joint.none
  var isNegated = false
  var isOnly = false
  var relation: PlaceRelation?
  /// Directions with the words that they were read from, as some mean other things in some structures.
  var directions: [(direction: Direction, word: String)] = []
  var references: [ConceptID] = []
  /// Words for a part of the reference that the vocabulary lacks.
  var details: [String] = []
  var isFace = false
  /// Whether a side is named, be it said which or not.
  var hasSide = false
  /// Whether the face is called a surface: the outer one of a tooth is its outside.
  var hasSurface = false
  /// "On each side of the back of the throat": both, whatever else is said.
  var hasEachSide = false
  var isPart = false
  var isEdge = false
  /// Whether the base of a thing is named, be it its upper or its lower end.
  var isBase = false
  /// Whether an end is named, but not which.
  var hasEnd = false
  /// Whether it names the reference before by a pronoun.
  var refersBack = false
  var insideWord: InsideWord?

  /// How "inside" or "outside" stands in the segment.
  struct InsideWord {
    let isInside: Bool
    /// "On the inside": it is a noun.
    let isNoun: Bool
    /// "Inside of", "outside of".
    var hasOf = false
  }

  /// Of two structures that meet, how many of the directions say where in the first: "where the tendon joins the back of
  /// the heel bone" says all of the second.
  var sidesOfFirst: Int?
  /// Whether the lining of the reference is meant.
  var isLining = false

  /// The segment with one more for each side that is named of two structures that meet.
  var parted: [PlaceSegment] {
    guard relation == .between, references.count == 2, let count = sidesOfFirst, !directions.isEmpty else {
      return [self]
    }
    var meeting = self
    meeting.directions = []
    let sides = zip(references, [directions.prefix(count), directions.dropFirst(count)]).compactMap {
      reference, sides in
      var side = PlaceSegment()
      side.relation = .on
      side.references = [reference]
      side.directions = Array(sides)
      side.isNegated = isNegated
      return sides.isEmpty ? nil : side
    }
    return [meeting] + sides
  }

  var isEmpty: Bool {
    relation == nil && directions.isEmpty && references.isEmpty && insideWord == nil && !isFace && !isEdge && !isPart
  }
}
