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

  /// Joins paths: keys with dots between them, `*` for every key or item.
  ///
  /// - Parameter paths: Each with the index of its declaration.
  init(_ paths: [(path: String, declaration: Int)]) {
    var names = Names()
    let rests = paths.map { path, declaration in
      Rest(steps: path.split(separator: ".").map { names.number(of: String($0)) }[...], declaration)
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
    private var numbers = ["*": anyKey]

    mutating func number(of text: String) -> Int {
      if let number = numbers[text] { return number }
      numbers[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }
  }

  /// What is left of a path after some steps.
  private struct Rest {
    let steps: ArraySlice<Int>
    let declaration: Int

    init(steps: ArraySlice<Int>, _ declaration: Int) {
      self.steps = steps
      self.declaration = declaration
    }

    var afterStep: Rest { Rest(steps: steps.dropFirst(), declaration) }
  }

  private mutating func build(_ paths: [Rest], as state: Int, _ names: Names) {
    let start = declarations.count
    for path in paths where path.steps.isEmpty && !declarations[start...].contains(path.declaration) {
      declarations.append(path.declaration)
    }
    declarations[start...].sort()
    states[state].declarations = start..<declarations.count

    let wild = paths.filter { $0.steps.first == Names.anyKey }.map(\.afterStep)
    var targets: [(name: Int, target: Int)] = []
    for path in paths {
      guard let name = path.steps.first, name != Names.anyKey, !targets.contains(where: { $0.name == name }) else {
        continue
      }
      // What is said of every key holds for this one too.
      let target = append(paths.filter { $0.steps.first == name }.map(\.afterStep) + wild, names)
      targets.append((name, target))
    }
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
    build(paths, as: state, names)
    return state
  }
}
