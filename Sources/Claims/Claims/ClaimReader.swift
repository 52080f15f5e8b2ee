internal import Parallel
public import Sheets
internal import Text
internal import YAML

/// Takes from a sheet what it states. Linear in its size.
struct ClaimReader {
  private let sheet: Sheet
  private let knowledge: Knowledge
  private var subjects: [StatedSubject] = []
  private var claims: [Claim] = []
  private var structures: [String: Int] = [:]
  /// The structure that was asked for last: its attributes follow each other.
  private var latest: (node: NodeID, condition: Int, structure: Int)?

  private init(_ sheet: Sheet, _ knowledge: Knowledge) {
    self.sheet = sheet
    self.knowledge = knowledge
    claims.reserveCapacity(sheet.statements.count)
  }

  static func read(_ sheet: Sheet, _ knowledge: Knowledge) -> SourceClaims {
    var reader = ClaimReader(sheet, knowledge)
    reader.readTopic()
    for condition in sheet.conditions { reader.readCondition(condition) }
    let source = sheet.source
    let text = { (key: Key) in sheet.text(of: sheet.value(of: key, in: source)) }
    let id = text(.id) ?? sheet.tree.file.path
    let tier = knowledge.tiers.tier(of: id) ?? text(.tier).flatMap(SourceTier.init(rawValue:))
    return SourceClaims(
      id: id, document: sheet.document, tier: tier?.rank ?? 0,
      // A date that is none has a finding of its own, and says nothing of how recent a source is.
      date: [Key.updated, .published].lazy.compactMap { text($0).flatMap(CalendarDate.init(iso8601:)) }.first,
      // What is derived from itself is a source of its own; `invalid-value` tells it.
      derivedFrom: Set(sheet.values(of: .derivedFrom, in: source).map(sheet.tree.text(of:)).filter { $0 != id }),
      subjects: reader.subjects, claims: reader.claims)
  }

  // MARK: - Subjects

  private mutating func readTopic() {
    guard let general = sheet.general else { return }
    let about = sheet.value(of: .about, in: sheet.source)
    let term = about.map { self.term($0) }
    // Without a topic it is compared with its own conditions alone.
    let id = sheet.text(of: sheet.value(of: .id, in: sheet.source)) ?? sheet.tree.file.path
    subjects.append(
      StatedSubject(
        kind: .topic(isNamed: term != nil), key: StatedSubject.topicKey(term, ofSource: id),
        label: term.map(label) ?? "general", concept: term?.concept, aliases: [], node: about ?? general.key,
        unknown: unknown(in: general), codes: []))
    read(sheet.blocks(of: general), subject: subjects.count - 1)
  }

  private mutating func readCondition(_ condition: Subject) {
    let values = { [sheet] (attribute: Attribute) in
      sheet.block(attribute, of: condition).map { sheet.statements(of: $0).compactMap(\.value) } ?? []
    }
    // A condition has one name; a list of them has a finding of its own.
    let names = values(.name).prefix(1) + values(.alsoCalled)
    let node = names.first ?? condition.key
    let terms = names.map { ($0, term($0)) }
    let name = terms.first?.1 ?? term(condition.key)
    let concept = name.concept
    let aliases = terms.dropFirst().map { node, term in
      StatedSubject.Alias(
        text: term.text, key: term.normalForm, concept: term.concept,
        isLooser: isLooser(term, for: concept), node: node)
    }
    // A name that the vocabulary lacks is understood by another name that it has.
    let known = concept == nil ? aliases.first { $0.concept != nil && !$0.isLooser } : nil
    subjects.append(
      StatedSubject(
        kind: .condition, key: name.normalForm,
        label: (concept ?? known?.concept).map { knowledge.vocabulary[$0].label } ?? name.text,
        concept: concept ?? known?.concept, aliases: Array(aliases), node: node,
        unknown: unknown(in: condition),
        codes: condition.codes.map {
          ReconciledCode(system: sheet.tree.text(of: $0.system), code: sheet.tree.text(of: $0.code))
        }))
    read(sheet.blocks(of: condition), subject: subjects.count - 1)
  }

  private func isLooser(_ term: TermReading, for concept: ConceptID?) -> Bool {
    guard let concept else { return false }
    if knowledge.vocabulary.isLooserName(term.text, of: concept) { return true }
    guard let other = term.concept else { return false }
    // "Barking cough illness" is a name of what shows itself by a barking cough.
    let vocabulary = knowledge.vocabulary
    if vocabulary[other].kind == .sign, vocabulary[concept].kind == .condition,
      vocabulary.concept(withName: Phrase(term.text).words, kinds: [.sign]) != other
    {
      return true
    }
    return other != concept
      && (knowledge.vocabulary.isKind(concept, of: other) || knowledge.vocabulary.isKind(other, of: concept))
  }

  private mutating func structure(_ node: NodeID, of condition: Int) -> Int {
    if let latest, latest.node == node, latest.condition == condition { return latest.structure }
    let number = number(ofStructure: node, of: condition)
    latest = (node, condition, number)
    return number
  }

  private mutating func number(ofStructure node: NodeID, of condition: Int) -> Int {
    let term = self.term(node, [.structure])
    // What the vocabulary can place in the body is one thing, whoever's injury it is.
    let isPlaced = term.concept.map(knowledge.vocabulary.isPlaced) ?? false
    let key = isPlaced ? term.normalForm : "\(condition) \(term.normalForm)"
    if let known = structures[key] { return known }
    subjects.append(
      StatedSubject(
        kind: .structure(owner: condition, isShared: isPlaced), key: term.normalForm, label: label(term),
        concept: term.concept, aliases: [], node: node, unknown: [], codes: []))
    structures[key] = subjects.count - 1
    return subjects.count - 1
  }

