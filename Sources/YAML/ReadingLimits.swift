/// How much a file may hold. No sheet comes near; beyond, a file gets a finding instead of eating memory.
public struct ReadingLimits: Sendable {
  /// Levels of nested collections. libyaml itself gets slower with the square of the depth.
  public var depth: Int
  /// Nodes of one file.
  public var nodes: Int
  /// Bytes of one scalar. Every check that reads it takes time, and every finding about it may repeat it.
  public var scalar: Int
  /// Entries that all merge keys (`<<`) of one file bring in, taken together.
  public var mergedEntries: Int

  public init(
    depth: Int = 256, nodes: Int = 2_000_000, scalar: Int = 64 << 10, mergedEntries: Int = 200_000
  ) {
    self.depth = depth
    self.nodes = nodes
    self.scalar = scalar
    self.mergedEntries = mergedEntries
  }
}
