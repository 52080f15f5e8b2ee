/// How much a file may hold. No sheet comes near; beyond, a file gets a finding instead of eating memory.
public struct ReadingLimits: Sendable {
  /// Levels of nested collections. libyaml itself gets slower with the square of the depth.
  public var depth: Int
  /// Nodes of one file.
  public var nodes: Int

  public init(depth: Int = 256, nodes: Int = 2_000_000) {
    self.depth = depth
    self.nodes = nodes
  }
}
