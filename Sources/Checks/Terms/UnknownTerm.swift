internal import Claims
internal import Linting
internal import Packs
internal import Sheets
internal import YAML

extension Check {
  /// Terms that the vocabulary does not know: probably misspelt where a known one is near, else worth a word only
  /// where sources are told apart by them.
  static let unknownTerm = Check(
    "unknown-term",
    .sheet { context, rule in
      // To look for what is near takes its time: a sheet of many thousands of unknown terms is not misspelt.
      var left = rule.count("looked_up", default: 2_000)
      return context.termNodes().compactMap { node, attribute, kinds in
        let term = context.vocabulary.term(of: node, in: context.sheet.tree, kinds: kinds)
        guard term.concept == nil || term.hasDoubledLetter, !context.vocabulary.placeholders.contains(term.text) else {
          return nil
        }
        left -= 1
        if left >= 0, let nearest = context.vocabulary.nearest(to: term, kinds: kinds) {
          var arguments: Arguments = ["term": term.text, "nearest": nearest.name]
          arguments["label"] = nearest.label
          arguments["rival"] = nearest.rival
          let message =
            nearest.rival == nil
            ? nearest.label == nil ? "near" : "near_other_name" : nearest.isRivalOpposite ? "near_both" : "near_either"
          var violation = context.violation(
            message, at: node, of: context.subject(holding: node), attribute: attribute, arguments)
          // Which of two was meant, only the article tells.
          guard nearest.rival == nil else { return violation }
          violation.isFixSafe = OneSlip.separates(term.text, nearest.name)
          violation.edits = context.sheet.tree.edit(replacing: node, with: nearest.name).map { [$0] } ?? []
          return violation
        }
        // A term that is a kind of something known is understood well enough.
        guard !term.isKnown, context.knowledge.definition(of: attribute)?.reportsUnknownTerms ?? (attribute == .name)
        else { return nil }
        return context.violation(
          "default", at: node, of: context.subject(holding: node), attribute: attribute, ["term": term.text])
      }
    })
}

extension SheetContext {
  /// The nodes of a sheet that hold terms of which it is not known that they name a concept and are spelt right, with the
  /// kinds of concepts that they may name.
  fileprivate func termNodes() -> [(node: NodeID, attribute: Attribute, kinds: [ConceptKind])] {
    var nodes: [(node: NodeID, attribute: Attribute, kinds: [ConceptKind])] = []
    for index in stated.claims.indices where !stated.claims[index].isSpeltRight {
      let claim = stated.claims[index]
      guard let definition = knowledge.definition(of: claim.attribute), !definition.kinds.isEmpty else { continue }
      nodes.append((claim.value, claim.attribute, definition.kinds))
    }
    for subject in stated.subjects {
      switch subject.kind {
      case .structure: nodes.append((subject.node, .anatomyLocation, [.structure]))
      case .condition:
        nodes.append((subject.node, .name, [.condition, .sign]))
        nodes += subject.aliases.map { ($0.node, .alsoCalled, [.condition, .sign]) }
      case .topic: break
      }
    }
    return nodes
  }
}
