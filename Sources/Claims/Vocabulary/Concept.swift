/// A concept of the field as a pack states it: names, and how it stands to other concepts, which it names by label.
public struct Concept: Sendable {
  /// The preferred name, unique among the concepts of its kind.
  public let label: String
  public let kind: ConceptKind
  /// Other names that mean exactly this.
  public let synonyms: [String]
  /// Names that people use for it though they may mean other things, too.
  public let looserNames: [String]
  /// Broader concepts.
  public var isA: [String] = []
  /// Wholes that it belongs to.
  public var partOf: [String] = []
  /// Where it lies in its wholes.
  public var sides: [Side] = []
  /// Structures that it shares a boundary with.
  public var touches: [String] = []
  /// Its neighbours, by where they lie from it.
  public var beside: [Neighbour] = []
  /// What cannot hold together with it.
  public var excludes: [String] = []
  /// For a condition that cannot wait: the least urgency that a sheet may give it.
  public var leastUrgency: Urgency?
  /// For a condition: treatments that are dangerous in it.
  public var forbids: [String] = []
  /// For a treatment: whether readers do it by themselves.
  public var isSelfCare = false
  /// Where the pack states it, as `path:line:column`.
  public let origin: String

  /// Where a structure lies in one of its wholes, or in all of them.
  public struct Side: Sendable {
    /// The whole's label; nil for every whole.
    public let whole: String?
    public let directions: [Direction]

    public init(in whole: String?, _ directions: [Direction]) {
      self.whole = whole
      self.directions = directions
    }
  }

  /// A structure next to another.
  public struct Neighbour: Sendable {
    public let direction: Direction
    public let label: String

    public init(_ direction: Direction, _ label: String) {
      self.direction = direction
      self.label = label
    }
  }

  public init(
    label: String, kind: ConceptKind = .condition, synonyms: [String] = [], looserNames: [String] = [],
    leastUrgency: Urgency? = nil, origin: String = ""
  ) {
    self.label = label
    self.kind = kind
    self.synonyms = synonyms
    self.looserNames = looserNames
    self.leastUrgency = leastUrgency
    self.origin = origin
  }
}
