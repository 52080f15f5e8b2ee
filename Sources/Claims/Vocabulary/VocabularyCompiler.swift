internal import Text

/// Puts concepts of any number of packs together: resolves what they name, and refuses what cannot be right.
struct VocabularyCompiler {
  /// By their ids; of those that a table knows already the label and the kind only.
  var concepts: [Concept]
  private let lexicon: Lexicon
  /// The concepts that packs state; the others are in a table already.
  var additions: [ConceptID]
  /// The concepts of that table.
  var known: [ConceptEntry] = []
  var idsOfLabel: [String: [ConceptID]] = [:]
  var names: [String: [VocabularyTable.Match]] = [:]
  var bags: [String: [VocabularyTable.Match]] = [:]
  /// Names that concepts have from others, with whose they are.
  var sharedNames: [SharedName] = []

  /// Makes the text of a `VocabularyTable`. O(n log n) in the number of names.
  ///
  /// - Throws: `VocabularyProblem` for a label or synonym of two concepts of one kind, a label that nothing has, a cycle.
  static func table(of concepts: [Concept], lexicon: Lexicon) throws(VocabularyProblem) -> [UInt8] {
    var compiler = VocabularyCompiler(concepts: concepts, lexicon: lexicon)
    try compiler.collectNames()
    compiler.shareNames()
    let entries = try compiler.entries()
    try compiler.refuseCycles(in: entries)
    compiler.collectBags()
    return try compiler.bytes(entries)
  }

  init(concepts: [Concept], lexicon: Lexicon) {
    self.concepts = concepts
    self.lexicon = lexicon
    additions = concepts.indices.map(ConceptID.init(index:))
  }

  mutating func collectNames() throws(VocabularyProblem) {
    for id in additions {
      let concept = concepts[id.index]
      if id.index >= known.count { idsOfLabel[concept.label, default: []].append(id) }
      for name in [concept.label] + concept.synonyms {
        let key = Phrase(name).words.joined(separator: " ")
        guard !key.isEmpty else {
          throw problem(
            concept,
            "the name “\(name)” of “\(concept.label)” says nothing: it has no letter or digit, or is an article")
        }
        let others = names[key, default: []].filter { $0.bond == .own }
        if others.contains(where: { $0.id == id }) { continue }
        if let other = others.first(where: { concepts[$0.id.index].kind == concept.kind }) {
          let label = concepts[other.id.index].label
          let hint = other.id.index < known.count ? "; to add to “\(label)”, write that as the label" : ""
          throw problem(
            concept,
            "“\(name)” leads to “\(concept.label)” and to “\(label)”; a name leads to one"
              + " concept of a kind (put it under `looser` where it may mean several things\(hint))")
        }
        names[key]?.removeAll { $0.id == id || $0.bond == .shared && concepts[$0.id.index].kind == concept.kind }
        names[key, default: []].append(VocabularyTable.Match(id: id, bond: .own))
      }
    }
    for id in additions {
      for name in concepts[id.index].looserNames {
        let key = Phrase(name).words.joined(separator: " ")
        let match = VocabularyTable.Match(id: id, bond: .looser)
        if !key.isEmpty, !names[key, default: []].contains(where: { $0.id == match.id }) {
          names[key, default: []].append(match)
        }
      }
    }
  }

  mutating func collectBags() {
    for id in additions {
      let concept = concepts[id.index]
      for (bond, list) in [
        (VocabularyTable.Bond.own, [concept.label] + concept.synonyms), (.looser, concept.looserNames),
      ] {
        let match = VocabularyTable.Match(id: id, bond: bond)
        // An abbreviation has no other forms: "padding" is none of PAD.
        for name in list where !Self.isAbbreviation(name) { collectBag(of: Phrase.words(of: name), match) }
      }
    }
    for shared in sharedNames { collectBag(of: shared) }
  }

