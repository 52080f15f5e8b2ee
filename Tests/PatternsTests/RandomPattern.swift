/// Draws small patterns and texts that Swift's `Regex` and ours should understand alike.
struct RandomPattern {
  private static let atoms = [
    "a", "b", "B", "é", "1", "-", ".", "[ab]", "[^a]", "[a-z1]", "[^\\d\\s]", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S",
    "\\n", "\\p{L}", "\\p{Lu}", "\\P{L}", "\\x{E9}", "\\u00E9",
  ]
  private static let assertions = ["^", "$", "\\b", "\\B"]
  private static let quantifiers = ["*", "+", "?", "{2}", "{1,}", "{0,2}", "{1,3}", "*?", "+?", "??", "{1,2}?"]
  private static let characters: [Unicode.Scalar] = ["a", "b", "B", "é", "É", "-", "_", " ", "\n", "1"]
  private static let signs: [Unicode.Scalar] = Array("ab1,-^$.*+?()[]{}|\\dpuxLbi:=<é\n".unicodeScalars)

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A text for a pattern. Beside `\b`, it has no digits: by scalars, `Regex` does not take them for parts of words
  /// there, though it does for `\w`.
  mutating func text(for pattern: String) -> String {
    let hasBoundary = pattern.contains("\\b") || pattern.contains("\\B")
    return scalars(of: hasBoundary ? Self.characters.dropLast() : Self.characters, upTo: 8)
  }

  /// Whether to ignore case for a pattern. Never with capitals by category, which stay capitals for `Regex`.
  mutating func ignoringCase(for pattern: String) -> Bool {
    !pattern.contains("\\p{Lu}") && chance(in: 3)
  }

  /// Anything at all, mostly not a pattern.
  mutating func nonsense() -> String {
    scalars(of: Self.signs, upTo: 12)
  }

  mutating func pattern(depth: Int = 3) -> String {
    let branches = (0..<(chance(in: 4) ? 2 : 1)).map { _ in
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in part(depth: depth) }.joined()
    }
    return branches.joined(separator: "|")
  }

  private mutating func part(depth: Int) -> String {
    if chance(in: 8) { return pick(Self.assertions) }
    let atom = depth > 0 && chance(in: 3) ? group(depth: depth) : pick(Self.atoms)
    return chance(in: 3) ? atom + pick(Self.quantifiers) : atom
  }

  private mutating func group(depth: Int) -> String {
    (chance(in: 2) ? "(" : "(?:") + pattern(depth: depth - 1) + ")"
  }

  private mutating func scalars(of choices: [Unicode.Scalar], upTo limit: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...limit, using: &generator) {
      text.append(choices[Int.random(in: 0..<choices.count, using: &generator)])
    }
    return String(text)
  }

  private mutating func chance(in count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}
