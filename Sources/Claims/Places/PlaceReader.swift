/// Reads phrases that say where something is: a relation, a region on each axis, and structures of the body.
public struct PlaceReader: Sendable {
  private let map: BodyMap

  /// The most words of a phrase that is read at all.
  private static let longest = 60

  public init(_ map: BodyMap) { self.map = map }

  /// Reads a phrase: "at the front of the knee joint", "below and behind the kneecap". Linear in its length.
  ///
  /// - Returns: All places that it names, or what was understood of it and what was not.
  public func read(_ text: String) -> Result<PlaceReading, ReadingProblem> {
    guard Self.isShort(text) else { return .failure(ReadingProblem("a place takes \(Self.longest) words at most")) }
    let tokens = PlaceTokenizer(map: map).tokens(of: text)
    var parser = PlaceParser(map: map, tokens: tokens)
    let segments = parser.segments()
    let places = PlaceAssembler(map: map).places(of: segments)
    guard !places.isEmpty, parser.unexplainedWords.isEmpty else {
      return .failure(Self.problem(tokens, parser.unexplainedWords))
    }
    return .success(PlaceReading(text: text, places: places, description: map.description(of: places)))
  }

  private static func isShort(_ text: String) -> Bool {
    guard text.utf8.count <= longest * 30 else { return false }
    return text.split(whereSeparator: { $0.isWhitespace }).count <= longest
  }

  private static func problem(_ tokens: [PlaceToken.Read], _ unexplained: [String]) -> ReadingProblem {
    let known = tokens.filter { $0.token != .unknown && $0.token != .comma }.map(\.words).joined(separator: " ")
    let nothing = "no structure or region of the body is named"
    let words = unexplained.isEmpty ? tokens.filter { $0.token == .unknown }.map(\.words) : unexplained
    guard !words.isEmpty else { return ReadingProblem(nothing, understood: known.isEmpty ? nil : known) }
    let unknown = words.prefix(3).joined(separator: " ")
    guard tokens.contains(where: \.token.isTelling) else { return ReadingProblem("\(nothing), “\(unknown)” is unknown") }
    return ReadingProblem("understood “\(known)”, but not “\(unknown)”", understood: known)
  }
}

extension PlaceToken {
  /// Whether it says something of where a thing is.
  fileprivate var isTelling: Bool {
    switch self {
    case .structure, .direction, .relation, .inside, .outside: true
    default: false
    }
  }
}
