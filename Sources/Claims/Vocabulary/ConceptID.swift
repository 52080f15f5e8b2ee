/// The number of a concept in its vocabulary. Says nothing outside of it.
public struct ConceptID: Hashable, Comparable, Sendable {
  let index: Int

  public static func < (left: ConceptID, right: ConceptID) -> Bool { left.index < right.index }
}
