/// Where something lies within, or relative to, a structure of the body. Sides are the patient's.
///
/// Lay and anatomical words mean the same: front is anterior (palmar on the hand), inner is medial (ulnar, on the little
/// finger's side), upper is superior or proximal, lower is inferior, distal or plantar.
public enum Direction: String, CaseIterable, Sendable {
  case front, back, inner, outer, upper, lower, left, right, deep, surface
  /// The two ends of a thing that grows or sticks out, whichever way it points: the base and the tip of a nail.
  case base, tip
  case middle

  /// The axis that the direction is an end of; nil for the middle, which lies on all of them.
  public var axis: Axis? {
    switch self {
    case .front, .back: .frontBack
    case .inner, .outer: .innerOuter
    case .upper, .lower: .upperLower
    case .left, .right: .leftRight
    case .deep, .surface: .surfaceDeep
    case .base, .tip: .baseTip
    case .middle: nil
    }
  }

  /// The other end of the axis; nil for the middle.
  public var opposite: Direction? {
    switch self {
    case .front: .back
    case .back: .front
    case .inner: .outer
    case .outer: .inner
    case .upper: .lower
    case .lower: .upper
    case .left: .right
    case .right: .left
    case .deep: .surface
    case .surface: .deep
    case .base: .tip
    case .tip: .base
    case .middle: nil
    }
  }
}

/// A line through the body with two ends.
public enum Axis: String, CaseIterable, Sendable {
  case frontBack, innerOuter, upperLower, leftRight, surfaceDeep, baseTip
}
