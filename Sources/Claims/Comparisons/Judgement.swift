/// What two statements about one attribute have to do with each other.
public enum Outcome: String, CaseIterable, Sendable {
  /// The same after normalisation, or one step of wording apart.
  case agree
  /// One lies inside the other; both can hold.
  case refine
  /// Different, and both can hold.
  case complement
  /// Both cannot hold.
  case contradict
  /// One could not be understood, or the two cannot be compared.
  case unclear
}

/// What comparing two values gives, and why.
public struct Judgement: Hashable, Sendable {
  public let outcome: Outcome
  /// One clause for an editor, such as "front and back are opposite ends".
  public let reason: String
  /// What each side stands for, where they contradict.
  public let poles: Poles?
  public let strength: Strength

  /// How hard a contradiction is; rules grade by it.
  public enum Strength: String, Sendable {
    /// Opposite ends of an axis.
    case opposite
    case plain
    /// A difference of topology: at a face of a joint against inside it.
    case topological
    /// One advises what the other advises against.
    case unsafe
  }

  public init(_ outcome: Outcome, _ reason: String, poles: Poles? = nil, strength: Strength = .plain) {
    self.outcome = outcome
    self.reason = reason
    self.poles = poles
    self.strength = strength
  }

  /// The judgement with its sides exchanged.
  public var mirrored: Judgement {
    Judgement(outcome, reason, poles: poles?.mirrored, strength: strength)
  }
}

/// What the two sides of a contradiction stand for: "front" and "back", "rare" and "very common".
public struct Poles: Hashable, Sendable {
  public let left: String
  public let right: String

  public init(left: String, right: String) {
    self.left = left
    self.right = right
  }

  /// The same, seen from the other side.
  var mirrored: Poles { Poles(left: right, right: left) }
}

/// Why a phrase could not be read.
public struct ReadingProblem: Error, Hashable, Sendable {
  /// One clause: "“steps” is no unit of time".
  public let reason: String
  /// The part that was understood; nil if nothing was.
  public let understood: String?

  public init(_ reason: String, understood: String? = nil) {
    self.reason = reason
    self.understood = understood
  }
}
