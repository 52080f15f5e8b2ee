/// A check that a pack writes down: where to look, when it applies, and what must hold there.
public struct Declaration: Sendable {
  /// Where to look: keys joined by dots, `*` for every key or item. `conditions.*.codes.icd10`
  public let paths: [String]
  /// What must hold for the requirement to apply; nil for always.
  public let condition: Requirement?
  public let requirement: Requirement

  public init(paths: [String], condition: Requirement? = nil, requirement: Requirement) {
    self.paths = paths
    self.condition = condition
    self.requirement = requirement
  }
}

/// Something that holds for a node, or does not.
///
/// What asks for a text reads the `value` (`sign`, `name`, `do`, `takes`) of a long form, and each item of a list.
public indirect enum Requirement: Sendable {
  /// A mapping, or each item of a list, has all of these keys, with something under them; `{none: true, …}` needs none.
  case required([String])
  /// A mapping, or each item of a list, has none of these keys.
  case forbidden([String])
  /// Text that a pattern matches.
  case pattern(String)
  /// Text that a pattern does not match.
  case notPattern(String)
  /// Text that is one of these.
  case oneOf([String])
  /// Number of items of a list, or of entries of a mapping; a single value is a list of one.
  case count(ClosedRange<Int>)
  /// Number of characters of a text.
  case length(ClosedRange<Int>)
  /// A list whose items all differ.
  case unique
  /// A text that the vocabulary knows.
  case inVocabulary
  /// Something stands at a path below, and this holds for it.
  case at(path: String, Requirement)
  case all([Requirement])
  case any([Requirement])
  case not(Requirement)
}
