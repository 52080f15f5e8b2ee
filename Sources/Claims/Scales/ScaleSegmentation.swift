/// Cuts a text into the phrases that a scale knows, so that as few words as possible are left over.
struct ScaleSegmentation {
  struct Segment {
    enum Kind {
      case phrase([ScaleLexicon.Meaning])
      case negator
      case connector(ScaleWords.Connector)
      case share(Share)
      case time(ClosedRange<Int>?)
      case weightless
      case unknown
    }
    let kind: Kind
    let range: Range<Int>
    /// Whether some of its words may be any, so that a phrase of known words says more.
    var hasAnyWords = false
  }

  /// Where the phrases of a list end in a text. A class, as it remembers: of hundreds of lists few are asked for.
  private final class ListEnds {
    private let lists: [String: ScaleLexicon.List]
    private let words: [String?]
    private var known: [String: [Int: [Int]]] = [:]

    init(_ lists: [String: ScaleLexicon.List], in words: [String?]) {
      self.lists = lists
      self.words = words
    }

    func of(_ name: String, from start: Int) -> [Int] {
      if let ends = known[name]?[start] { return ends }
      guard name != PhraseTree<Bool>.anyWords else { return endsOfAnyWords(from: start) }
      guard let list = lists[name] else { return [] }
      var ends = list.matches(in: words, from: start).map(\.end)
      if list.hasEmptyPhrase { ends.insert(start, at: 0) }
      known[name, default: [:]][start] = ends
      return ends
    }

    /// A few words within one clause.
    private func endsOfAnyWords(from start: Int) -> [Int] {
      let clause = words[start...].prefix { $0.map { !ScaleSegmentation.clauseEnds.contains($0) } ?? true }
      return clause.indices.lazy.filter { clause[$0] != nil }.prefix(Self.mostOfAny).map { $0 + 1 }
    }

    private static let mostOfAny = 4
  }

  /// The phrases of the scale that begin at each position. A class, as it remembers: a clause is looked through for every
  /// word that may begin one.
  private final class Phrases {
    private let tables: ScaleLexicon.Tables
    private let words: [String?]
    private let listEnds: ListEnds
    private var known: [Int: [PhraseTree<ScaleLexicon.Meaning>.Match]] = [:]

    init(_ tables: ScaleLexicon.Tables, in words: [String?], _ listEnds: ListEnds) {
      (self.tables, self.words, self.listEnds) = (tables, words, listEnds)
    }

    func beginning(at start: Int) -> [PhraseTree<ScaleLexicon.Meaning>.Match] {
      if let matches = known[start] { return matches }
      let matches = tables.phrases.matches(in: words, from: start, ends: listEnds.of)
      known[start] = matches
      return matches
    }
  }

  private let tokens: [WordToken]
  private let words: [String?]
  private let scale: Scale
  private let tables: ScaleLexicon.Tables
  private let durations: DurationWords
  private let shares: ShareGrammar
  private let listEnds: ListEnds
  private let phrases: Phrases

  init(_ tokens: [WordToken], scale: Scale, tables: ScaleLexicon.Tables, durations: DurationWords) {
    self.tokens = tokens
    words = ScaleWords.forms(of: tokens)
    self.scale = scale
    self.tables = tables
    self.durations = durations
    shares = ShareGrammar(tokens, durations)
    listEnds = ListEnds(tables.lists, in: words)
    phrases = Phrases(tables, in: words, listEnds)
  }

  /// The segments of the whole text, in order: those that leave the fewest words unknown, of these the fewest.
  func segments() -> [Segment] {
    struct Best {
      var unknown: Int
      var count: Int
      var segment: Segment?
    }
    var best = Array(repeating: Best(unknown: .max, count: .max), count: tokens.count + 1)
    best[tokens.count] = Best(unknown: 0, count: 0)
    for start in tokens.indices.reversed() {
      for segment in candidates(at: start) {
        let rest = best[segment.range.upperBound]
        let cost = self.cost(of: segment)
        let (unknown, count) = (rest.unknown + cost.unknown, rest.count + cost.count)
        if (unknown, count) < (best[start].unknown, best[start].count) {
          best[start] = Best(unknown: unknown, count: count, segment: segment)
        }
      }
    }
    var segments: [Segment] = []
    var position = 0
    while position < tokens.count, let segment = best[position].segment {
      segments.append(segment)
      position = segment.range.upperBound
    }
    return segments
  }

  private func cost(of segment: Segment) -> (unknown: Int, count: Int) {
    switch segment.kind {
    case .unknown: (1, 2)
    case .weightless: (0, 0)
    // What the scale knows says more than a clause that is passed over.
    case .phrase(let meanings) where meanings.contains(where: \.isClause): (0, 2 + 2 * segment.range.count)
    // Of two phrases of the same words, one that tells something.
    case .phrase(let meanings) where meanings.allSatisfy(\.isIgnored): (0, 3)
    default: (0, segment.hasAnyWords ? 4 : 2)
    }
  }

