internal import YAML

/// The paths of all declarations, joined into one automaton: however many rules there are, a sheet is walked once.
struct PathAutomaton: Sendable {
  /// Where a walk can be.
  struct State: Sendable {
    /// Steps by a key's name.
    var named: [Step] = []
    /// The step by any other key, or by an item of a list; nil where no path goes on.
    var other: Int?
    /// The declarations whose path ends here.
    var declarations: [Int] = []
  }

  struct Step: Sendable {
    let hash: UInt64
    let name: String
    let target: Int
  }

  static let start = 0
  private(set) var states: [State] = [State()]

  /// Joins paths: keys with dots between them, `*` for every key or item.
  ///
  /// - Parameter paths: Each with the index of its declaration.
  init(_ paths: [(path: String, declaration: Int)]) {
    let steps = paths.map { (steps: $0.path.split(separator: ".").map(String.init)[...], declaration: $0.declaration) }
    build(steps, as: Self.start)
  }

  /// The state after a key, or an item where there is no key; nil where no path goes on.
  @inline(__always)
  func next(after state: Int, key: NodeID?, in tree: NodeTree) -> Int? {
    if let key {
      let hash = tree[key].contentHash
      for step in states[state].named where step.hash == hash {
        if tree.withContent(of: tree.resolved(key), { $0.elementsEqual(step.name.utf8) }) { return step.target }
      }
    }
    return states[state].other
  }

  private mutating func build(_ paths: [(steps: ArraySlice<String>, declaration: Int)], as state: Int) {
    states[state].declarations = Set(paths.filter(\.steps.isEmpty).map(\.declaration)).sorted()
    let longer = paths.filter { !$0.steps.isEmpty }
    let wild = longer.filter { $0.steps.first == "*" }
    for name in Set(longer.compactMap(\.steps.first)).subtracting(["*"]).sorted() {
      // What is said of every key holds for this one too.
      let target = append(longer.filter { $0.steps.first == name } + wild)
      states[state].named.append(Step(hash: ContentHash.of(name), name: name, target: target))
    }
    if !wild.isEmpty { states[state].other = append(wild) }
  }

  private mutating func append(_ paths: [(steps: ArraySlice<String>, declaration: Int)]) -> Int {
    states.append(State())
    let state = states.count - 1
    build(paths.map { ($0.steps.dropFirst(), $0.declaration) }, as: state)
    return state
  }
}
