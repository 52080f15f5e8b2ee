/// How much a source's word counts where sources contradict each other.
public enum SourceTier: String, CaseIterable, Sendable {
  case commercial, editorial, clinical, guideline, reference

  /// From 1 on; higher counts for more.
  var rank: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// The tiers that a project gives to sources, whatever their sheets say.
public struct SourceTiers: Sendable {
  private var tiers: [String: SourceTier] = [:]
  /// Patterns with `*` or `?`, the last first.
  private var patterns: [(pattern: [Character], tier: SourceTier)] = []

  /// No tiers: what sheets say holds.
  public init() {}

  public var isEmpty: Bool { tiers.isEmpty && patterns.isEmpty }

  /// Adds the tier of the sources with an id, or with ids that a pattern takes: `*` stands for any characters, `?` for
  /// one. An id weighs more than a pattern, and of patterns the last.
  public mutating func add(_ tier: SourceTier, for id: String) {
    if id.contains(where: { $0 == "*" || $0 == "?" }) {
      patterns.insert((Array(id), tier), at: 0)
    } else {
      tiers[id] = tier
    }
  }

  /// The tier of a source; nil where its sheet says.
  public func tier(of id: String) -> SourceTier? {
    if let tier = tiers[id] { return tier }
    guard !patterns.isEmpty else { return nil }
    let characters = Array(id)
    return patterns.first { Self.matches(characters, $0.pattern) }?.tier
  }

  /// Whether a pattern takes all of a text. At most the product of their lengths.
  private static func matches(_ text: [Character], _ pattern: [Character]) -> Bool {
    var (index, place) = (0, 0)
    // Where the last star stands, and up to where it takes the text.
    var star: (place: Int, end: Int)?
    while index < text.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, index)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == text[index] {
        (index, place) = (index + 1, place + 1)
      } else if let last = star {
        star = (last.place, last.end + 1)
        (index, place) = (last.end + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
