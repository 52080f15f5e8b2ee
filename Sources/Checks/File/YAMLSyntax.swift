internal import Findings
internal import Linting
internal import YAML

extension Check {
  /// A file that is no YAML: each kind of problem has its own words.
  static let yamlSyntax = Check(
    "yaml-syntax",
    .file { tree, _ in
      guard let problem = tree.problem else { return [] }
      return [
        Violation(
          problem.kind.rawValue, at: Place(file: tree.file, range: problem.range), document: tree.documents.count,
          arguments: ["detail": problem.detail],
          related: problem.noticed.map {
            // For an alias, that is the value around it; for all else, where reading stopped.
            let name = problem.kind == .aliasInsideItself ? "repeated" : "noticed"
            return [Violation.Related(name, Place(file: tree.file, range: $0))]
          } ?? [])
      ]
    })
}
