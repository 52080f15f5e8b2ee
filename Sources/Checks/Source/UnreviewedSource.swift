internal import Linting
internal import Packs
internal import Sheets
internal import YAML

extension Check {
  /// Nobody but the authors has read the article as a medical reviewer.
  static let unreviewedSource = Check(
    "unreviewed-source",
    .sheet { context, rule in
      let sheet = context.sheet
      // What was reconciled from other sheets is no article.
      guard let source = sheet.source, let sourceKey = source.key, !sheet.isDerived else { return [] }
      let place = sheet.keyNode(of: .reviewedBy, in: source) ?? sourceKey
      // Without a list that can be read, what is wrong with it is the finding.
      if let value = sheet.value(of: .reviewedBy, in: source), !sheet.tree.isListOfTexts(value) { return [] }
      let people = { (key: Key) in
        sheet.values(of: key, in: source).lazy.map { Set(nameWords(of: sheet.tree.text(of: $0), rule)) }
          .filter { !$0.isEmpty }
      }
      let reviewers = people(.reviewedBy)
      if reviewers.isEmpty {
        let isBare = !sheet.values(of: .reviewedBy, in: source).isEmpty
        return [context.violation(isBare ? "credential" : "default", at: place)]
      }
      let authors = Set(people(.authors))
      guard !authors.isEmpty, reviewers.allSatisfy(authors.contains) else { return [] }
      return [context.violation("author", at: place)]
    })

  /// A person's name without what stands around it: `Dr. J. Doe, M.D.` is j doe. A bare credential leaves nothing.
  private static func nameWords(of person: String, _ rule: Rule) -> [String] {
    let letters = person.lowercased().filter { $0 != "." }
    return letters.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "\u{2019}" }.map(String.init)
      .filter { !rule.lists($0, in: "credentials") && !rule.lists($0, in: "titles") }
  }
}

extension NodeTree {
  fileprivate func isListOfTexts(_ node: NodeID) -> Bool {
    self[node].kind == .scalar
      || (self[node].kind == .sequence && children(of: node).allSatisfy { self[resolved($0)].kind == .scalar })
  }
}