  /// What may begin at a position, longest first.
  private func candidates(at start: Int) -> [Segment] {
    guard let word = words[start] else {
      var candidates = [Segment(kind: .weightless, range: start..<start + 1)]
      // "A third", "a day or two".
      if let share = share(at: start) { candidates.append(share) }
      if let time = time(at: start) { candidates.append(time) }
      return candidates
    }
    var candidates: [Segment] = []
    for match in phrases.beginning(at: start).reversed() {
      guard let end = end(of: match) else { continue }
      candidates.append(
        Segment(kind: .phrase(match.meanings), range: start..<end, hasAnyWords: match.hasAnyWords))
    }
    if let share = share(at: start) { candidates.append(share) }
    if let time = time(at: start) { candidates.append(time) }
    if let negator = ScaleWords.negators.longest(in: words, from: start) {
      candidates.append(Segment(kind: .negator, range: start..<negator.end))
    }
    if let connector = ScaleWords.connectors[word] {
      candidates.append(Segment(kind: .connector(connector), range: start..<start + 1))
    }
    candidates.append(Segment(kind: .unknown, range: start..<start + 1))
    return candidates
  }

  /// Where the segment ends that a phrase begins; nil where what it would swallow says a step itself.
  private func end(of match: PhraseTree<ScaleLexicon.Meaning>.Match) -> Int? {
    let roles = match.meanings.compactMap { meaning -> Scale.Wording.Role? in
      if case .wording(let role, _, _) = meaning { role } else { nil }
    }
    if roles.contains(where: { $0 == .superlative || $0 == .comparison }) { return tokens.count }
    guard roles.contains(where: { $0 == .condition || $0 == .aside }) else { return match.end }
    let end =
      tokens[match.end...].firstIndex { $0.kind != .hyphen && Self.clauseEnds.contains($0.text) } ?? tokens.count
    let isAside = roles.contains(.aside)
    if isAside, end == match.end { return nil }
    // Who says nothing but when or how has it done, unless the clause itself says less: "if possible avoid".
    if let least = scale.clauseSteps?.lowerBound {
      return saysMore(in: match.end..<end) && !saysStep(in: match.end..<end, below: least) ? end : nil
    }
    guard isAside else { return end }
    // What limits what was said is no remark on it.
    if tokens[match.end..<end].contains(where: { Self.limits.contains($0.text) }) { return nil }
    return saysStep(in: match.end..<end, below: .max) ? nil : end
  }

  /// Whether some words are more than what clauses begin with: "in in" says nothing.
  private func saysMore(in range: Range<Int>) -> Bool {
    range.contains { position in
      words[position] != nil
        && !phrases.beginning(at: position).contains { inner in
          inner.meanings.contains(where: \.isClause)
        }
    }
  }

  /// Whether some words say a step that lies below one.
  private func saysStep(in range: Range<Int>, below least: Int) -> Bool {
    range.contains { position in
      phrases.beginning(at: position).contains { inner in
        inner.meanings.contains { if case .step(_, let step) = $0 { step < least } else { false } }
      }
    }
  }

  private static let limits: Set<String> = ["if", "unless", "except", "excepting", "excluding", "apart"]
  private static let clauseEnds: Set<String> = [",", "–", "but", "although", "though"]

  private func share(at start: Int) -> Segment? {
    guard !scale.shares.isEmpty, let (share, end) = shares.share(at: start) else { return nil }
    let populations = PopulationGrammar(tokens, words: words) { position in
      tables.populations.matches(in: words, from: position, ends: listEnds.of).last?.end
    }
    guard let (population, last) = populations.population(at: end) else {
      return Segment(kind: .share(share), range: start..<end)
    }
    return Segment(kind: .share(share.of(population)), range: start..<last)
  }

  private static let timePrepositions: Set<String> = [
    "in", "within", "over", "during", "inside", "after", "for", "by", "at",
  ]
  private static let timeAdjectives: Set<String> = [
    "the", "next", "coming", "first", "following", "matter", "of", "a", "just", "course", "period", "space", "only",
  ]

  /// A length of time after "within" and the like: "within the next few days".
  private func time(at start: Int) -> Segment? {
    guard scale.ignoresTimes || !scale.times.isEmpty else { return nil }
    var first = start
    if Self.timePrepositions.contains(tokens[start].text) {
      first += 1
      while first < tokens.count, Self.timeAdjectives.contains(tokens[first].text), !beginsQuantity(first) {
        first += 1
      }
    }
    guard first < tokens.count else { return nil }
    var grammar = DurationGrammar(tokens, durations, from: first, passesFillers: false)
    guard let reading = grammar.duration(), grammar.position > first else { return nil }
    // "Lifelong" is a step, if it is anything.
    if reading.written.upperBound == .infinity, scale.ignoresTimes { return nil }
    let longest = reading.written.upperBound.isFinite ? reading.written.upperBound : reading.written.lowerBound
    let steps = scale.times.first { longest <= $0.longest * (1 + 1e-9) }?.steps
    return Segment(kind: .time(steps), range: start..<grammar.position)
  }

  private func beginsQuantity(_ position: Int) -> Bool {
    guard tokens[position].text == "a", position + 1 < tokens.count else { return false }
    return !Self.timeAdjectives.contains(tokens[position + 1].text)
  }
}
