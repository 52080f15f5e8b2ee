public import YAML

/// Leads from the terms that sheets use to concepts, and knows how these stand to each other.
///
/// Shared by all threads. What it remembers changes no answer.
public final class Vocabulary: Sendable {
  /// Words that hold the place of a fact.
  public let placeholders: PlaceholderWords
  public let lexicon: Lexicon
  private let table: VocabularyTable
  private let entries: DeferredTable<ConceptEntry>
  private let readings = Memory<TermQuestion, TermReading>()
  private let contents = ContentMemory<TermReading>()
  /// For a text, the concepts that have it as a looser name.
  private let looserNames = Memory<String, [ConceptID]>()
  private let closures: DeferredTable<Closure>

  /// Known terms that unknown ones were probably meant to be.
  let nearestTerms = Memory<TermQuestion, NearTerm?>()

  /// The forms in which circumstances are compared, by what sheets say.
  private let circumstances = Memory<String, String>()

  struct TermQuestion: Hashable {
    let text: String
    let kinds: [ConceptKind]
  }

  /// What a concept is a kind of, and what it is a part of: itself first.
  private final class Closure: Sendable {
    let kinds: [ConceptID]
    let entries: [ConceptEntry]
    let wholes: Set<ConceptID>
    /// Both, each once.
    let kindsAndWholes: [ConceptID]
    /// What cannot hold together with any of its kinds, each once.
    let excludes: [ConceptID]
    /// What is dangerous in any of its kinds.
    let forbids: [ConceptID]
    let isPlaced: Bool

    init(_ entries: [ConceptEntry], wholes: [ConceptID]) {
      self.entries = entries
      kinds = entries.map(\.id)
      isPlaced = entries.contains { !$0.partOf.isEmpty }
      self.wholes = Set(wholes)
      kindsAndWholes = Set(kinds + wholes).sorted()
      excludes = Set(entries.flatMap(\.excludes)).sorted()
      forbids = entries.flatMap(\.forbids)
    }
  }

  /// Takes concepts as packs state them.
  ///
  /// - Throws: `VocabularyProblem` where they contradict each other.
  public convenience init(
    _ concepts: [Concept], lexicon: Lexicon = Lexicon(), placeholders: [String] = []
  ) throws(VocabularyProblem) {
    self.init(
      table: VocabularyTable(bytes: try VocabularyCompiler.table(of: concepts, lexicon: lexicon)), lexicon: lexicon,
      placeholders: placeholders)
  }

  /// Takes a table that was compiled when the program was built; costs nothing.
  public convenience init(compiled table: StaticString, lexicon: Lexicon, placeholders: [String]) {
    self.init(table: VocabularyTable(literal: table), lexicon: lexicon, placeholders: placeholders)
  }

  private init(table: VocabularyTable, lexicon: Lexicon, placeholders: [String]) {
    self.table = table
    entries = DeferredTable(count: table.count)
    closures = DeferredTable(count: table.count)
    self.lexicon = lexicon
    self.placeholders = PlaceholderWords(placeholders)
  }

  /// The text of a vocabulary that `init(compiled:)` takes, for who builds a program.
  ///
  /// - Throws: `VocabularyProblem` where the concepts contradict each other.
  public static func compiled(_ concepts: [Concept], lexicon: Lexicon) throws(VocabularyProblem) -> String {
    String(decoding: try VocabularyCompiler.table(of: concepts, lexicon: lexicon), as: UTF8.self)
  }

  /// The same vocabulary without anything that it remembers of terms read before, for who checks that nothing depends on it.
  public func withoutMemory() -> Vocabulary {
    Vocabulary(table: table, lexicon: lexicon, placeholders: placeholders.words.sorted())
  }

