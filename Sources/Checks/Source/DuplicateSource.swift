internal import Linting

extension Check {
  /// Two sheets that call their source the same: neither can be told apart in what is said of them.
  static let duplicateSource = Check(
    "duplicate-source",
    .sources { sources, _ in
      var firsts: [String: SourceRecord] = [:]
      return sources.compactMap { source in
        guard let first = firsts[source.id] else {
          firsts[source.id] = source
          return nil
        }
        return Violation(
          "default", at: source.place, document: source.document, arguments: ["id": source.id],
          related: [Violation.Related("first", first.place)])
      }
    })
}
