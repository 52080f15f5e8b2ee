internal import Findings
internal import Linting
internal import Sheets

extension Check {
  /// An exception that is refused: it has no reason, names no rule, or one that there is not.
  static let invalidIgnore = Check(
    "invalid-ignore",
    .exceptions { context, _ in
      context.comments.flatMap { entry -> [Violation] in
        let comment = entry.comment
        if comment.names.isEmpty { return [Violation("no_rule", at: comment.place, document: comment.document)] }
        var violations = entry.unknown.map { name in
          let isOwn = context.unsilenceable.contains(name.id)
          let nearest = NearestSpelling.of(name.id, among: context.rules)
          var violation = Violation(
            isOwn ? "not_silenceable" : nearest == nil ? "unknown_rule" : "near_rule",
            at: Place(file: comment.place.file, range: name.range), document: comment.document,
            arguments: ["rule": name.id, "nearest": nearest ?? ""])
          if let nearest, !isOwn {
            violation.edits = [Edit(file: comment.place.file, range: name.range, replacement: nearest)]
          }
          return violation
        }
        if comment.reason == nil {
          let rules = comment.names.map(\.id).joined(separator: ", ")
          violations.append(
            Violation("no_reason", at: comment.place, document: comment.document, arguments: ["rules": rules]))
        }
        return violations
      }
    })
}
