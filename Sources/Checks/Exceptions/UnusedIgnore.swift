internal import Findings
internal import Linting
internal import Sheets
internal import Text

extension Check {
  /// An exception that silences nothing any more.
  static let unusedIgnore = Check(
    "unused-ignore",
    .exceptions { context, _ in
      context.comments.flatMap { entry in
        entry.unused.map { name in
          var violation = Violation(
            entry.comment.coversNothing ? "nothing_follows" : "default",
            at: Place(file: entry.comment.place.file, range: name.range), document: entry.comment.document,
            arguments: ["rule": name.id])
          violation.edits = [entry.removal(of: name)]
          return violation
        }
      }
    })

  /// A waiver that silences nothing: expired, made for a finding that is another now, or for none at all.
  static let unusedWaiver = Check(
    "unused-waiver",
    .exceptions { context, _ in
      context.idleWaivers.map { waiver, reason in
        Violation(
          reason.rawValue, at: waiver.place, subject: waiver.subject,
          arguments: [
            "rule": waiver.rule, "reviewer": waiver.reviewer, "until": waiver.until?.description ?? "",
            "about": waiver.subject ?? waiver.fingerprint ?? "",
          ])
      }
    })
}

extension ExceptionContext.Comment {
  /// Takes the rule out of the comment; the comment where no other rule is left, and its line where it has nothing else.
  fileprivate func removal(of name: IgnoreComment.Name) -> Edit {
    let file = comment.place.file
    let bytes = file.bytes
    var range = name.range.offsets
    if unused.count < comment.names.count {
      let isFirst = comment.names.first?.range == name.range
      let isSeparator = { (byte: UInt8) in byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") }
      if isFirst {
        while range.upperBound < bytes.count, isSeparator(bytes[range.upperBound]) {
          range = range.lowerBound..<range.upperBound + 1
        }
      } else {
        while range.lowerBound > 0, isSeparator(bytes[range.lowerBound - 1]) {
          range = range.lowerBound - 1..<range.upperBound
        }
      }
      return Edit(file: file, range: TextRange(range), replacement: "")
    }
    range = comment.place.range.offsets
    while range.lowerBound > 0, [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[range.lowerBound - 1]) {
      range = range.lowerBound - 1..<range.upperBound
    }
    let isOwnLine =
      range.lowerBound == 0 || [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[range.lowerBound - 1])
    if isOwnLine {
      for byte in [UInt8(ascii: "\r"), UInt8(ascii: "\n")] where range.upperBound < bytes.count {
        if bytes[range.upperBound] == byte { range = range.lowerBound..<range.upperBound + 1 }
      }
    }
    return Edit(file: file, range: TextRange(range), replacement: "")
  }
}
