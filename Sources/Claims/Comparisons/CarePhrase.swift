/// A piece of care as a sentence carries it: "try not to scratch", "taking NSAIDs", "NSAIDs such as ibuprofen".
struct CarePhrase {
  /// The term that is left of it.
  let term: TermReading
  /// Whether the words around the term tell a reader not to: the term's own denial is not counted.
  let isDenied: Bool
  /// Words that make the term narrower than the concept that it names: "total", "prolonged".
  let narrowing: Set<String>
  /// In which form a medicine is given; nil where it does not say, or says several.
  let form: MedicineForm?
  /// How much of it, how often and when.
  let measures: CareMeasures
  /// For how long it is done.
  let span: CareSpan
  /// What it names but for the condition, which is told by whom it is said of: of "surgery to repair the hernia" the
  /// repair.
  let withoutCondition: ConceptID?
  /// What is done to the spot that the condition is or makes, under one name for all of them: "squeezing it",
  /// "squeezing out the stye"; nil where it speaks of none.
  let onSpot: TermReading?
  /// Whether it is the stopping of the term's thing, or the avoiding: a name that may itself be advised against.
  let isCessation: Bool
  /// What the thing is said to be free of: the alcohol of "alcohol-free beer".
  let lacking: [ConceptID]
  /// What it names as examples of its thing, as far as the vocabulary knows them.
  private let examples: [TermReading]
  /// Whether it speaks of one way only: "stopping it suddenly".
  private let isQualified: Bool
  /// Whether it begins with the word of a ban, as "no running" does, and not with a verb that something can be kept from,
  /// as "skipping meals" does.
  private let isForbidden: Bool
  /// Whether it is the stopping of what the patient has, whichever that is: "stopping the medicine".
  private let isOfOneAtHand: Bool

  /// Takes a phrase apart. Linear in its length but for the terms that it reads, which are remembered.
  ///
  /// - Parameter isAdvised: Whether it is to be done: what it is to be done instead of then says nothing of it.
  init(_ text: String, isAdvised: Bool, kinds: [ConceptKind], _ vocabulary: Vocabulary) {
    let all = TermForm.leadingWithCessation(Phrase(text).words, vocabulary.lexicon)
    let contrast =
      isAdvised
      ? all.indices.dropFirst().first { vocabulary.lexicon.length(of: .contrasts, in: all, at: $0) != nil } : nil
    let words = Array(all[..<(contrast ?? all.count)])
    let (rest, isDenied) = Self.withoutDenial(words, vocabulary.lexicon)
    self.isDenied = isDenied
    isForbidden = vocabulary.lexicon.length(of: .bans, in: words, at: 0) != nil
    let term = { (words: [String]) in
      vocabulary.term(words == Phrase(text).words ? text : words.joined(separator: " "), kinds: kinds)
    }
    examples = Self.examples(in: rest, kinds, vocabulary)
    let (bare, amount) = Self.carried(rest, term, vocabulary)
    let carried = Self.asDenial(bare, kinds, vocabulary)
    narrowing =
      amount.union(carried.concept.map { Self.narrowing(of: carried, beyond: $0, vocabulary) } ?? [])
      .union(Self.sites(of: carried, words, vocabulary))
    lacking = Self.lacking(words, kinds, vocabulary)
    withoutCondition = Self.withoutCondition(Phrase.words(of: text), kinds, vocabulary)
    onSpot = Self.onSpot(Phrase.words(of: text), vocabulary.lexicon).map(term)
    self.term = carried
    form = MedicineForm(words, vocabulary.lexicon)
    measures = CareMeasures(rest, vocabulary.lexicon)
    span = CareSpan(rest, vocabulary.lexicon)
    isCessation = carried.isNegated && !isDenied && TermForm.isCessation(Phrase(carried.text).words, vocabulary.lexicon)
    isQualified = !narrowing.isEmpty || carried.concept == nil && !carried.broader.isEmpty
    isOfOneAtHand = isCessation && Self.endsWithOneAtHand(Phrase.words(of: text), vocabulary.lexicon)
  }

  /// Whether words end with an article and what stands for something that the patient has: "the medicine".
  private static func endsWithOneAtHand(_ words: [String], _ lexicon: Lexicon) -> Bool {
    guard let article = words.lastIndex(of: Phrase.article), article + 1 < words.count else { return false }
    return lexicon.length(of: .atHand, in: words, at: article + 1) == words.count - article - 1
  }

  /// What becomes of the term's thing.
  ///
  /// - Parameters:
  ///   - isListedAsAvoided: Whether it stands where a sheet says what to avoid.
  ///   - use: How strongly it is advised.
  func recommendation(isListedAsAvoided: Bool, _ use: ScaleReading?) -> Recommendation {
    let isUseAvoid = use?.isOnly(.avoid) ?? false
    // What pregnant women are to keep from, others may do.
    if let use, use.isConditional, use.includes(UseStep.avoid.rawValue), !isListedAsAvoided { return .leftOpen }
    guard isDenied != term.isNegated else {
      return isListedAsAvoided || isUseAvoid ? .avoided : use?.isOnly(.notNeeded) ?? false ? .notNeeded : .advised
    }
    if isOfOneAtHand { return .leftOpen }
    // Who lists "no running" among what to avoid means that nobody should run.
    if isListedAsAvoided, isDenied || isForbidden { return .avoided }
    // "Avoid kneeling (avoid)" says it twice; not to stop is to go on.
    if isListedAsAvoided || isUseAvoid && isCessation { return isQualified ? .leftOpen : .advised }
    let isForAll = use.map { use in isUseAvoid || use.isOnly(.usual) || use.isOnly(.firstLine) } ?? true
    return isForAll ? .avoided : .leftOpen
  }

