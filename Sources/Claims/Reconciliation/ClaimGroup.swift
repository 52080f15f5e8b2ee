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
  /// How many sources hold any position.
  public internal(set) var speakerCount = 0
  /// What came of looking at all positions before any is judged; nil where they are few.
  var survey: (any Survey)?
  /// The claims that nobody could read.
  public internal(set) var unread: [Position.Holder] = []
  /// Positions that cannot hold together: the gravest first where they are more than anybody is told of.
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

  /// Whether somebody else than its first holder holds any of its positions.
  var hasSeveralSources: Bool {
    let first = positions.first?.holders.first?.source
    return positions.contains { $0.holders.contains { $0.source != first } }
  }

  /// Of how many oppositions of a group anybody is told one by one: who reads as many looks at no more.
  public static let mostTold = 500

  /// The oppositions that are told one by one.
  public var toldOppositions: ArraySlice<Opposition> { oppositions.prefix(Self.mostTold) }

  /// Whether a value cannot hold beside what a position states.
  ///
  /// - Parameter position: Its index.
  public func contradicts(_ stance: Stance, position: Int, _ knowledge: Knowledge) -> Bool {
    survey?.contradicts(stance, source: position)
      ?? (comparison.judge([stance], positions[position].stances, definition, knowledge).outcome == .contradict)
  }

  /// Tells of a value whether it cannot hold beside some others.
  func opponent(of stances: [Stance], _ knowledge: Knowledge) -> (Stance) -> Bool {
    survey?.opponent(of: stances)
      ?? { [comparison, definition] in
        comparison.judge([$0], stances, definition, knowledge).outcome == .contradict
      }
  }

  /// Whether two values cannot both hold.
  func contradict(_ one: Stance, _ other: Stance, _ knowledge: Knowledge) -> Bool {
    survey?.contradict(one, other)
      ?? (comparison.judge([one], [other], definition, knowledge).outcome == .contradict)
  }

  /// The outcomes of judging any two of some positions, by their place among these.
  func outcomes(among positions: [Int], _ knowledge: Knowledge) -> (_ left: Int, _ right: Int) -> Outcome {
    if let survey { return { survey.outcome(positions[$0], positions[$1]) } }
    return comparison.outcomes(among: positions.map { self.positions[$0].stances }, definition, knowledge)
  }
}

/// What is done, avoided and advised is one kind of claim; all else is compared within its own attribute.
public enum AttributeFamily {
  /// The attribute that stands for all of the kind of claim that this one is.
  public static func of(_ attribute: Attribute) -> Attribute {
    switch attribute {
    case .avoid, .advice: .treatments
    default: attribute
    }
  }
}
