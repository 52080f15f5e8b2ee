internal import Sheets
internal import YAML

/// What sources say they rightly give none of, or could not be read: `{none: true}` and `{unknown: true}`. Nothing is
/// compared with it, and all of it is kept.
struct StatedAbsences {
  private var items: [Place: [AbsenceItem]] = [:]

  /// Which of a place's items says what.
  private var indices: [Statement: Int] = [:]

  private struct Statement: Hashable {
    let place: Place
    let content: [YAMLContent.Entry]
  }

  private struct Place: Hashable {
    let subject: Int
    let attribute: Attribute
    let isOfGroup: Bool
  }

  /// Linear in the sheets.
  init(_ reconciliation: Reconciliation, _ knowledge: Knowledge) {
    for (index, source) in reconciliation.sources.enumerated() {
      let sheet = Sheet.reading(source.document)
      let numbers = reconciliation.subjectNumbers[index]
      let stated = source.subjects.indices
      let conditions = stated.filter { source.subjects[$0].kind.isCondition }
      let topic = stated.first { source.subjects[$0].kind.isTopic }
      let structures = Structures(of: source, knowledge)
      if let topic, let general = sheet.general { read(general, of: sheet, source, topic, numbers, structures) }
      for (condition, subject) in zip(sheet.conditions, conditions) {
        read(condition, of: sheet, source, subject, numbers, structures)
      }
    }
  }

  private mutating func read(
    _ subject: Subject, of sheet: Sheet, _ source: SourceClaims, _ number: Int, _ numbers: [Int],
    _ structures: Structures
  ) {
    for block in sheet.blocks(of: subject) {
      let absences = sheet.absences(of: block)
      guard !absences.isEmpty else { continue }
      let structure = block.structure.flatMap { structures.number(of: $0, of: number) }
      for absence in absences {
        let place = Place(
          subject: numbers[structure ?? number], attribute: block.attribute, isOfGroup: absence.isOfGroup)
        add(AbsenceItem(absence.node, in: sheet.tree, speakerID: source.speakerID), at: place)
      }
    }
  }

  private mutating func add(_ item: AbsenceItem, at place: Place) {
    let key = Statement(place: place, content: item.content)
    if let known = indices[key] {
      items[place]?[known].add(item)
    } else {
      indices[key] = items[place, default: []].count
      items[place, default: []].append(item)
    }
  }

  /// What stands of a subject, with what is absent beside it.
  func added(to attributes: [ReconciledAttribute], of subject: Int) -> [ReconciledAttribute] {
    var all = Dictionary(attributes.map { ($0.attribute, $0.items) }) { $0 + $1 }
    for attribute in Attribute.allCases {
      for isOfGroup in [false, true] {
        let place = Place(subject: subject, attribute: attribute, isOfGroup: isOfGroup)
        guard let absent = items[place] else { continue }
        all[attribute, default: []] += absent.map { $0.item(isOfGroup: isOfGroup) }
      }
    }
    return Attribute.allCases.compactMap { attribute in
      all[attribute].map { ReconciledAttribute(attribute: attribute, items: $0) }
    }
  }
}

/// The structures that a source speaks of, by their names.
private struct Structures {
  private let source: SourceClaims
  private let knowledge: Knowledge
  private var shared: [String: Int] = [:]
  private var owned: [Int: [String: Int]] = [:]

  init(of source: SourceClaims, _ knowledge: Knowledge) {
    (self.source, self.knowledge) = (source, knowledge)
    for (number, subject) in source.subjects.enumerated() {
      guard case .structure(let owner, let isShared) = subject.kind else { continue }
      if isShared, shared[subject.key] == nil { shared[subject.key] = number }
      if owned[owner]?[subject.key] == nil { owned[owner, default: [:]][subject.key] = number }
    }
  }

  /// The structure that a node names, of a condition or of all.
  func number(of node: NodeID, of condition: Int) -> Int? {
    let key = knowledge.vocabulary.term(of: node, in: source.document.tree, kinds: [.structure]).normalForm
    return [owned[condition]?[key], shared[key]].compactMap(\.self).min()
  }
}