  /// This vocabulary with what packs add. Linear in its size.
  ///
  /// - Throws: `VocabularyProblem` where they contradict each other or this vocabulary.
  public func extended(
    by concepts: [Concept], lexicon more: Lexicon = Lexicon(), placeholders: [String] = []
  ) throws(VocabularyProblem) -> Vocabulary {
    let lexicon = more.isEmpty ? lexicon : lexicon.extended(by: more)
    let table = try VocabularyCompiler.table(
      extending: table, by: concepts, lexicon: lexicon, formsTermsAnew: !more.changesNoTerm)
    return Vocabulary(
      table: VocabularyTable(bytes: table), lexicon: lexicon,
      placeholders: self.placeholders.words.sorted() + placeholders)
  }

  /// How many concepts there are.
  public var count: Int { table.count }

  // MARK: - Concepts

  /// A concept with all that is known of it.
  public subscript(id: ConceptID) -> ConceptEntry {
    let entry = entries.value(at: id.index) { table.withLine(of: id) { ConceptEntry(id: id, line: $0) } }
    guard let entry else {
      // A table is made by the compiler alone, which writes every line in full. Judging by half of one would be worse
      // than to stop.
      preconditionFailure("line \(id.index) of the vocabulary's table cannot be read")
    }
    return entry
  }

  /// The concept and all that it is a kind of.
  public func kinds(of id: ConceptID) -> [ConceptID] { closure(of: id).kinds }

  /// The same with all that is known of each.
  func entries(ofKinds id: ConceptID) -> [ConceptEntry] { closure(of: id).entries }

  /// Whether one concept is another, or a kind of it.
  public func isKind(_ id: ConceptID, of other: ConceptID) -> Bool { closure(of: id).kinds.contains(other) }

  /// All that a concept is a part of, and itself.
  public func wholes(of id: ConceptID) -> Set<ConceptID> { closure(of: id).wholes }

  /// All that a concept is a kind or a part of, with itself; each once.
  func kindsAndWholes(of id: ConceptID) -> [ConceptID] { closure(of: id).kindsAndWholes }

  /// What cannot hold together with a concept, or with what it is a kind of; each once.
  func excluded(by id: ConceptID) -> [ConceptID] { closure(of: id).excludes }

  /// What is dangerous in a condition, or in what it is a kind of: the nearest first.
  public func forbidden(in id: ConceptID) -> [ConceptID] { closure(of: id).forbids }

  /// Whether it is known what a concept is a part of.
  func isPlaced(_ id: ConceptID) -> Bool { closure(of: id).isPlaced }

  /// The pair of what two concepts are kinds of that cannot hold together; nil if they can.
  public func exclusion(_ left: ConceptID, _ right: ConceptID) -> (left: ConceptID, right: ConceptID)? {
    let rights = closure(of: right)
    for entry in closure(of: left).entries where !entry.excludes.isEmpty {
      if let other = rights.kinds.first(where: entry.excludes.contains) { return (entry.id, other) }
    }
    return nil
  }

  private func closure(of id: ConceptID) -> Closure {
    closures.value(at: id.index) { madeClosure(of: id) } ?? madeClosure(of: id)
  }

  private func madeClosure(of id: ConceptID) -> Closure {
    var kinds = [id]
    var next = 0
    while next < kinds.count {
      let entry = self[kinds[next]]
      for parent in entry.isA + namesakes(of: entry) where !kinds.contains(parent) { kinds.append(parent) }
      next += 1
    }
    var wholes = [id]
    next = 0
    while next < wholes.count {
      let entry = self[wholes[next]]
      for whole in entry.partOf + entry.isA where !wholes.contains(whole) { wholes.append(whole) }
      next += 1
    }
    let entries = kinds.map { self[$0] }
    return Closure(entries, wholes: wholes)
  }

  /// What is called as a concept is where it is looked at as something else: walking as a treatment and as an activity,
  /// ibuprofen as a medicine and as a risk. An article means both.
  private func namesakes(of entry: ConceptEntry) -> [ConceptID] {
    guard Self.doneOrTaken.contains(entry.kind) else { return [] }
    return table.concepts(named: Phrase(entry.label).words.joined(separator: " ")).compactMap { match in
      let kind = self[match.id].kind
      return !match.isLooser && kind != entry.kind && Self.doneOrTaken.contains(kind) ? match.id : nil
    }
  }

