/// What each key of a sheet says, in words for who writes one.
public struct KeyDescriptions: Sendable {
  private let texts: [Level: [Key: String]]

  public init(_ texts: [Level: [Key: String]]) { self.texts = texts }

  /// What a key says at a level; nil where nobody described it.
  public func text(of key: Key, at level: Level) -> String? {
    // What every long form may carry is described once.
    texts[level]?[key] ?? (Level.value.shape(of: key) == nil ? nil : texts[.value]?[key])
  }

  /// Each level with its own keys, in the order of the format.
  public var all: [(level: Level, keys: [(key: Key, text: String)])] {
    Level.allCases.map { level in
      (level, Key.allCases.compactMap { key in texts[level]?[key].map { (key, $0) } })
    }
  }
}
