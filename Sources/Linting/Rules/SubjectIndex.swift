internal import Sheets
internal import YAML

/// Finds what a node belongs to, however many conditions a sheet has.
struct SubjectIndex: Sendable {
  private let subjects: [Subject]
  private var positions: [NodeID: Int] = [:]

  init(_ sheet: Sheet) {
    subjects = sheet.conditions + [sheet.general].compactMap(\.self)
    positions.reserveCapacity(2 * subjects.count)
    for (position, subject) in subjects.enumerated() {
      // Several conditions may share a node by aliases: it belongs to the first.
      for node in [subject.key, subject.node] where positions[node] == nil { positions[node] = position }
    }
  }

  /// The subject with this key or value, if it is one.
  func subject(at node: NodeID) -> Subject? { positions[node].map { subjects[$0] } }

  /// The first subject that a node stands in. Takes a step for each level.
  func subject(holding node: NodeID, in tree: NodeTree) -> Subject? {
    var first: Int?
    var current: NodeID? = node
    while let node = current {
      if let position = positions[node] { first = min(first ?? position, position) }
      current = tree.parent(of: node)
    }
    return first.map { subjects[$0] }
  }
}
