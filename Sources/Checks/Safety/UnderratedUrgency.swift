internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// Conditions that the vocabulary rates urgent or emergency, and the sheet below it.
  static let underratedUrgency = Check(
    "underrated-urgency",
    .sheet { context, _ in
      context.sheet.conditions.compactMap { condition in
        guard let concept = context.urgentConcept(of: condition), let least = concept.leastUrgency else { return nil }
        var arguments: Arguments = ["concept": concept.label, "least": least.rawValue]
        let stated = context.statedUrgency(of: condition)
        if let stated {
          guard let urgency = stated.urgency, urgency < least else { return nil }
          arguments["urgency"] = context.sheet.tree.text(of: stated.value)
          return context.violation(
            "default", at: stated.value, of: condition, attribute: .urgency, arguments)
        }
        guard !context.hasUrgentRedFlag(condition) else { return nil }
        // Where there is no red flag at all, that is the one thing to say.
        guard let block = context.sheet.block(.redFlags, of: condition),
          !context.sheet.statements(of: block).isEmpty
        else { return nil }
        return context.violation("red_flags", at: block.key, of: condition, attribute: .redFlags, arguments)
      }
    })
}

extension SheetContext {
  /// What a condition's sheet says of its urgency: the least of what it says, where it says several things.
  fileprivate func statedUrgency(of condition: Subject) -> (value: NodeID, urgency: Urgency?)? {
    guard let block = sheet.block(.urgency, of: condition) else { return nil }
    let values = sheet.statements(of: block).compactMap(\.value).map { node in
      (value: node, urgency: knowledge.urgency(sheet.tree.text(of: node)))
    }
    return values.min { ($0.urgency ?? .emergency) < ($1.urgency ?? .emergency) }
  }

  /// Whether a red flag of the condition, or a general one, is urgent enough.
  fileprivate func hasUrgentRedFlag(_ condition: Subject) -> Bool {
    [condition, sheet.general].contains { subject in
      guard let block = sheet.block(.redFlags, of: subject) else { return false }
      if case .unknown = block.form { return true }
      return sheet.statements(of: block).contains { statement in
        statement.form == .unknown
          || (sheet.text(of: sheet.value(of: .act, in: statement)).flatMap(Urgency.init) ?? .routine) >= .urgent
      }
    }
  }
}

extension Knowledge {
  /// The step that a wording of urgency means; the least where it means several.
  func urgency(_ text: String) -> Urgency? {
    guard case .success(let reading)? = read(Wording(text), of: .urgency), let scale = reading as? ScaleReading else {
      return nil
    }
    return Urgency.allCases.first { scale.includes($0.rawValue) }
  }
}
