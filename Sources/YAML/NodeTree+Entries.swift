extension NodeTree {
  /// A key of a mapping with its value.
  public struct Entry: Sendable {
    public let key: NodeID
    public let value: NodeID

    @inlinable
    init(key: NodeID, value: NodeID) {
      self.key = key
      self.value = value
    }
  }

  /// The entries of a mapping, each key once (the first counts), with those that merge keys (`<<`) bring in after its
  /// own. A merge value that is no mapping brings in nothing.
  ///
  /// Keys and values may be aliases; an alias of a mapping has the entries of its target. One allocation for a
  /// mapping of few keys; linear in the number of entries, merged ones included.
  public func entries(of id: NodeID) -> [Entry] {
    let id = resolved(id)
    let node = self[id]
    guard node.kind == .mapping else { return [] }
    var collector = EntryCollector(id, of: self)
    collector.collect(id)
    return collector.entries
  }

  /// Calls a closure with the entries of a mapping, as `entries` gives them; without an allocation where they are the
  /// mapping's keys and values as written, as they nearly always are.
  @inlinable
  public func forEachEntry(of id: NodeID, _ body: (Entry) -> Void) {
    let id = resolved(id)
    let node = self[id]
    if node.mayMerge || node.mayRepeatKeys {
      for entry in entries(of: id) { body(entry) }
      return
    }
    guard node.kind == .mapping else { return }
    var children = children(of: id)
    while let key = children.next(), let value = children.next() { body(Entry(key: key, value: value)) }
  }

  /// Whether a key is the merge key `<<` of YAML 1.1, which editors of YAML still use with anchors.
  @inline(__always)
  func isMergeKey(_ id: NodeID) -> Bool {
    let node = self[id]
    guard node.contentHash == ContentHash.mergeKey, node.kind == .scalar, node.style == .plain,
      withContent(of: id, ContentHash.isMergeKey)
    else { return false }
    return tag(of: id).map { $0 == "tag:yaml.org,2002:merge" } ?? true
  }
}

extension ContentHash {
  static let mergeKey = of("<<")

  /// Whether a scalar's content is that of the merge key.
  @inline(__always)
  static func isMergeKey(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    content.count == 2 && content[0] == UInt8(ascii: "<") && content[1] == UInt8(ascii: "<")
  }
}
