internal import Claims
internal import Linting
internal import Sheets
internal import YAML

/// Whether a condition has what every condition must have: red flags, or treatment.
enum Coverage {
  /// It has its own, or tried to in a way that another rule reports.
  case own
  /// Only the article's general ones cover it.
  case generalOnly(general: NodeID)
  case missing
  /// It is too urgent for the article's general ones to cover it.
  case notCoveredByGeneral(urgent: ConceptEntry, general: NodeID)
  case unknown(NodeID)
  case justifiedNone(NodeID, because: NodeID)
  case unjustifiedNone(NodeID)
  /// An editor's word that there are none, where the vocabulary knows better.
  case noneThoughUrgent(NodeID, urgent: ConceptEntry)
}

extension SheetContext {
  /// Judges a condition's `red_flags` or `treatments` by the rules of the sheet format.
  func coverage(of condition: Subject, by attribute: Attribute) -> Coverage {
    let block = sheet.block(attribute, of: condition)
    switch block?.form {
    case .none(let because)?:
      guard let block else { return .missing }
      if let urgent = urgentConcept(of: condition) { return .noneThoughUrgent(block.node, urgent: urgent) }
      guard let because, !isPlaceholder(because) else { return .unjustifiedNone(block.node) }
      return .justifiedNone(block.node, because: because)
    case .unknown?: return .unknown(block?.node ?? condition.key)
    case .unreadable?: return .own
    case .values?:
      if let block, hasAttempt(block) { return .own }
    case nil: break
    }
    return coverageByGeneral(of: condition, by: attribute)
  }

  private func coverageByGeneral(of condition: Subject, by attribute: Attribute) -> Coverage {
    guard let block = sheet.block(attribute, of: sheet.general) else { return .missing }
    if case .values = block.form, !hasAttempt(block) { return .missing }
    if case .none = block.form { return .missing }
    guard let urgent = urgentConcept(of: condition) else { return .generalOnly(general: block.key) }
    let isUrgentEnough =
      attribute == .redFlags
      && sheet.containsStatement(of: block) { isAttempt($0) && (act(of: $0).map { $0 >= .urgent } ?? false) }
    return isUrgentEnough
      ? .generalOnly(general: block.key) : .notCoveredByGeneral(urgent: urgent, general: block.key)
  }

  /// The first item of a condition's own list, where none of them counts; nil where there are none.
  func discounted(_ attribute: Attribute, of condition: Subject) -> NodeID? {
    guard let block = sheet.block(attribute, of: condition), case .values = block.form, !hasAttempt(block) else {
      return nil
    }
    return sheet.statements(of: block).first?.node
  }

  private func hasAttempt(_ block: Block) -> Bool { sheet.containsStatement(of: block, where: isAttempt) }

  /// Whether an item counts as a red flag or a treatment. What is unknown, incomplete or a placeholder counts too, as
  /// its own rule reports it; what the source denies or advises against does not.
  private func isAttempt(_ statement: Statement) -> Bool {
    guard statement.form == .stated else { return true }
    if sheet.isDenied(statement) { return false }
    guard let use = sheet.value(of: .use, in: statement) else {
      guard statement.attribute == .treatments, let value = sheet.text(of: statement.value) else { return true }
      return !knowledge.isSentenceAgainst(value)
    }
    return !knowledge.isAdviceAgainst(sheet.tree.text(of: use))
  }

  private func act(of statement: Statement) -> Urgency? {
    sheet.text(of: sheet.value(of: .act, in: statement)).flatMap(Urgency.init)
  }

  /// The vocabulary's concept of a condition that cannot wait; nil for the others.
  ///
  /// Found by its name, what it is also called, and its slug.
  func urgentConcept(of condition: Subject) -> ConceptEntry? {
    for node in sheet.names(of: condition) + [condition.key] {
      let term = vocabulary.term(of: node, in: sheet.tree, kinds: [.condition])
      if let rated = vocabulary.firstKind(of: term, where: { $0.leastUrgency != nil }) {
        return (rated.leastUrgency ?? .routine) >= .urgent ? rated : nil
      }
    }
    return nil
  }
}
