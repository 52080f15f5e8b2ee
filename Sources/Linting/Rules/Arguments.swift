/// What the `{name}`s of a message stand for.
///
/// A list of pairs: a message has few names, and there may be a hundred thousand messages.
public struct Arguments: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// In the order in which they were given.
  public private(set) var pairs: [Pair]

  public struct Pair: Hashable, Sendable {
    public let name: String
    public let value: String
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    pairs = elements.map { Pair(name: $0.0, value: $0.1) }
  }

  /// nil for a name that stands for nothing.
  public subscript(name: String) -> String? {
    get { pairs.first { $0.name == name }?.value }
    set {
      pairs.removeAll { $0.name == name }
      if let newValue { pairs.append(Pair(name: name, value: newValue)) }
    }
  }
}
