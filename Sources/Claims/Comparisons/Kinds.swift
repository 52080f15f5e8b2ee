extension Comparison {
  /// Terms that say what something is: two that exclude each other cannot hold. Those of one list that are kinds of one
  /// thing are alternatives: "a bacterial or a viral infection".
  static let kinds = alternativeTerms(name: "kind", exclusive: Set(ConceptKind.allCases)) { $0.areAlternatives($1, $2) }

  /// Lists of terms of which some may be alternatives to others of the same list.
  ///
  /// - Parameters:
  ///   - exclusive: The kinds of concepts of which two that exclude each other cannot both be stated.
  ///   - areAlternatives: Whether two terms of one list that exclude each other are alternatives.
  static func alternativeTerms(
    name: String, exclusive: Set<ConceptKind>,
    areAlternatives: @escaping @Sendable (TermJudge, Stance, Stance) -> Bool
  ) -> Comparison {
    let termLists: @Sendable ([[Stance]], Vocabulary) -> AlternativeLists = { lists, vocabulary in
      let judge = TermJudge(vocabulary, exclusive: exclusive)
      return AlternativeLists(
        lists, judge: { judge.judge($0, $1) }, areAlternatives: { areAlternatives(judge, $0, $1) },
        neighbours: { TermIndex($0.map { $0.reading as? TermReading }, vocabulary).neighbours() })
    }
    return Comparison(
      name: name, isByItem: true, read: readTerm,
      judge: { left, right, _, knowledge in termLists([left, right], knowledge.vocabulary).judge(0, 1) },
      oppositions: { positions, _, knowledge in termLists(positions, knowledge.vocabulary).oppositions() },
      neighbours: { positions, vocabulary in termLists(positions, vocabulary).neighbours() },
      outcomes: { positions, _, knowledge in
        let lists = termLists(positions, knowledge.vocabulary)
        return { lists.judge($0, $1).outcome }
      },
      alternatives: { stances, vocabulary in termLists(stances.map { [$0] }, vocabulary).alternatives() })
  }
}

extension TermJudge {
  /// Whether two terms are affirmed that exclude each other as kinds of one thing: infections by bacteria and by viruses.
  /// What is worn out and what is autoimmune exclude each other as well, but who names both says two things.
  fileprivate func areAlternatives(_ one: Stance, _ other: Stance) -> Bool {
    guard let left = one.affirmedTerm, let right = other.affirmedTerm else { return false }
    return left.concepts.contains { left in
      right.concepts.contains { right in
        vocabulary.exclusion(left, right).map { exclusion in
          !Set(vocabulary[exclusion.left].isA).isDisjoint(with: vocabulary[exclusion.right].isA)
        } ?? false
      }
    }
  }
}

extension Stance {
  /// The term of which it says that it is so; nil where it says that it isn't.
  var affirmedTerm: TermReading? {
    guard let term = reading as? TermReading, isDenied == term.isNegated else { return nil }
    return term
  }
}
