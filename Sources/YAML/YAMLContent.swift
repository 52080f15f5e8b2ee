/// Content to be written as YAML, apart from how it is laid out.
public indirect enum YAMLContent: Hashable, Sendable {
  case text(String)
  /// A number, `true` or null: written without quotes.
  case literal(String)
  case sequence([YAMLContent])
  case mapping([Entry])

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
  /// - Parameter depth: Levels that are followed; what lies deeper is left out, so that aliases multiply nothing.
  public func content(of id: NodeID, depth: Int = 16) -> YAMLContent {
    let id = resolved(id)
    guard depth > 0 else { return .literal("null") }
    switch self[id].kind {
    case .sequence: return .sequence(children(of: id).map { content(of: $0, depth: depth - 1) })
    case .mapping:
      return .mapping(
        entries(of: id).map { YAMLContent.Entry(text(of: $0.key), content(of: $0.value, depth: depth - 1)) })
    default:
      if isNull(id) { return .literal("null") }
      return scalarValue(of: id) == .text || self[id].style != .plain ? .text(text(of: id)) : .literal(text(of: id))
    }
  }
}
