internal import YAML

/// What a list holds already, so that thousands of items are soon told apart.
struct DistinctContent {
  private var known: Set<YAMLContent> = []
  /// How many items of the list are known.
  private var counted = 0

  /// Fewer are as soon looked through.
  private static let fewest = 8

  /// Adds an item to the list unless it has it.
  ///
  /// - Parameter list: The same each time, grown or not.
  mutating func add(_ item: YAMLContent, to list: inout [YAMLContent]) {
    guard list.count > Self.fewest else {
      if !list.contains(item) { list.append(item) }
      return
    }
    while counted < list.count {
      known.insert(list[counted])
      counted += 1
    }
    guard known.insert(item).inserted else { return }
    list.append(item)
    counted += 1
  }
}