  /// Whether a name is capitals and digits alone: DVT.
  private static func isAbbreviation(_ name: String) -> Bool {
    name.utf8.contains { (0x41...0x5A).contains($0) }
      && name.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0.isDigitOfASCII }
  }

  func form(of words: [String]) -> TermForm {
    TermForm(words, lexicon: lexicon) { [concepts, names] words in
      names[words.joined(separator: " ")]?
        .first { !$0.isLooser && concepts[$0.id.index].kind == .structure }?.id.index
    }
  }

  mutating func collectBag(of words: [String], _ match: VocabularyTable.Match) {
    let form = form(of: words)
    guard !form.bag.isEmpty, !isMostlyJoined(words, form) else { return }
    for key in Set([form.key, form.bindingParticle(of: words, lexicon).key])
    where !bags[key, default: []].contains(where: { $0.id == match.id }) {
      bags[key, default: []].append(match)
    }
  }

  /// Whether of a name of many words one is left, as the others only join it to something: "getting up slowly" is known
  /// by all of them alone, and not by whatever is slow. Nor is "the pill" whatever comes in pills.
  private func isMostlyJoined(_ words: [String], _ form: TermForm) -> Bool {
    guard form.parts.count == 1, form.parts[0].tokens.count == 1, TermForm.structure(of: form.parts[0].tokens[0]) == nil
    else { return false }
    if words.contains(Phrase.article), lexicon.isLight(form.parts[0].tokens[0]) { return true }
    return words.count { $0 != Phrase.article } >= 3
      && words.contains { $0 != Phrase.article && $0 != "of" && TermForm.connecting.contains($0) }
  }

  // MARK: - Relations

  func entries() throws(VocabularyProblem) -> [ConceptEntry] {
    let new = Array(repeating: Set<ConceptID>(), count: concepts.count - known.count)
    var excludes = known.map { Set($0.excludes) } + new
    var touches = known.map { Set($0.touches) } + new
    for id in additions {
      let (index, concept) = (id.index, concepts[id.index])
      for label in concept.excludes {
        let other = try resolve(label, for: concept)
        guard other != id else { throw problem(concept, "“\(label)” cannot exclude itself") }
        excludes[index].insert(other)
        excludes[other.index].insert(id)
      }
      for label in concept.touches {
        let other = try resolve(label, for: concept)
        touches[index].insert(other)
        touches[other.index].insert(id)
      }
    }
    let stated = Set(additions)
    var entries: [ConceptEntry] = []
    for (index, concept) in concepts.enumerated() {
      let id = ConceptID(index: index)
      // What the others say of a concept of the table is on its side, too.
      let entry = try entry(
        stated.contains(id) ? concept : Concept(label: concept.label, kind: concept.kind), id, excludes[index],
        touches[index])
      entries.append(index < known.count ? merged(known[index], entry) : entry)
    }
    return entries
  }

  private func entry(
    _ concept: Concept, _ id: ConceptID, _ excludes: Set<ConceptID>, _ touches: Set<ConceptID>
  ) throws(VocabularyProblem) -> ConceptEntry {
    var sides: [(whole: ConceptID?, directions: [Direction])] = []
    for side in concept.sides {
      sides.append(
        (try side.whole.map { label throws(VocabularyProblem) in try resolve(label, for: concept) }, side.directions))
    }
    var beside: [(direction: Direction, neighbour: ConceptID)] = []
    for neighbour in concept.beside {
      beside.append((neighbour.direction, try resolve(neighbour.label, for: concept)))
    }
    return ConceptEntry(
      id: id, label: concept.label, kind: concept.kind, isA: try resolve(concept.isA, for: concept),
      partOf: try resolve(concept.partOf, for: concept), sides: sides, touches: touches.sorted(), beside: beside,
      excludes: excludes.sorted(), leastUrgency: concept.leastUrgency,
      forbids: try resolve(concept.forbids, for: concept, preferring: .treatment), isSelfCare: concept.isSelfCare)
  }

  private func resolve(
    _ labels: [String], for concept: Concept, preferring kind: ConceptKind? = nil
  ) throws(VocabularyProblem) -> [ConceptID] {
    var ids: [ConceptID] = []
    for label in labels { ids.append(try resolve(label, for: concept, preferring: kind)) }
    return ids
  }

  /// The concept with a label: of the same kind; else what is done is looked for among treatments and among activities,
  /// before other kinds; else the only one.
  private func resolve(
    _ label: String, for concept: Concept, preferring kind: ConceptKind? = nil
  ) throws(VocabularyProblem) -> ConceptID {
    let candidates = idsOfLabel[label, default: []]
    let wanted = kind ?? concept.kind
    let kinds = wanted == .treatment || wanted == .activity ? [wanted, .treatment, .activity] : [wanted]
    for kind in kinds {
      if let id = candidates.first(where: { concepts[$0.index].kind == kind }) { return id }
    }
    if candidates.count == 1 { return candidates[0] }
    throw problem(concept, "“\(concept.label)” names “\(label)”, which no concept has as its label")
  }

  /// The most steps from a concept to the top: several times what anatomy's ontologies have. What a concept is a kind
  /// of is gathered for each, which takes the square of a chain's length.
  private static let longestChain = 300

  func refuseCycles(in entries: [ConceptEntry]) throws(VocabularyProblem) {
    // 0 not visited, 1 under way, 2 done.
    var states = Array(repeating: UInt8(0), count: entries.count)
    // The most steps from each to the top.
    var heights = Array(repeating: 0, count: entries.count)
    for start in entries.indices where states[start] == 0 {
      var path: [(index: Int, next: Int)] = [(start, 0)]
      states[start] = 1
      while let (index, next) = path.last {
        let above = entries[index].isA + entries[index].partOf
        guard next < above.count else {
          states[index] = 2
          path.removeLast()
          heights[index] = above.map { heights[$0.index] + 1 }.max() ?? 0
          try refuseChain(of: heights[index], to: concepts[index])
          continue
        }
        path[path.count - 1].next += 1
        let parent = above[next].index
        if states[parent] == 1 {
          // A table has no cycle, so that a pack states one of the steps.
          let stated = path.last { !concepts[$0.index].origin.isEmpty }?.index ?? index
          throw problem(
            concepts[stated],
            "“\(concepts[index].label)” is a kind or a part of itself, by way of “\(concepts[parent].label)”")
        }
        if states[parent] == 0 {
          states[parent] = 1
          path.append((parent, 0))
        }
      }
    }
  }

  private func refuseChain(of height: Int, to concept: Concept) throws(VocabularyProblem) {
    guard height > Self.longestChain else { return }
    throw problem(
      concept,
      "“\(concept.label)” stands below more than \(Self.longestChain) others, each a kind or a part of the next; no "
        + "vocabulary is so deep")
  }

  func problem(_ concept: Concept, _ message: String) -> VocabularyProblem {
    VocabularyProblem(origin: concept.origin, message: message)
  }

  // MARK: - Text

  func bytes(_ entries: [ConceptEntry]) throws(VocabularyProblem) -> [UInt8] {
    var lines: [UInt8] = []
    var offsets: [UInt8] = []
    for entry in entries {
      offsets += try Self.fixed(lines.count)
      lines += Array((entry.line + "\n").utf8)
    }
    let words = Set(names.keys.flatMap { $0.split(separator: " ") }).map { Array($0.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    let sections = [
      Self.section(names), Self.section(bags), offsets, lines, words.flatMap { $0 + [UInt8(ascii: "\n")] },
    ]
    var end = VocabularyTable.sectionCount * VocabularyTable.width
    var head: [UInt8] = []
    for section in sections {
      end += section.count
      head += try Self.fixed(end)
    }
    return head + sections.joined()
  }

  private static func section(_ keys: [String: [VocabularyTable.Match]]) -> [UInt8] {
    let sorted = keys.map { (Array($0.key.utf8), $0.value) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
    var bytes: [UInt8] = []
    for (key, matches) in sorted {
      let ordered = matches.sorted { ($0.bond.rawValue, $0.id.index) < ($1.bond.rawValue, $1.id.index) }
      bytes += key + [UInt8(ascii: "\t")]
      bytes += Array(ordered.map { "\($0.id.index)\($0.bond.mark)" }.joined(separator: ",").utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// A number in the digits that a table has for it.
  static func fixed(_ number: Int) throws(VocabularyProblem) -> [UInt8] {
    let digits = Array(String(number).utf8)
    guard digits.count <= VocabularyTable.width else {
      throw VocabularyProblem(
        origin: "",
        message: "the vocabulary with all its packs takes \(number / 1_000_000) MB, and 99 MB are the most that a table"
          + " holds; leave out what the sheets don't speak of")
    }
    return Array(repeating: UInt8(ascii: "0"), count: VocabularyTable.width - digits.count) + digits
  }
}
