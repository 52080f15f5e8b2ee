/// One way to compare values: how they are read, what two of them have to do with each other, and how many of them fall
/// into opposed sides. A list of these is all that the product knows of comparing.
///
/// A class, as it is handed on for every value.
public final class Comparison: Sendable {
  /// What an attribute's definition names.
  public let name: String
  /// Whether each item of a list stands by itself, or all that a source states is weighed together.
  public let isByItem: Bool
  /// Whether what is so in some cases only is another case, and contradicts nothing that is said of all: a prognosis that
  /// is rarely fatal. A list of things that may each be there knows no such cases.
  let separatesExceptions: Bool
  let read: @Sendable (Wording, AttributeDefinition, Knowledge) -> Result<any Reading, ReadingProblem>
  /// Judges what two sources state. Mirrored when its sides are; equal sides agree.
  let judge: @Sendable (_ left: [Stance], _ right: [Stance], AttributeDefinition, Knowledge) -> Judgement
  /// Parts what many sources state into opposed sides.
  let oppositions: @Sendable ([[Stance]], AttributeDefinition, Knowledge) -> [Opposition]
  /// The pairs of what many sources state that may be other than complements, each once and in order, where there is a
  /// quicker way to them than judging every pair.
  let neighbours: (@Sendable ([[Stance]], Vocabulary) -> [(left: Int, right: Int)])?
  /// What `judge` makes of any two of what many sources state, by their indices, where it is quicker to look at all of
  /// them first.
  let outcomes: (@Sendable ([[Stance]], AttributeDefinition, Knowledge) -> (_ left: Int, _ right: Int) -> Outcome)?
  /// Looks at all that many sources state before any is judged, where that is worth its while for them.
  let survey: (@Sendable ([[Stance]], AttributeDefinition, Knowledge) -> (any Survey)?)?
  /// The items of one list in groups, each of them alternatives that are weighed together; nil where there are none.
  let alternatives: (@Sendable ([Stance], Vocabulary) -> [[Int]])?

  init(
    name: String, isByItem: Bool, separatesExceptions: Bool = false,
    read: @escaping @Sendable (Wording, AttributeDefinition, Knowledge) -> Result<any Reading, ReadingProblem>,
    judge: @escaping @Sendable (_ left: [Stance], _ right: [Stance], AttributeDefinition, Knowledge) -> Judgement,
    oppositions: @escaping @Sendable ([[Stance]], AttributeDefinition, Knowledge) -> [Opposition],
    neighbours: (@Sendable ([[Stance]], Vocabulary) -> [(left: Int, right: Int)])? = nil,
    outcomes: (@Sendable ([[Stance]], AttributeDefinition, Knowledge) -> (_ left: Int, _ right: Int) -> Outcome)? = nil,
    survey: (@Sendable ([[Stance]], AttributeDefinition, Knowledge) -> (any Survey)?)? = nil,
    alternatives: (@Sendable ([Stance], Vocabulary) -> [[Int]])? = nil
  ) {
    self.name = name
    self.isByItem = isByItem
    self.separatesExceptions = separatesExceptions
    self.read = read
    self.judge = judge
    self.oppositions = oppositions
    self.neighbours = neighbours
    self.outcomes = outcomes
    self.survey = survey
    self.alternatives = alternatives
  }

  /// Every comparison; one line for each.
  static let all: [Comparison] = [
    .places, .painPlaces, .durations, .scales, .terms, .signs, .factors, .kinds, .parts, .care, .redFlags,
  ]
}

extension Comparison {
  /// Judges what two sources state of an attribute.
  public func judging(
    _ left: [Stance], _ right: [Stance], _ definition: AttributeDefinition, _ knowledge: Knowledge
  ) -> Judgement {
    judge(left, right, definition, knowledge)
  }

  /// The outcomes of judging any two of what many sources state, by their indices.
  func outcomes(
    among positions: [[Stance]], _ definition: AttributeDefinition, _ knowledge: Knowledge
  ) -> (_ left: Int, _ right: Int) -> Outcome {
    outcomes?(positions, definition, knowledge)
      ?? { [judge] in judge(positions[$0], positions[$1], definition, knowledge).outcome }
  }

  /// Opposed sides by judging every pair: for comparisons that know no better way. Quadratic in the number of positions.
  static func pairwise(
    _ positions: [[Stance]], _ judge: ([Stance], [Stance]) -> Judgement
  ) -> [Opposition] {
    var sides: [Poles: (left: Set<Int>, right: Set<Int>, judgement: Judgement)] = [:]
    var order: [Poles] = []
    for left in positions.indices {
      for right in positions.indices where right > left {
        var judgement = judge(positions[left], positions[right])
        guard judgement.outcome == .contradict, var poles = judgement.poles else { continue }
        var (first, second) = (left, right)
        if poles.right < poles.left {
          judgement = judgement.mirrored
          poles = poles.mirrored
          (first, second) = (right, left)
        }
        if sides[poles] == nil { order.append(poles) }
        sides[poles, default: ([], [], judgement)].left.insert(first)
        sides[poles, default: ([], [], judgement)].right.insert(second)
      }
    }
    return order.compactMap { poles in
      sides[poles].map {
        Opposition(
          left: $0.left.sorted(), right: $0.right.sorted(), poles: poles, reason: $0.judgement.reason,
          strength: $0.judgement.strength)
      }
    }
  }
}
