extension Comparison {
  /// Terms that say what something is: two that exclude each other cannot hold. Those of one list that are kinds of one
  /// thing are alternatives: "a bacterial or a viral infection".
  static let kinds = Comparison(
    name: "kind", isByItem: true, read: readTerm,
    judge: { left, right, _, knowledge in kindLists([left, right], knowledge.vocabulary).judge(0, 1) },
    oppositions: { positions, _, knowledge in kindLists(positions, knowledge.vocabulary).oppositions() },
    neighbours: { positions, vocabulary in kindLists(positions, vocabulary).neighbours() },
    outcomes: { positions, _, knowledge in
      let lists = kindLists(positions, knowledge.vocabulary)
      return { lists.judge($0, $1).outcome }
    },
    alternatives: { stances, vocabulary in
      kindLists(stances.map { [$0] }, vocabulary).alternatives()
    })

  private static func kindLists(_ lists: [[Stance]], _ vocabulary: Vocabulary) -> AlternativeLists {
    let judge = TermJudge(vocabulary, exclusive: Set(ConceptKind.allCases))
    return AlternativeLists(
      lists, judge: { judge.judge($0, $1) }, areAlternatives: { judge.areAlternatives($0, $1) },
      neighbours: { TermIndex($0.map { $0.reading as? TermReading }, vocabulary).neighbours() })
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
  fileprivate var affirmedTerm: TermReading? {
    guard let term = reading as? TermReading, isDenied == term.isNegated else { return nil }
    return term
  }
}
