/// Reads a pattern into a tree. Groups are kept on a stack of its own, not on the thread's, which a source of nothing
/// but opening brackets would use up.
struct Parser {
  /// How many groups may be open at once.
  static let deepestNesting = 100

  private var cursor: Cursor
  private let ignoresCase: Bool
  private var table = ScalarSetTable()
  /// The sets of letters that stand for themselves, by their ASCII code: a pattern has the same ones again and again.
  private var literals = [Int?](repeating: nil, count: 0x80)
  /// The pattern as a whole, where no bracket is open.
  private var group = OpenGroup(offset: 0)
  /// What is around `group`, outermost first.
  private var surrounding: [OpenGroup] = []

  /// The tree of a pattern, and the sets that it names by index.
  static func parse(
    _ source: String, ignoringCase: Bool
  ) throws(PatternError) -> (syntax: Syntax, sets: [ScalarSet]) {
    var parser = Parser(source, ignoringCase: ignoringCase)
    while let scalar = parser.cursor.next { try parser.read(scalar) }
    if !parser.surrounding.isEmpty {
      throw PatternError(
        offset: parser.group.offset, message: #"The group is not closed. Add a `)`; or to match a `(`, write `\(`."#)
    }
    return (parser.group.syntax, parser.table.sets)
  }

  private init(_ source: String, ignoringCase: Bool) {
    cursor = Cursor(source)
    ignoresCase = cursor.take("(?i)") || ignoringCase
    cursor.ignoresCase = ignoresCase
  }

  /// Reads the part that begins with this scalar, and its quantifier.
  private mutating func read(_ scalar: Unicode.Scalar) throws(PatternError) {
    let start = cursor.offset
    switch scalar {
    case "(": try openGroup()
    case ")": try closeGroup()
    case "|":
      cursor.take()
      try group.startBranch(at: start)
    case "^", "$":
      cursor.take()
      try append(scalar == "^" ? .textStart : .textEnd, at: start)
    case "[":
      let (union, isNegated) = try cursor.readClass()
      try append(union, isNegated: isNegated, at: start)
    case "\\":
      switch try cursor.readEscape() {
      case .scalar(let scalar): try append(ScalarUnion(scalar), at: start)
      case .union(let union): try append(union, at: start)
      case .assertion(let assertion): try append(assertion, at: start)
      }
    case ".":
      cursor.take()
      try append(.lineBreaks, isNegated: true, at: start)
    case "*", "+", "?", "{", "}", "]": throw PatternError.unexpected(scalar, offset: start)
    default:
      cursor.take()
      try appendLiteral(scalar, at: start)
    }
  }

  private mutating func openGroup() throws(PatternError) {
    let start = cursor.offset
    cursor.take()
    try cursor.readGroupKind(from: start)
    guard surrounding.count < Self.deepestNesting else {
      throw PatternError(
        offset: start, message: "More than \(Self.deepestNesting) groups are inside one another. Leave brackets out.")
    }
    surrounding.append(group)
    group = OpenGroup(offset: start)
  }

  private mutating func closeGroup() throws(PatternError) {
    let end = cursor.offset
    cursor.take()
    guard let outer = surrounding.popLast() else {
      throw PatternError(
        offset: end, message: #"No group is open that this `)` could close. Take it out; or to match it, write `\)`."#)
    }
    let inner = group
    group = outer
    try append(inner.syntax, at: inner.offset)
  }

  private mutating func appendLiteral(_ scalar: Unicode.Scalar, at start: Int) throws(PatternError) {
    guard scalar.isASCII else { return try append(ScalarUnion(scalar), at: start) }
    let set = literals[Int(scalar.value)] ?? index(of: ScalarUnion(scalar))
    literals[Int(scalar.value)] = set
    try append(.scalar(set: set), at: start)
  }

  private mutating func append(_ union: ScalarUnion, isNegated: Bool = false, at start: Int) throws(PatternError) {
    try append(.scalar(set: index(of: union, isNegated: isNegated)), at: start)
  }

  private mutating func index(of union: ScalarUnion, isNegated: Bool = false) -> Int {
    var union = union
    if ignoresCase { union.insertCaseVariants() }
    return table.index(of: ScalarSet(union, isNegated: isNegated))
  }

  private mutating func append(_ assertion: Assertion, at start: Int) throws(PatternError) {
    let end = cursor.offset
    if try cursor.readRepetition() != nil {
      throw PatternError(
        offset: end,
        message: "What comes before this quantifier is a place, not text, and cannot be repeated. Leave the quantifier "
          + "out.")
    }
    try group.append(.assertion(assertion), at: start)
  }

  private mutating func append(_ part: Syntax, at start: Int) throws(PatternError) {
    let end = cursor.offset
    guard let repetition = try cursor.readRepetition() else { return try group.append(part, at: start) }
    let repeated = part.repeated(repetition)
    if repeated.stateCount > Syntax.largestStateCount { throw PatternError.tooManyStates(inRepetitionAt: end) }
    try group.append(repeated, at: start)
  }
}