  /// The things that a phrase names together: "alcohol and caffeine"; none where the vocabulary has one name for all.
  ///
  /// - Parameter isSweeping: Whether each of "alcohol or caffeine" is meant, as where both are to be avoided.
  func parts(kinds: [ConceptKind], isSweeping: Bool, _ vocabulary: Vocabulary) -> [TermReading] {
    // Who advises painkillers such as ibuprofen advises ibuprofen.
    if !examples.isEmpty { return [term] + examples }
    guard term.form.parts.count > 1, term.concept == nil else { return [] }
    let conjunctions: Set<String> = isSweeping ? ["and", "or", "nor", "plus"] : ["and", "plus"]
    let words = Phrase(term.text).words
    guard isSweeping || !words.contains("or") else { return [] }
    let pieces = words.split(whereSeparator: conjunctions.contains)
    guard let first = pieces.first, !Self.governs(first, pieces.dropFirst(), kinds, vocabulary),
      !Self.areJoint(words, vocabulary.lexicon)
    else { return [] }
    // "Hot or spicy food": a single word may only describe what the last names.
    let isShared = (pieces.last?.count ?? 0) > 1
    return pieces.compactMap { piece in
      let term = vocabulary.term(piece.drop { $0 == "other" }.joined(separator: " "), kinds: kinds)
      let isName = piece.count > 1 || !isShared || Self.isLongName(piece, term)
      return isName && Self.isFormOfName(piece, term, vocabulary) ? term : nil
    }
  }

  /// Whether the first of several things has words that may belong to those behind it as well, so that none of these is
  /// named by itself: "mixing alcohol and medicines", "high doses of ibuprofen and paracetamol", "unnecessary scans and
  /// surgery". A thing that has such a name, "chewing gum", is one by itself.
  private static func governs(
    _ first: ArraySlice<String>, _ others: ArraySlice<ArraySlice<String>>, _ kinds: [ConceptKind],
    _ vocabulary: Vocabulary
  ) -> Bool {
    let words = Array(first)
    let begins = { (list: PhraseList) in vocabulary.lexicon.length(of: list, in: words, at: 0) != nil }
    if words.contains(where: TermForm.prepositions.contains) || begins(.narrowing) { return true }
    guard words.count > 1, isGerund(words[0]), !others.contains(where: { $0.first.map(isGerund) ?? false }) else {
      return false
    }
    return begins(.doneWith) || vocabulary.concept(withName: words[...], kinds: kinds) == nil
  }

  /// Whether a word is formed of a verb, as "mixing" is: before its ending a vowel is left, which "spring" has not.
  private static func isGerund(_ word: String) -> Bool {
    word.hasSuffix("ing") && word.dropLast(3).contains(where: "aeiouy".contains)
  }

  /// Whether several things are meant at one time only: "warfarin and ibuprofen together".
  private static func areJoint(_ words: [String], _ lexicon: Lexicon) -> Bool {
    words.indices.dropFirst().contains { lexicon.length(of: .jointly, in: words, at: $0) == words.count - $0 }
  }

  /// Whether a single word is what it names as it stands, and not only of one root with it: cups are no cupping.
  private static func isFormOfName(_ words: ArraySlice<String>, _ term: TermReading, _ vocabulary: Vocabulary) -> Bool {
    guard words.count == 1, let word = words.first, let concept = term.concept else { return true }
    let kinds = [vocabulary[concept].kind]
    return vocabulary.concept(withName: words, kinds: kinds) != nil
      || Stem.gerunds(of: word).allSatisfy { vocabulary.concept(withName: [$0], kinds: kinds) == nil }
  }

  /// Whether a single word is a name by itself: those that describe something are short, as "hot" is.
  private static func isLongName(_ words: ArraySlice<String>, _ term: TermReading) -> Bool {
    term.concept != nil && words.joined().utf8.count > 5
  }

  // MARK: - Denials

  /// The words behind "do not", "try not to" and the like, and whether they are denied: "do not forget to" denies
  /// nothing.
  private static func withoutDenial(_ words: [String], _ lexicon: Lexicon) -> (rest: [String], isDenied: Bool) {
    var index = 0
    while let length = lexicon.length(of: .leads, in: words, at: index) { index += length }
    guard let length = lexicon.length(of: .denials, in: words, at: index) else {
      // "Try to avoid alcohol": the term itself says that it is to be kept from.
      let isDenial = index < words.count && TermForm.negationLength(in: words[index...], lexicon) != nil
      return (isDenial ? Array(words[index...]) : words, false)
    }
    // "Not lifting" is a name that a treatment may have.
    guard index > 0 || words[0] != "not" else { return (words, false) }
    index += length
    var isDenied = true
    func skipInfinitive() { if index < words.count, words[index] == "to" { index += 1 } }
    skipInfinitive()
    if let length = lexicon.length(of: .reversals, in: words, at: index) {
      isDenied = false
      index += length
      skipInfinitive()
    }
    return index < words.count ? (Array(words[index...]), isDenied) : (words, false)
  }
}
