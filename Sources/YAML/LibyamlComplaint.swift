internal import CYAML

/// What libyaml says when it stops, with its places as byte offsets.
struct LibyamlComplaint {
  /// Whether the bytes are no text at all, so that there are no tokens to speak of.
  let isUnreadable: Bool
  /// What it objects to: "did not find expected key".
  let problem: String
  /// What it was doing: "while parsing a block mapping"; empty if it does not say.
  let context: String
  /// Where it stopped.
  let offset: Int
  /// Where that which it was reading began.
  let began: Int

  init(_ parser: UnsafePointer<yaml_parser_t>, _ cursor: inout MarkCursor) {
    isUnreadable = parser.pointee.error == YAML_READER_ERROR
    problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    context = isUnreadable ? "" : parser.pointee.context.map { String(cString: $0) } ?? ""
    offset = isUnreadable ? Int(parser.pointee.problem_offset) : cursor.offset(of: parser.pointee.problem_mark)
    began = context.isEmpty ? offset : cursor.offset(of: parser.pointee.context_mark)
  }
}
