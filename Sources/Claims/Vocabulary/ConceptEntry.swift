/// A concept as its vocabulary holds it: what it names is resolved.
public struct ConceptEntry: Sendable {
  public let id: ConceptID
  public let label: String
  public let kind: ConceptKind
  public let isA: [ConceptID]
  public let partOf: [ConceptID]
  /// Where it lies in its wholes; for all of them where the whole is nil.
  public let sides: [(whole: ConceptID?, directions: [Direction])]
  public let touches: [ConceptID]
  public let beside: [(direction: Direction, neighbour: ConceptID)]
  /// What cannot hold together with it; said on both sides.
  public let excludes: [ConceptID]
  public let leastUrgency: Urgency?
  public let forbids: [ConceptID]
  public let isSelfCare: Bool
}