  /// Kinds of concepts that are often one thing.
  private static let doneOrTaken: Set<ConceptKind> = [.activity, .treatment, .factor]

  // MARK: - Terms

  /// The concept that some normalised words name, of the first of the kinds that has one.
  func concept(withName words: some Sequence<String>, kinds: [ConceptKind]) -> ConceptID? {
    preferred(table.concepts(named: Array(words).joined(separator: " ")), kinds: kinds)
  }

  /// The concept that a part of a term names by itself: "trouble breathing" in "trouble breathing or a fever".
  func concept(of part: TermForm.Part, kinds: [ConceptKind]) -> ConceptID? {
    part.name.flatMap { concept(withName: $0, kinds: kinds) }
      ?? concept(withBag: TermForm.bag(part.tokens), kinds: kinds)
  }

  /// The concept with a bag of words; nil where several of a kind share it, and none or several are called just that.
  func concept(withBag bag: String, kinds: [ConceptKind]) -> ConceptID? {
    let matches = table.concepts(withBag: bag)
    guard let id = preferred(matches, kinds: kinds) else { return nil }
    let rivals = matches.filter { !$0.isLooser && self[$0.id].kind == self[id].kind }
    guard rivals.count > 1 else { return id }
    let owners = rivals.filter { $0.bond == .own }
    if owners.count == 1 { return owners[0].id }
    let called = rivals.filter { form(of: Phrase.words(of: self[$0.id].label)).key == bag }
    return called.count == 1 ? called[0].id : nil
  }

  private func preferred(_ matches: [VocabularyTable.Match], kinds: [ConceptKind]) -> ConceptID? {
    guard !matches.isEmpty else { return nil }
    for isLooser in [false, true] {
      for kind in kinds {
        if let match = matches.first(where: { $0.isLooser == isLooser && self[$0.id].kind == kind }) { return match.id }
      }
    }
    return nil
  }

  /// Whether a name is one that a concept has only in a looser sense.
  public func isLooserName(_ text: String, of id: ConceptID) -> Bool {
    looserNames.answer(to: text) {
      table.concepts(named: Phrase(text).words.joined(separator: " ")).filter(\.isLooser).map(\.id)
    }.contains(id)
  }

  /// Takes a term apart; see `TermForm`.
  func form(of words: [String]) -> TermForm {
    TermForm(words, lexicon: lexicon) { structure(named: $0)?.index }
  }

  /// The structure that some normalised words name in so many words. A looser name is none, as when the vocabulary is
  /// compiled: tears of the eye are no part of a ligament's tear.
  private func structure(named words: [String]) -> ConceptID? {
    table.concepts(named: words.joined(separator: " ")).first { !$0.isLooser && self[$0.id].kind == .structure }?.id
  }

  /// Reads a term as a concept of the first of the kinds that has it. Remembered, as the same terms stand in most sheets.
  public func term(_ text: String, kinds: [ConceptKind]) -> TermReading {
    readings.answer(to: TermQuestion(text: text, kinds: kinds)) { TermReader(self, kinds).read(text) }
  }

  /// Reads a scalar as such a term, found by its bytes; an alias, as what it stands for.
  public func term(of node: NodeID, in tree: NodeTree, kinds: [ConceptKind]) -> TermReading {
    let question = kinds.reduce(1) { $0 << 4 | UInt64($1.index) }
    return contents.answer(for: tree.resolved(node), in: tree, question: question) {
      term(tree.text(of: node), kinds: kinds)
    }
  }

  /// The form in which what a sheet says after `when` or `after` is compared. Remembered.
  func circumstance(_ text: String) -> String {
    circumstances.answer(to: text) { Circumstance(text, self).normalForm }
  }

  /// The concept that a term names or is a kind of: a condition first.
  public func concept(named text: String) -> ConceptEntry? {
    let reading = term(text, kinds: [.condition, .sign, .treatment, .activity, .structure, .factor, .test, .shape])
    return (reading.concept ?? reading.broader.first).map { self[$0] }
  }

  /// The words of all names, for who suspects a slip of the pen.
  var nearNames: NearNames { NearNames(table) }
}
