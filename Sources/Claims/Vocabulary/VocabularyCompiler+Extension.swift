extension VocabularyCompiler {
  /// Makes the text of a table that has further concepts. Linear in the size of the table.
  ///
  /// A concept with the label and the kind of one that is there adds its names and relations to that one.
  ///
  /// - Parameter formsTermsAnew: Whether the lexicon is another than the table was made with.
  /// - Throws: `VocabularyProblem` where the concepts contradict each other or the table.
  static func table(
    extending table: VocabularyTable, by concepts: [Concept], lexicon: Lexicon, formsTermsAnew: Bool
  ) throws(VocabularyProblem) -> [UInt8] {
    var compiler = VocabularyCompiler(concepts: [], lexicon: lexicon)
    compiler.take(table)
    for concept in concepts { try compiler.add(concept) }
    try compiler.collectNames()
    compiler.shareNames()
    let entries = try compiler.entries()
    try compiler.refuseCycles(in: entries)
    if formsTermsAnew { compiler.collectBagsOfNames() } else { compiler.collectBags() }
    return try compiler.bytes(entries)
  }

  private mutating func take(_ table: VocabularyTable) {
    (names, bags) = table.contents
    for index in 0..<table.count {
      let id = ConceptID(index: index)
      guard let entry = table.withLine(of: id, { ConceptEntry(id: id, line: $0) }) else { continue }
      known.append(entry)
      concepts.append(Concept(label: entry.label, kind: entry.kind))
      idsOfLabel[entry.label, default: []].append(id)
    }
  }

  private mutating func add(_ concept: Concept) throws(VocabularyProblem) {
    let key = Phrase(concept.label).words.joined(separator: " ")
    let same = names[key, default: []].first { match in
      !match.isLooser && concepts[match.id.index].kind == concept.kind
        && Phrase(concepts[match.id.index].label).words.joined(separator: " ") == key
    }
    guard let id = same?.id else {
      additions.append(ConceptID(index: concepts.count))
      concepts.append(concept)
      return
    }
    guard !additions.contains(id) else {
      throw problem(
        concept, "“\(concept.label)” stands here a second time; it is also at \(concepts[id.index].origin)")
    }
    if let least = known[id.index].leastUrgency, let own = concept.leastUrgency, own.step < least.step {
      throw problem(
        concept,
        "“\(concept.label)” is at least \(least.rawValue) in the built-in vocabulary, which cannot be lowered to "
          + own.rawValue)
    }
    additions.append(id)
    concepts[id.index] = concept
  }

  /// What a concept of the table becomes with what an addition says of it.
  func merged(_ entry: ConceptEntry, _ addition: ConceptEntry) -> ConceptEntry {
    let union = { (one: [ConceptID], other: [ConceptID]) in one + other.filter { !one.contains($0) } }
    return ConceptEntry(
      id: entry.id, label: entry.label, kind: entry.kind, isA: union(entry.isA, addition.isA),
      partOf: union(entry.partOf, addition.partOf), sides: entry.sides + addition.sides, touches: addition.touches,
      beside: entry.beside + addition.beside, excludes: addition.excludes,
      leastUrgency: addition.leastUrgency ?? entry.leastUrgency, forbids: union(entry.forbids, addition.forbids),
      isSelfCare: entry.isSelfCare || addition.isSelfCare)
  }

  /// The forms of all names, for which the names as they are looked up are enough.
  private mutating func collectBagsOfNames() {
    bags = [:]
    for (key, matches) in names.sorted(by: { $0.key < $1.key }) {
      let words = key.split(separator: " ").map(String.init)
      for match in matches { collectBag(of: words, match) }
    }
  }
}
