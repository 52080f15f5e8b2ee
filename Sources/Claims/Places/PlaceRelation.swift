/// How something stands to a structure of the body.
public enum PlaceRelation: String, CaseIterable, Sendable {
  case at, on, `in`, inside, through, along, across, around, over, between, under, behind
  case inFrontOf = "in front of"
  case above, below
  case innerTo = "inner to"
  case outerTo = "outer to"
  case leftOf = "left of"
  case rightOf = "right of"
  case deepTo = "deep to"
  case superficialTo = "superficial to"
  case outside, near
  /// As a lining does: on the inside of a hollow thing, around a full one.
  case lining
  /// One end of something longer: "from the hip to the knee".
  case reaching

  /// Where a thing lies that stands so to a structure, seen from that structure; nil for a thing that is in it.
  public var direction: Direction? {
    switch self {
    case .behind: .back
    case .inFrontOf: .front
    case .above: .upper
    case .below: .lower
    case .innerTo: .inner
    case .outerTo: .outer
    case .leftOf: .left
    case .rightOf: .right
    case .deepTo: .deep
    case .superficialTo: .surface
    default: nil
    }
  }

  /// The relation of a thing that lies beyond one end of a structure.
  init?(towards direction: Direction) {
    guard let relation = Self.allCases.first(where: { $0.direction == direction }) else { return nil }
    self = relation
  }

  /// Whether a thing that stands so is within the structure, or at it.
  public var isLocated: Bool {
    switch self {
    case .at, .on, .in, .inside, .through, .along, .across, .over: true
    default: false
    }
  }
}
