/// Many terms, by what they are kinds of: finds those that have to do with each other without looking at every pair.
struct TermIndex {
  private let vocabulary: Vocabulary
  /// For each index, the terms that it stands for: a term, and each of several things that it names.
  private let terms: [[TermReading]]
  private var byForm: [String: [Int]] = [:]
  private var byConcept: [ConceptID: [Int]] = [:]
  /// Terms of one part, by each of its words and of what its places are in.
  private var byWord: [String: [Int]] = [:]

  /// An index of single terms.
  init(_ terms: [TermReading?], _ vocabulary: Vocabulary) {
    self.init(terms.map { [$0].compactMap(\.self) }, vocabulary)
  }

  init(_ terms: [[TermReading]], _ vocabulary: Vocabulary) {
    self.terms = terms
    self.vocabulary = vocabulary
    for (index, terms) in terms.enumerated() {
      for term in terms { add(term, at: index) }
    }
  }

  private mutating func add(_ term: TermReading, at index: Int) {
    byForm[term.normalForm, default: []].append(index)
    for kind in vocabulary.kindsAndWholes(of: term) { byConcept[kind, default: []].append(index) }
    for word in Set(vocabulary.coveredWords(of: term)) { byWord[word, default: []].append(index) }
  }

  /// All pairs of which the terms may be other than different, each once, the lesser index first; in order.
  func neighbours() -> [(left: Int, right: Int)] {
    var pairs: Set<Int> = []
    for index in terms.indices {
      for other in near(index) where other != index {
        pairs.insert(min(index, other) * terms.count + max(index, other))
      }
    }
    return pairs.sorted().map { ($0 / terms.count, $0 % terms.count) }
  }

  /// The opposed sides. Linear in the terms and in the pairs that are near each other.
  ///
  /// - Parameters:
  ///   - isSweeping: Whether what is said of a term holds for all that it covers, as a denial does; nil where any that
  ///     are near may oppose each other.
  ///   - judge: Judges the terms with two indices.
  func oppositions(isSweeping: [Bool]? = nil, _ judge: (Int, Int) -> Judgement) -> [Opposition] {
    var sides: [Poles: (left: Set<Int>, right: Set<Int>, judgement: Judgement)] = [:]
    for index in terms.indices {
      let candidates = isSweeping?[index] ?? true ? near(index) : rivals(index)
      for other in candidates where other != index {
        let judgement = judge(index, other)
        guard judgement.outcome == .contradict, let poles = judgement.poles else { continue }
        let isOrdered = poles.left <= poles.right
        let key = isOrdered ? poles : poles.mirrored
        sides[key, default: ([], [], isOrdered ? judgement : judgement.mirrored)].left.insert(isOrdered ? index : other)
        sides[key]?.right.insert(isOrdered ? other : index)
      }
    }
    return sides.map { poles, side in
      Opposition(
        left: side.left.sorted(), right: side.right.sorted(), poles: poles, reason: side.judgement.reason,
        strength: side.judgement.strength)
    }.sorted { ($0.poles.left, $0.poles.right) < ($1.poles.left, $1.poles.right) }
  }

  /// The terms that may be the same as a term, excluded by it, or a kind of it; whether a term is a kind of one of these,
  /// their index tells.
  func near(_ term: TermReading) -> Set<Int> {
    var near: Set<Int> = []
    forEachNear(term) { near.insert($0) }
    return near
  }

  private func near(_ index: Int) -> Set<Int> { terms[index].reduce(into: []) { $0.formUnion(near($1)) } }

  /// Calls a closure with each of the same terms; perhaps with one of them several times.
  func forEachNear(_ term: TermReading, _ body: (Int) -> Void) {
    forEachRival(of: term, body)
    for index in covered(by: term) { body(index) }
  }

  /// The same terms, and those of what the terms at an index exclude.
  private func rivals(_ index: Int) -> Set<Int> {
    var rivals: Set<Int> = []
    for term in terms[index] { forEachRival(of: term) { rivals.insert($0) } }
    return rivals
  }

  private func forEachRival(of term: TermReading, _ body: (Int) -> Void) {
    for index in byForm[term.normalForm] ?? [] { body(index) }
    for excluded in vocabulary.excluded(by: term) {
      for index in byConcept[excluded] ?? [] { body(index) }
    }
  }

  /// The terms that are a kind of what a term names, and some more.
  private func covered(by term: TermReading) -> [Int] {
    let concepts = (term.concept.map { [$0] } ?? []) + term.alternatives
    let kinds = term.composition?.components.flatMap(\.kinds) ?? []
    let composed = kinds.map { byConcept[$0, default: []] }.min { $0.count < $1.count } ?? []
    if !concepts.isEmpty { return concepts.flatMap { byConcept[$0, default: []] } + composed }
    // Whatever else a term covers has all of its words, so the rarest of them too.
    return composed + (term.wordsOfOnlyPart.map { byWord[$0, default: []] }.min { $0.count < $1.count } ?? [])
  }
}

extension Vocabulary {
  /// All that a term's concepts are kinds or parts of, with themselves; each once.
  func kindsAndWholes(of term: TermReading) -> [ConceptID] {
    let concepts = term.concepts
    return concepts.count == 1
      ? kindsAndWholes(of: concepts[0]) : Set(concepts.flatMap(kindsAndWholes(of:))).sorted()
  }

  /// The words of a term of one part, and each structure that its place is in: what is said of the limb is said of the
  /// arm.
  func coveredWords(of term: TermReading) -> [String] {
    term.wordsOfOnlyPart.flatMap { word -> [String] in
      guard let structure = TermForm.structure(of: word) else { return [word] }
      let role = TermForm.roleAndName(of: word).role
      return [word] + wholes(of: structure).map { "\(role)§\($0.index)" }
    }
  }

  /// What cannot hold together with any of a term's concepts; each once.
  func excluded(by term: TermReading) -> [ConceptID] {
    let concepts = term.concepts
    return concepts.count == 1 ? excluded(by: concepts[0]) : Set(concepts.flatMap(excluded(by:))).sorted()
  }
}

extension Vocabulary {
  /// For each of many terms, the others that mean the same, or are a kind or part of it or the other way round,
  /// ascending. Linear in the terms and in the pairs that are near each other.
  public func related(_ terms: [TermReading]) -> [[Int]] {
    var related = Array(repeating: [Int](), count: terms.count)
    for (left, right) in TermIndex(terms, self).neighbours() {
      switch relation(terms[left], terms[right]) {
      case .same, .narrower, .broader:
        related[left].append(right)
        related[right].append(left)
      case .exclude, .different: break
      }
    }
    return related
  }
}
