internal import Findings
internal import Linting
internal import YAML

extension Check {
  /// A key that stands twice in one mapping: of two readers, one would see the first value and one the second.
  static let duplicateKey = Check(
    "duplicate-key",
    .file { tree, _ in
      tree.documents.enumerated().flatMap { index, root in
        let document = Document(tree: tree, root: root, index: index)
        return tree.duplicateKeys(in: root).map { duplicate in
          var violation = Violation(
            "default", at: document.place(of: duplicate.second), document: index,
            arguments: ["key": tree.text(of: duplicate.second)],
            related: [Violation.Related("first", document.place(of: duplicate.first))])
          if let first = tree.value(ofKey: duplicate.first), let second = tree.value(ofKey: duplicate.second),
            tree.content(of: first) == tree.content(of: second),
            let removal = tree.removal(ofEntryWithKey: duplicate.second)
          {
            violation.edits = [removal]
          }
          return violation
        }
      }
    })
}
