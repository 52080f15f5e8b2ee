/// A concept as its vocabulary holds it: what it names is resolved.
///
/// A class, as every judgement asks for several, and it holds many lists.
public final class ConceptEntry: Sendable {
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

  init(
    id: ConceptID, label: String, kind: ConceptKind, isA: [ConceptID], partOf: [ConceptID],
    sides: [(whole: ConceptID?, directions: [Direction])], touches: [ConceptID],
    beside: [(direction: Direction, neighbour: ConceptID)], excludes: [ConceptID], leastUrgency: Urgency?,
    forbids: [ConceptID], isSelfCare: Bool
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.isA = isA
    self.partOf = partOf
    self.sides = sides
    self.touches = touches
    self.beside = beside
    self.excludes = excludes
    self.leastUrgency = leastUrgency
    self.forbids = forbids
    self.isSelfCare = isSelfCare
  }
}
