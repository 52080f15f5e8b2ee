/// Content to be written as YAML, apart from how it is laid out.
public indirect enum YAMLContent: Hashable, Sendable {
  case text(String)
  /// A number, `true` or null: written without quotes.
  case literal(String)
  case sequence([YAMLContent])
  case mapping([Entry])

  /// What tells it apart from any other content, so that contents can be put in an order.
  public var identity: String {
    switch self {
    case .text(let text): "“\(text)”"
    case .literal(let text): text
    case .sequence(let items): "[\(items.map(\.identity).joined(separator: ", "))]"
    case .mapping(let entries): "{\(entries.map { "\($0.key): \($0.value.identity)" }.joined(separator: ", "))}"
    }
  }

  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    public let key: String
    public let value: YAMLContent

    public init(_ key: String, _ value: YAMLContent) {
      self.key = key
      self.value = value
    }
  }
}

extension NodeTree {
  /// The content of a node, with aliases followed and merge keys merged.
  ///
  /// What lies deeper than any sheet is left out, and what aliases multiply beyond the size of the file: they may make a
  /// world of a line.
  public func content(of id: NodeID) -> YAMLContent {
    var budget = hasAliases ? count + 1_000 : .max
    return content(of: id, depth: 16, &budget)
  }

  private func content(of id: NodeID, depth: Int, _ budget: inout Int) -> YAMLContent {
    let id = resolved(id)
    budget -= 1
    guard depth > 0, budget > 0 else { return .literal("null") }
    switch self[id].kind {
    case .sequence:
      var items: [YAMLContent] = []
      for child in children(of: id) where budget > 0 { items.append(content(of: child, depth: depth - 1, &budget)) }
      return .sequence(items)
    case .mapping:
      var members: [YAMLContent.Entry] = []
      for entry in entries(of: id) where budget > 0 {
        members.append(YAMLContent.Entry(text(of: entry.key), content(of: entry.value, depth: depth - 1, &budget)))
      }
      return .mapping(members)
    default:
      if isNull(id) { return .literal("null") }
      return scalarValue(of: id) == .text || self[id].style != .plain ? .text(text(of: id)) : .literal(text(of: id))
    }
  }
}
