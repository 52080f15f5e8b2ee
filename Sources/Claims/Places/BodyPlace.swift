/// One place in the body, by one or more positions that all hold of it: "behind the elbow, at its bony tip".
public struct BodyPlace: Hashable, Sendable {
  public var positions: [PlacePosition]
  /// Whether the phrase denies this place: the second half of "in the ball of the foot, not in the heel".
  public var isNegated: Bool
  /// Whether it excludes all others: "only around the rim".
  public var isOnly: Bool

  /// Equal for equal meaning.
  var normalForm: String {
    (isNegated ? "not " : "") + Set(positions.map(\.normalForm)).sorted().joined(separator: " & ")
  }
}

/// A relation to structures of the body, and where in them.
public struct PlacePosition: Hashable, Sendable {
  public var relation: PlaceRelation
  /// Where in the reference, in its own frame; for several axes at once. Sorted.
  public var directions: [Direction]
  /// What the relation is to: one structure, or the two of "between".
  public var references: [ConceptID]
  /// Words for a part of the reference that the vocabulary lacks: "groove".
  public var detail: String
  /// Whether a face is named ("on the inner face"), a part ("in the front part"), or an edge ("around the rim").
  public var isFace: Bool
  public var isPart: Bool
  public var isEdge: Bool
  /// Whether it is at the base of the reference, which is not its tip, whichever of its ends that is.
  var isBase = false
  /// Where the position is in its reference and in the wholes that the reference is a part of.
  var frames: [PlaceFrame] = []
  /// What the position comes to, for comparing: equal for equal meaning.
  var normalForm = ""

  /// The detail of a position on a side that the phrase does not name.
  static let anySide = "side"
  /// The detail of one on both sides.
  static let bothSides = "both sides"
  /// The detail of one at an end that the phrase does not name.
  static let anyEnd = "end"

  /// Whether it is an edge without saying where: the inner border of the hand is just its inner side.
  var isBareEdge: Bool { isEdge && directions.allSatisfy { $0 == .middle } }

  /// All directions that it has in its reference's frame, those of its relation among them.
  var ownDirections: [Direction] { directions + (relation.direction.map { [$0] } ?? []) }
}

/// That a position is towards one end of an axis of a structure.
struct PlaceFrame: Hashable, Sendable {
  let structure: ConceptID
  let direction: Direction
  let strength: Strength
  /// Whether the reference is a place of its own, so that pain there says nothing of pain on the other side.
  let isSeparate: Bool
  /// The structure by whose usual place the position is there; nil where the phrase states the direction.
  var source: ConceptID?

  /// The same of what is between several structures, all of which are there.
  var withoutSource: PlaceFrame {
    PlaceFrame(structure: structure, direction: direction, strength: strength, isSeparate: isSeparate)
  }

  enum Strength: Int, Comparable, Sendable {
    /// Handed on from a part: the back of the thigh is at the back of the leg. Also by what is near.
    case handedOn
    /// By what lies behind a bone that is itself in front.
    case weak
    /// By where the reference lies in its whole.
    case projected
    /// As the phrase says.
    case direct

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }
}
