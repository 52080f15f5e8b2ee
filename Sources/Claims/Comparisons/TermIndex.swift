/// Many terms, by what they are kinds of: finds those that may contradict each other without looking at every pair.
struct TermIndex {
  private let vocabulary: Vocabulary
  private let terms: [TermReading?]
  /// Whether what is said of a term holds for all that it covers: a denial, something to avoid.
  private let isSweeping: [Bool]
  private var byForm: [String: [Int]] = [:]
  private var byConcept: [ConceptID: [Int]] = [:]
  private var byHead: [String: [Int]] = [:]

  init(_ terms: [TermReading?], isSweeping: [Bool], _ vocabulary: Vocabulary) {
    self.terms = terms
    self.isSweeping = isSweeping
    self.vocabulary = vocabulary
    for (index, term) in terms.enumerated() {
      guard let term else { continue }
      byForm[term.normalForm, default: []].append(index)
      for kind in Set(term.concepts.flatMap(vocabulary.kindsAndWholes(of:))) {
        byConcept[kind, default: []].append(index)
      }
      for head in heads(of: term) { byHead[head, default: []].append(index) }
    }
  }

  /// The opposed sides. Linear in the terms and in the pairs that are near each other.
  ///
  /// - Parameter judge: Judges the terms with two indices.
  func oppositions(_ judge: (Int, Int) -> Judgement) -> [Opposition] {
    var sides: [Poles: (left: Set<Int>, right: Set<Int>, judgement: Judgement)] = [:]
    for index in terms.indices {
      for other in candidates(for: index) where other != index {
        let judgement = judge(index, other)
        guard judgement.outcome == .contradict, let poles = judgement.poles else { continue }
        let isOrdered = poles.left <= poles.right
        let key = isOrdered ? poles : Poles(left: poles.right, right: poles.left)
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

  /// The terms that a term may contradict: the same, those of what it excludes, and where it sweeps all that it covers.
  private func candidates(for index: Int) -> Set<Int> {
    guard let term = terms[index] else { return [] }
    var candidates = Set(byForm[term.normalForm, default: []])
    for kind in Set(term.concepts.flatMap(vocabulary.kinds(of:))) {
      for excluded in vocabulary[kind].excludes { candidates.formUnion(byConcept[excluded, default: []]) }
    }
    if isSweeping[index] {
      if let concept = term.concept { candidates.formUnion(byConcept[concept, default: []]) }
      for head in heads(of: term) { candidates.formUnion(byHead[head, default: []]) }
    }
    return candidates
  }

  private func heads(of term: TermReading) -> Set<String> {
    Set(term.form.parts.flatMap { part in part.heads.map { part.tokens[$0] } })
  }
}

extension Vocabulary {
  /// All that a concept is a kind or a part of, with itself.
  func kindsAndWholes(of id: ConceptID) -> Set<ConceptID> { Set(kinds(of: id)).union(wholes(of: id)) }
}
