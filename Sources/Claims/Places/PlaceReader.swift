/// Reads phrases that say where something is: a relation, a region on each axis, and structures of the body.
public struct PlaceReader: Sendable {
  private let map: BodyMap

  /// The most words of a phrase that is read at all.
  private static let longest = 60

  private let isOfStructure: Bool

  /// - Parameter isOfStructure: Whether the phrases say where structures lie, and may describe these first.
  public init(_ map: BodyMap, isOfStructure: Bool = false) {
    self.map = map
    self.isOfStructure = isOfStructure
  }

  /// Reads a phrase: "at the front of the knee joint", "below and behind the kneecap". Linear in its length.
  ///
  /// - Returns: All places that it names, or what was understood of it and what was not.
  public func read(_ text: String) -> Result<PlaceReading, ReadingProblem> {
    guard Self.isShort(text) else { return .failure(ReadingProblem("a place takes \(Self.longest) words at most")) }
    let tokens = PlaceTokenizer(map: map).tokens(of: text)
    var parser = PlaceParser(map: map, tokens: tokens)
    let segments = parser.segments()
    let places = PlaceAssembler(map: map).places(of: segments, isOfStructure: isOfStructure)
    guard !places.isEmpty, parser.unexplainedWords.isEmpty else {
      return .failure(Self.problem(text, tokens, parser.unexplainedWords))
    }
    return .success(PlaceReading(text: text, places: places, description: map.description(of: places)))
  }

  private static func isShort(_ text: String) -> Bool {
    guard text.utf8.count <= longest * 30 else { return false }
    return text.split(whereSeparator: { $0.isWhitespace }).count <= longest
  }

  private static func problem(
    _ text: String, _ tokens: [PlaceToken.Read], _ unexplained: [String]
  ) -> ReadingProblem {
    let nothing = "no structure or region of the body is named"
    let unknown = Set(unexplained.isEmpty ? tokens.filter { $0.token == .unknown }.map(\.words) : unexplained)
    var known = text.split(whereSeparator: { $0.isWhitespace }).filter { !unknown.contains(normalised($0)) }
    let missing = text.split(whereSeparator: { $0.isWhitespace }).filter { unknown.contains(normalised($0)) }
    while let last = known.last, [Phrase.article, ""].contains(normalised(last)) { known.removeLast() }
    let understood = known.joined(separator: " ")
    guard let first = missing.first else {
      return ReadingProblem(nothing, understood: known.isEmpty ? nil : understood)
    }
    let words = missing.count > 3 ? String(first) : missing.joined(separator: " ")
    guard !known.isEmpty, tokens.contains(where: \.token.isTelling) else {
      return ReadingProblem("\(nothing); “\(words)” is none that we know")
    }
    return ReadingProblem("understood “\(understood)”, but not “\(words)”", understood: understood)
  }

  private static func normalised(_ word: Substring) -> String { Phrase.words(of: String(word)).joined(separator: " ") }
}

extension PlaceToken {
  /// Whether it says something of where a thing is.
  fileprivate var isTelling: Bool {
    switch self {
    case .structure, .direction, .inside, .outside: true
    case .relation(let relation): ![.at, .on, .in, .near, .reaching].contains(relation)
    default: false
    }
  }
}
