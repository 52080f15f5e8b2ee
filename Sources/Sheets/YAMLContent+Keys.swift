public import YAML

extension YAMLContent {
  /// The text of a scalar; nil of anything else.
  public var scalarText: String? {
    switch self {
    case .text(let text), .literal(let text): text
    case .sequence, .mapping: nil
    }
  }

  /// The entries of a mapping; none of anything else.
  public var entries: [Entry] { if case .mapping(let entries) = self { entries } else { [] } }

  /// The items of a list; none of anything else.
  public var items: [YAMLContent] { if case .sequence(let items) = self { items } else { [] } }
}

extension YAMLContent.Entry {
  /// An entry under a key of the sheet format.
  public init(_ key: Key, _ value: YAMLContent) { self.init(key.rawValue, value) }

  /// Whether it stands under one of some keys.
  public func isUnder(_ keys: some Sequence<Key>) -> Bool { keys.contains { $0.rawValue == key } }

  /// Whether it stands under a key.
  public func isUnder(_ key: Key) -> Bool { self.key == key.rawValue }
}

extension [YAMLContent.Entry] {
  /// What stands under a key first; nil where nothing does.
  public subscript(key: Key) -> YAMLContent? { first { $0.isUnder(key) }?.value }
}