  private func unknown(in subject: Subject) -> Set<Attribute> {
    var unknown: Set<Attribute> = []
    sheet.forEachBlock(of: subject) { if isUnknown($0) { unknown.insert($0.attribute) } }
    return unknown
  }

  private func isUnknown(_ block: Block) -> Bool {
    if sheet.containsStatement(of: block, where: { $0.form == .unknown }) { return true }
    switch block.form {
    case .unknown, .none(because: nil), .unreadable: return true
    case .none: return false
    // A sign with a slip in it has a finding of its own; what the list lacks is not told besides.
    case .values: return block.attribute == .redFlags && sheet.containsStatement(of: block) { !isRedFlag($0) }
    }
  }

  private func isRedFlag(_ statement: Statement) -> Bool {
    guard statement.form == .stated, let value = statement.value,
      !knowledge.vocabulary.placeholders.contains(sheet.tree.text(of: value))
    else { return false }
    return sheet.text(of: sheet.value(of: .act, in: statement)).flatMap(Urgency.init) != nil
  }

  private func term(_ node: NodeID, _ kinds: [ConceptKind] = [.condition, .sign]) -> TermReading {
    knowledge.vocabulary.term(of: node, in: sheet.tree, kinds: kinds)
  }

  private func label(_ term: TermReading) -> String {
    term.concept.map { knowledge.vocabulary[$0].label } ?? term.text
  }

  // MARK: - Claims

  private mutating func read(_ blocks: ArraySlice<Block>, subject: Int) {
    for (index, block) in zip(blocks.indices, blocks) where block.attribute != .name && block.attribute != .alsoCalled {
      let subject = block.structure.map { structure($0, of: subject) } ?? subject
      guard !hasRivals(block) else { continue }
      for position in block.statements { read(sheet.statements[position], subject: subject, block: index) }
    }
  }

  /// Whether an attribute that takes one value has several for the same case: which of them is meant nobody knows, and
  /// that has a finding of its own.
  private func hasRivals(_ block: Block) -> Bool {
    block.attribute.arity == .one && sheet.hasRivals(among: sheet.statements(of: block))
  }

  private mutating func read(_ statement: Statement, subject: Int, block: Int) {
    guard let value = statement.value, let stated = stated(by: statement), !stated.isPlaceholder else { return }
    claims.append(
      Claim(
        subject: subject, attribute: statement.attribute, stated: stated,
        qualifiers: qualifiers(of: statement, stating: stated),
        isDenied: sheet.isDenied(statement), isHedged: sheet.isHedged(statement),
        isRuled: sheet.says(Resolution.Decision.nameOfRuling, for: .decidedBy, in: statement),
        item: statement.node, value: value, block: block))
  }

  /// nil where nothing is stated.
  private func stated(by statement: Statement) -> StatedValue? {
    guard statement.form == .stated, let value = statement.value else { return nil }
    let attribute = statement.attribute
    let isAvoided =
      attribute == .avoid || (attribute == .advice && sheet.value(of: .avoid, in: statement) == value)
    return knowledge.value(
      value, step: scalar(attribute == .redFlags ? .act : .use, of: statement), isAvoided: isAvoided,
      isOccasional: sheet.isOccasional(statement), of: attribute, in: sheet.tree)
  }

  /// What a qualifier of a statement says, where it says something.
  private func scalar(_ key: Key, of statement: Statement) -> NodeID? {
    guard statement.hasQualifiers, let node = sheet.value(of: key, in: statement), sheet.tree[node].kind == .scalar,
      !sheet.tree.isBlank(node)
    else { return nil }
    return node
  }

  private func qualifiers(of statement: Statement, stating stated: StatedValue) -> Qualifiers {
    guard statement.hasQualifiers else { return .none }
    let (when, after) = (qualifier(scalar(.when, of: statement)), qualifier(scalar(.after, of: statement)))
    let isException =
      sheet.isExceptional(statement) && knowledge.comparison(of: statement.attribute)?.separatesExceptions ?? false
    guard when != nil || after != nil || isException else { return .none }
    let qualifiers = when == nil && after == nil ? "" : "when \(when ?? "") after \(after ?? "")"
    let number = qualifiers.isEmpty ? 0 : knowledge.number(of: qualifiers)
    // What is so in some cases may be otherwise in others: each value has cases of its own.
    let circumstances = isException ? knowledge.number(of: "\(qualifiers) in cases of \(stated.form)") : number
    return Qualifiers(when: when, after: after, number: number, circumstances: circumstances)
  }

  /// Synonymous qualifiers count as equal.
  private func qualifier(_ node: NodeID?) -> String? {
    node.map { knowledge.vocabulary.circumstance(sheet.tree.text(of: $0)) }
  }
}

extension ClaimReader {
  /// Reads the values of a sheet on several threads. What comes of it is what knowledge remembers of them.
  fileprivate static func prepare(_ sheet: Sheet, _ knowledge: Knowledge, jobs: Int) {
    let reader = ClaimReader(sheet, knowledge)
    _ = sheet.statements.parts(jobs: jobs, from: 20).mapInParallel(jobs: jobs) { statements in
      for statement in statements { _ = reader.stated(by: statement) }
    }
  }
}

extension SourceClaims {
  /// All that a sheet states. Linear in its size.
  ///
  /// - Parameter jobs: How many threads may read its values.
  public static func reading(_ sheet: Sheet, _ knowledge: Knowledge, jobs: Int = 1) -> SourceClaims {
    if jobs > 1 { ClaimReader.prepare(sheet, knowledge, jobs: jobs) }
    return ClaimReader.read(sheet, knowledge)
  }
}
