public import Sheets

/// How an attribute is compared, how much it matters, and how it is resolved, as a pack says.
///
/// A class, as it is handed on for every value.
public final class AttributeDefinition: Sendable {
  public let attribute: Attribute
  /// The name of a `Comparison`.
  public let comparison: String
  /// The kinds of concepts that its terms name, the likeliest first.
  public let kinds: [ConceptKind]
  /// The scale that its values, or what is said with them, are on.
  public let scale: String?
  public let stake: Stake
  /// Tried in turn until one decides.
  public let policies: [Policy]
  /// Whether a term that the vocabulary lacks is worth a word.
  public let reportsUnknownTerms: Bool

  public init(
    _ attribute: Attribute, comparison: String, kinds: [ConceptKind] = [], scale: String? = nil, stake: Stake,
    policies: [Policy] = [], reportsUnknownTerms: Bool = false
  ) {
    self.attribute = attribute
    self.comparison = comparison
    self.kinds = kinds
    self.scale = scale
    self.stake = stake
    self.policies = policies
    self.reportsUnknownTerms = reportsUnknownTerms
  }
}

/// What a wrong value does to a reader.
public enum Stake: String, CaseIterable, Sendable {
  /// It can harm.
  case safety
  /// It leads treatment astray.
  case clinical
  /// It misinforms.
  case descriptive
}

/// A way to settle what sources contradict each other about.
public enum Policy: String, CaseIterable, Sendable {
  /// The value that sends a reader to a doctor sooner, or keeps from harm.
  case mostCautious = "most-cautious"
  /// All values, side by side.
  case union
  /// The value that lies inside the others.
  case mostSpecific = "most-specific"
  /// The value that most sources hold.
  case majority
  /// The value of the sources of the highest tier.
  case highestTier = "highest-tier"
  /// The value of the source that was updated last.
  case mostRecent = "most-recent"
}
