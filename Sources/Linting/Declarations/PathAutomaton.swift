internal import YAML

/// The paths of all declarations, joined into one automaton: however many rules there are, a sheet is walked once.
struct PathAutomaton: Sendable {
  /// Where a walk can be. Steps and declarations stand in flat arrays, as a walk asks for them at every node.
  struct State: Sendable {
    /// Steps by a key's name.
    var named = 0..<0
    /// One bit for each step by name, chosen by its hash: nearly every other key is told apart by it.
    var mask: UInt64 = 0
    /// The step by any other key, or by an item of a list; nil where no path goes on.
    var other: Int?
    /// The declarations whose path ends here.
    var declarations = 0..<0
    /// Whether no path goes on from here.
    var isEnd: Bool { other == nil && named.isEmpty }
  }

  private struct Step {
    let hash: UInt64
    let name: [UInt8]
    let target: Int
  }

  static let start = 0
  private(set) var states: [State] = [State()]
  /// What the states' declarations refer to: indices of declarations.
  private(set) var declarations: [Int] = []
  private var steps: [Step] = []

  /// So many states are far more than rules need: every key that some paths name and others leave open may double them.
  static let mostStates = 10_000

  /// One path by itself, whose declaration has the index 0.
  init(_ path: String) { joinWhileRoom([(path, 0)]) }

  /// Joins paths: keys with dots between them, `*` for every key or item. nil where that takes too many states.
  ///
  /// - Parameter paths: Each with the index of its declaration.
  init?(_ paths: [(path: String, declaration: Int)]) {
    joinWhileRoom(paths)
    if states.count > Self.mostStates { return nil }
  }

  private mutating func joinWhileRoom(_ paths: [(path: String, declaration: Int)]) {
    var names = Names()
    let rests = paths.map { path, declaration in
      let start = names.sequence.count
      for step in path.utf8.split(separator: UInt8(ascii: ".")) { names.add(String(Substring(step))) }
      return Rest(steps: start..<names.sequence.count, declaration: declaration)
    }
    build(rests, as: Self.start, names)
  }

  /// The state after a key, or an item where there is no key; nil where no path goes on.
  @inline(__always)
  func next(after state: Int, key: NodeID?, in tree: NodeTree) -> Int? {
    guard let key else { return states[state].other }
    let hash = tree[key].contentHash
    if states[state].mask & Self.bit(of: hash) == 0 { return states[state].other }
    return named(after: state, key: key, hash: hash, in: tree) ?? states[state].other
  }

  private func named(after state: Int, key: NodeID, hash: UInt64, in tree: NodeTree) -> Int? {
    for index in states[state].named where steps[index].hash == hash {
      let isSame = steps[index].name.withUnsafeBufferPointer { name in
        tree.withContent(of: tree.resolved(key)) { $0.hasSameBytes(as: name) }
      }
      if isSame { return steps[index].target }
    }
    return nil
  }

  @inline(__always)
  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }

  /// The names of steps, each with a number, as they are compared again and again while paths are joined.
  private struct Names {
    /// The number of `*`.
    static let anyKey = 0

    private(set) var texts = ["*"]
    /// The numbers of the steps of all paths, one path after the other.
    private(set) var sequence: [Int] = []
    private var numbers = ["*": anyKey]

    mutating func add(_ text: String) {
      let number = numbers[text] ?? texts.count
      if number == texts.count {
        numbers[text] = number
        texts.append(text)
      }
      sequence.append(number)
    }
  }

  /// What is left of a path after some steps.
  private struct Rest {
    /// Where its steps stand among those of all paths.
    let steps: Range<Int>
    let declaration: Int

    var afterStep: Rest { Rest(steps: steps.lowerBound + 1..<steps.upperBound, declaration: declaration) }
  }

  private mutating func build(_ paths: [Rest], as state: Int, _ names: Names) {
    let start = declarations.count
    for path in paths where path.steps.isEmpty && !declarations[start...].contains(path.declaration) {
      declarations.append(path.declaration)
    }
    declarations[start...].sort()
    states[state].declarations = start..<declarations.count

    var wild: [Rest] = []
    var byName: [(name: Int, paths: [Rest])] = []
    for path in paths where !path.steps.isEmpty {
      let name = names.sequence[path.steps.lowerBound]
      if name == Names.anyKey {
        wild.append(path.afterStep)
      } else if let index = byName.firstIndex(where: { $0.name == name }) {
        byName[index].paths.append(path.afterStep)
      } else {
        byName.append((name, [path.afterStep]))
      }
    }
    // What is said of every key holds for each of these, too.
    let targets = byName.map { (name: $0.name, target: append($0.paths + wild, names)) }
    states[state].named = steps.count..<steps.count + targets.count
    for (name, target) in targets {
      let step = Step(hash: ContentHash.of(names.texts[name]), name: Array(names.texts[name].utf8), target: target)
      states[state].mask |= Self.bit(of: step.hash)
      steps.append(step)
    }
    if !wild.isEmpty { states[state].other = append(wild, names) }
  }

  private mutating func append(_ paths: [Rest], _ names: Names) -> Int {
    states.append(State())
    let state = states.count - 1
    guard state < Self.mostStates else { return state }
    build(paths, as: state, names)
    return state
  }
}

/// Somewhere on a way down the paths.
struct PathStop: Hashable {
  let node: NodeID
  let state: Int
}
