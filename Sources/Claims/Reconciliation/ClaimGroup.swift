public import Sheets

/// All that sources state of one attribute of one subject in the same circumstances.
public struct ClaimGroup: Sendable {
  /// Index of the subject.
  public let subject: Int
  let subjectLabel: String
  public let definition: AttributeDefinition
  public let comparison: Comparison
  public let qualifiers: Qualifiers
  /// What is held, each position once, in the order of its first holder.
  public internal(set) var positions: [Position]
  /// The claims that nobody could read.
  public internal(set) var unread: [Position.Holder] = []
  /// Positions that cannot hold together.
  public internal(set) var oppositions: [Opposition] = []
  /// Pairs of positions that were understood but cannot be compared.
  public internal(set) var unclear: [UnclearPair] = []

  /// Two positions and why they cannot be compared.
  public struct UnclearPair: Sendable {
    public let left: Int
    public let right: Int
    public let reason: String
  }

  public var attribute: Attribute { definition.attribute }
}

/// What is done, avoided and advised is one kind of claim; all else is compared within its own attribute.
public enum AttributeFamily {
  public static func of(_ attribute: Attribute) -> Attribute {
    switch attribute {
    case .avoid, .advice: .treatments
    default: attribute
    }
  }
}
