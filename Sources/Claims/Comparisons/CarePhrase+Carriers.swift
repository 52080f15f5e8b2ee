/// What carries a piece of care in a sentence, and what the sentence leaves to its reader to know.
extension CarePhrase {
  /// The term without what carries it, where the vocabulary knows it so, and what narrows it by amount.
  static func carried(
    _ words: [String], _ term: ([String]) -> TermReading, _ vocabulary: Vocabulary
  ) -> (term: TermReading, amount: Set<String>) {
    let whole = term(words)
    let isTreatment = { (term: TermReading) in
      term.concept.map { vocabulary[$0].kind == .treatment } ?? false
    }
    guard !isTreatment(whole), !whole.isNegated else { return (whole, []) }
    var rest = words
    if let example = words.indices.dropFirst().first(where: {
      vocabulary.lexicon.length(of: .examples, in: words, at: $0) != nil
    }) {
      rest = Array(words[..<example])
    }
    while let length = vocabulary.lexicon.length(of: .containers, in: rest, at: 0)
      ?? vocabulary.lexicon.length(of: .carriers, in: rest, at: 0), length < rest.count,
      // "Eating and drinking": what is joined to another is what is meant, and carries nothing.
      !TermForm.isConjunction(rest[length])
    {
      rest = Array(rest[length...])
    }
    let amount = CareAmount(withoutSiteAtHand(rest, vocabulary.lexicon), vocabulary.lexicon)
    rest = amount.rest
    // "Eating quickly" is about eating: what is left of it only says how.
    guard rest != words, rest.count > 1 || !Manner.isAdverb(rest[0]) else { return (whole, []) }
    // "Lying down after eating" is more than lying down at some time.
    if whole.concept != nil, !amount.narrowing.isEmpty { return (whole, []) }
    let carried = term(rest)
    // An activity has a name of its own, as "taking part"; what is only a kind of something must say more than before.
    if isTreatment(carried) || whole.concept == nil && carried.isKnown { return (carried, amount.narrowing) }
    return (whole, [])
  }

  /// The things that stand behind "such as", each as a term: "NSAIDs such as ibuprofen or naproxen".
  static func examples(in words: [String], _ kinds: [ConceptKind], _ vocabulary: Vocabulary) -> [TermReading] {
    let term = { (words: ArraySlice<String>) in vocabulary.term(words.joined(separator: " "), kinds: kinds) }
    let starts = words.indices.dropFirst().lazy.compactMap { index in
      vocabulary.lexicon.length(of: .examples, in: words, at: index).map { (class: index, members: index + $0) }
    }
    guard let start = starts.first, start.members < words.count else { return [] }
    let members = words[start.members...].split(whereSeparator: TermForm.isConjunction).map(term)
    guard words[start.class] == Self.likeness else { return members.filter { $0.concept != nil } }
    // "Retinoid-like drugs" are no drugs of which retinoids are one: what is only like another is no member.
    let whole = term(words[..<start.class]).concept
    return members.filter { member in
      member.concept.map { id in whole.map { vocabulary.isKind(id, of: $0) } ?? false } ?? false
    }
  }

  private static let likeness = "like"

  /// Without the place that the condition tells: "ice on the burn".
  private static func withoutSiteAtHand(_ words: [String], _ lexicon: Lexicon) -> [String] {
    guard let preposition = words.lastIndex(where: ["on", "onto", "over", "to"].contains), preposition > 0,
      lexicon.length(of: .sitesAtHand, in: words, at: preposition + 1) == words.count - preposition - 1
    else { return words }
    return Array(words[..<preposition])
  }

  /// The words with one name for what they call the spot at hand: "it", "the blister". nil where they call it nothing, or
  /// say nothing else.
  static func onSpot(_ words: [String], _ lexicon: Lexicon) -> [String]? {
    for index in words.indices.dropFirst() {
      let length =
        switch words[index] {
        case "it", "them": 1
        case Phrase.article: lexicon.length(of: .sitesAtHand, in: words, at: index + 1).map { $0 + 1 }
        default: Int?.none
        }
      guard let length else { continue }
      let isParticle = { (word: String) in lexicon.length(of: .verbParticles, in: [word], at: 0) != nil }
      let before = words[..<index].filter { $0 != Phrase.article }
      let verb = Array(before.last.map(isParticle) ?? false ? before.dropLast() : before[...])
      guard !verb.isEmpty else { return nil }
      let behind = words[(index + length)...].drop(while: isParticle)
      return verb + ["affected", "area"] + behind.filter { $0 != Phrase.article }
    }
    return nil
  }

  /// What a thing is said to be free of: "alcohol-free beer", "drinks without sugar".
  static func lacking(_ words: [String], _ kinds: [ConceptKind], _ vocabulary: Vocabulary) -> [ConceptID] {
    let lexicon = vocabulary.lexicon
    let words = words.flatMap { word -> [String] in
      // "Decaf" is caffeine-free.
      guard let plain = lexicon.plainWords(for: [word]), plain.contains("free") else { return [word] }
      return plain
    }
    let concept = { (range: Range<Int>) in vocabulary.concept(withName: words[range], kinds: kinds) }
    return words.indices.compactMap { index -> ConceptID? in
      guard index > 0 else { return nil }
      if let length = lexicon.length(of: .lackingNext, in: words, at: index) {
        let start = index + length
        return (start..<min(start + 3, words.count)).reversed().lazy.compactMap { concept(start..<$0 + 1) }.first
      }
      guard lexicon.length(of: .lackingLast, in: words, at: index) != nil else { return nil }
      return (max(0, index - 3)..<index).lazy.compactMap { concept($0..<index) }.first
    }
  }

  /// "Smoking cessation" as what it is first called, "stopping smoking", which is keeping from smoking.
  static func asDenial(
    _ term: TermReading, _ kinds: [ConceptKind], _ vocabulary: Vocabulary
  ) -> TermReading {
    guard let concept = term.concept, vocabulary[concept].kind == .treatment, !term.isNegated else { return term }
    let named = vocabulary.term(vocabulary[concept].label, kinds: kinds)
    return named.isNegated && named.concept != nil ? named : term
  }
}
