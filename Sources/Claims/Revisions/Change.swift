public import Sheets
public import YAML

/// One thing that differs between two versions of a sheet: a fact, that rules grade.
public struct Change: Sendable {
  /// What differs.
  public enum Kind: Sendable {
    case sheetRemoved
    case sheetAdded
    case conditionRemoved
    case conditionAdded
    /// Another slug or another name; whether it now means another condition.
    case conditionRenamed(isAnother: Bool)
    /// A field of `source`.
    case source(field: String)
    /// A code of a code system.
    case code(system: String)
    case removed
    case added
    /// A structure with several values, of which none is left.
    case structureRemoved
    case structureAdded
    /// Another value of the same thing.
    case value(Nearness)
    /// What to do about a red flag, or how soon to act; nil where neither is sooner.
    case urgency(isLowered: Bool?)
    /// How strongly care is advised: the steps between, and whether it is avoided in one version alone.
    case use(steps: Int, crossesAvoidance: Bool)
    /// In which case it holds: whether it holds in every case in the older version, and in the newer one.
    case circumstances(wereAll: Bool, areAll: Bool)
    /// Both of a red flag, in the same direction: later and in one case only, or sooner and now in every case.
    case urgencyAndCircumstances(isLowered: Bool)
    /// How often it holds, whether at all.
    case presence
    case certainty
    case evidence
    case evidenceMoved
    /// Other words for the same.
    case wording
  }

  /// How near a new value is to the old one.
  public enum Nearness: Sendable {
    /// A step of wording apart, or inside one another.
    case slight
    case other
  }

  /// What one version says, and where.
  public struct Side: Sendable {
    public let text: String
    public let node: NodeID
    /// Whether it is something to keep from.
    public let isAvoidance: Bool
    /// The steps of its scale that it may mean; none for what is on no scale.
    public let steps: [String]
    /// Whether the text stands for something that this version leaves unsaid.
    public let isUnsaid: Bool

    public init(
      _ text: String, _ node: NodeID, isAvoidance: Bool = false, steps: [String] = [], isUnsaid: Bool = false
    ) {
      self.text = text
      self.node = node
      self.isAvoidance = isAvoidance
      self.steps = steps
      self.isUnsaid = isUnsaid
    }
  }

  public let kind: Kind
  /// Who is spoken of.
  public let subject: String?
  public let attribute: Attribute?
  public let stake: Stake
  /// What is spoken of, where the two sides say something about it.
  public let topic: String
  public let older: Side?
  public let newer: Side?
  /// For what is gone: what is new and may be the same in other words.
  public let likelyRewording: Side?

  public init(
    _ kind: Kind, subject: String? = nil, attribute: Attribute? = nil, stake: Stake = .descriptive, topic: String = "",
    older: Side? = nil, newer: Side? = nil, likelyRewording: Side? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.attribute = attribute
    self.stake = stake
    self.topic = topic
    self.older = older
    self.newer = newer
    self.likelyRewording = likelyRewording
  }
}
