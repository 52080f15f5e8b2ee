internal import Claims
internal import Linting
internal import Sheets
internal import YAML

// Each rule is one outcome of `Coverage`; those about red flags and those about treatment differ in name only.
extension Check {
  static let missingRedFlags = missing("missing-red-flags", .redFlags)
  static let missingTreatment = missing("missing-treatment", .treatments)
  static let generalRedFlagsOnly = generalOnly("general-red-flags-only", .redFlags)
  static let generalTreatmentOnly = generalOnly("general-treatment-only", .treatments)

  static let justifiedNone = Check(
    "justified-none",
    .sheet { context, _ in
      context.judgements { context, condition, attribute in
        guard case .justifiedNone(let node, let because) = context.coverage(of: condition, by: attribute) else {
          return nil
        }
        return context.violation(
          "default", at: node, of: condition, attribute: attribute,
          [
            "because": context.sheet.tree.text(of: because), "what": attribute.phrase,
            "condition": context.sheet.name(of: condition),
          ])
      }
    })

  static let unjustifiedNone = Check(
    "unjustified-none",
    .sheet { context, _ in
      context.judgements { context, condition, attribute in
        switch context.coverage(of: condition, by: attribute) {
        case .unjustifiedNone(let node):
          let arguments: Arguments = ["what": attribute.phrase, "condition": context.sheet.name(of: condition)]
          return context.violation("default", at: node, of: condition, attribute: attribute, arguments)
        case .noneThoughUrgent(let node, let concept):
          var arguments: Arguments = ["what": attribute.phrase, "condition": context.sheet.name(of: condition)]
          arguments["urgent"] = concept.label
          arguments["urgency"] = concept.leastUrgency?.rawValue
          return context.violation("urgent", at: node, of: condition, attribute: attribute, arguments)
        default: return nil
        }
      }
    })

  private static func missing(_ name: String, _ attribute: Attribute) -> Check {
    Check(
      name,
      .sheet { context, _ in
        context.sheet.conditions.compactMap { condition in
          switch context.coverage(of: condition, by: attribute) {
          case .missing:
            let discounted = context.discounted(attribute, of: condition)
            return context.violation(
              discounted == nil ? "default" : "discounted", at: condition.key, of: condition, attribute: attribute,
              ["condition": context.sheet.name(of: condition)],
              related: discounted.map { [("discounted_item", $0)] } ?? [])
          case .notCoveredByGeneral(let concept, let general):
            var arguments: Arguments = ["condition": context.sheet.name(of: condition)]
            arguments["urgent"] = concept.label
            arguments["urgency"] = concept.leastUrgency?.rawValue
            return context.violation(
              "urgent", at: condition.key, of: condition, attribute: attribute, arguments,
              related: [("general", general)])
          default: return nil
          }
        }
      })
  }

  private static func generalOnly(_ name: String, _ attribute: Attribute) -> Check {
    Check(
      name,
      .sheet { context, _ in
        context.sheet.conditions.compactMap { condition in
          guard case .generalOnly(let general) = context.coverage(of: condition, by: attribute) else { return nil }
          return context.violation(
            "default", at: condition.key, of: condition, attribute: attribute,
            ["condition": context.sheet.name(of: condition)], related: [("general", general)])
        }
      })
  }
}

extension SheetContext {
  /// Judges every condition's red flags and treatments, where any has a word that there are none.
  fileprivate func judgements(_ judge: (SheetContext, Subject, Attribute) -> Violation?) -> [Violation] {
    guard sheet.hasAbsence else { return [] }
    return sheet.conditions.flatMap { condition in
      [Attribute.redFlags, .treatments].compactMap { judge(self, condition, $0) }
    }
  }
}

extension Sheet {
  fileprivate var hasAbsence: Bool { blocks.contains { if case .none = $0.form { true } else { false } } }
}

extension Attribute {
  /// What an editor calls it in a sentence.
  fileprivate var phrase: String { self == .redFlags ? "red flags" : "treatment" }
}
