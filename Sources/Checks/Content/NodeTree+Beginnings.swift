internal import YAML

extension NodeTree {
  /// Those of some scalars that begin with the same three letters as another of them, whatever their case: only these
  /// can be the same phrase, and most lists have none. Phrases that begin with different articles are told apart.
  func sharingBeginnings(_ scalars: [NodeID]) -> Set<NodeID> {
    guard scalars.count > 1 else { return [] }
    var sharing: Set<NodeID> = []
    if scalars.count <= 32 {
      let beginnings = scalars.map(beginning)
      for index in scalars.indices.dropFirst() {
        for other in 0..<index where beginnings[other] == beginnings[index] {
          sharing.insert(scalars[index])
          sharing.insert(scalars[other])
        }
      }
      return sharing
    }
    for group in Dictionary(grouping: scalars, by: beginning).values where group.count > 1 { sharing.formUnion(group) }
    return sharing
  }

  /// The first three letters in lower case, as one number.
  private func beginning(of scalar: NodeID) -> UInt32 {
    withContent(of: resolved(scalar)) { bytes in
      bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    }
  }
}
