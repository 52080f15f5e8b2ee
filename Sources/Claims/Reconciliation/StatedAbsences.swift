internal import Sheets
internal import YAML

/// What sources say they rightly give none of, or could not be read: `{none: true}` and `{unknown: true}`. Nothing is
/// compared with it, and all of it is kept.
struct StatedAbsences {
  private var items: [Place: [AbsenceItem]] = [:]

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
      let conditions = stated.filter { if case .condition = source.subjects[$0].kind { true } else { false } }
      let topic = stated.first { if case .topic = source.subjects[$0].kind { true } else { false } }
      if let topic, let general = sheet.general { read(general, of: sheet, source, topic, numbers, knowledge) }
      for (condition, subject) in zip(sheet.conditions, conditions) {
        read(condition, of: sheet, source, subject, numbers, knowledge)
      }
    }
  }

  private mutating func read(
    _ subject: Subject, of sheet: Sheet, _ source: SourceClaims, _ number: Int, _ numbers: [Int],
    _ knowledge: Knowledge
  ) {
    for block in sheet.blocks(of: subject) {
      let absences = sheet.absences(of: block)
      guard !absences.isEmpty else { continue }
      let structure = block.structure.flatMap { Self.structure($0, of: number, source, knowledge) }
      for absence in absences {
        let place = Place(
          subject: numbers[structure ?? number], attribute: block.attribute, isOfGroup: absence.isOfGroup)
        add(AbsenceItem(absence.node, in: sheet.tree, speakerID: source.speakerID), at: place)
      }
    }
  }

  private mutating func add(_ item: AbsenceItem, at place: Place) {
    if let known = items[place]?.firstIndex(where: { $0.content == item.content }) {
      items[place]?[known].add(item)
    } else {
      items[place, default: []].append(item)
    }
  }

  /// The structure that a node names, among those that a source speaks of.
  private static func structure(
    _ node: NodeID, of condition: Int, _ source: SourceClaims, _ knowledge: Knowledge
  ) -> Int? {
    let key = knowledge.vocabulary.term(of: node, in: source.document.tree, kinds: [.structure]).normalForm
    return source.subjects.indices.first { index in
      guard case .structure(let owner, let isShared) = source.subjects[index].kind else { return false }
      return source.subjects[index].key == key && (owner == condition || isShared)
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
