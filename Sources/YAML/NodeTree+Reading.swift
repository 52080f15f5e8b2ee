internal import CYAML
public import Text

extension NodeTree {
  /// Reads a file as YAML.
  ///
  /// Never fails: a file that is no YAML has its documents up to the first problem, and the problem. A file with
  /// nothing in it, or only comments, has one empty document. Linear in the size of the file.
  public static func reading(_ file: TextFile, limits: ReadingLimits = ReadingLimits()) -> NodeTree {
    file.bytes.withUnsafeBufferPointer { bytes in
      let survey = ByteSurvey(bytes)
      var builder = TreeBuilder(bytes: bytes, isASCII: survey.isASCII, limits: limits)
      let problem = refusal(of: bytes, survey) ?? readEvents(of: bytes, into: &builder)
      builder.close()
      if problem == nil { builder.addDocumentIfThereIsNone() }
      return NodeTree(
        file: file, documents: builder.documents, problem: problem, nodes: builder.nodes,
        decodedTexts: builder.decodedTexts, tags: builder.tags, aliasTargets: builder.aliasTargets)
    }
  }

  /// What libyaml must not even begin to read.
  private static func refusal(of bytes: UnsafeBufferPointer<UInt8>, _ survey: ByteSurvey) -> SyntaxProblem? {
    if bytes.count > TextFile.maximumSize {
      return SyntaxProblem(kind: .tooLarge, range: TextRange(0..<0), detail: "\(TextFile.maximumSize >> 20)")
    }
    return survey.excessiveDirective.map {
      SyntaxProblem(kind: .other, range: $0, detail: "found too many or too long %TAG directives")
    }
  }

  private static func readEvents(
    of bytes: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder
  ) -> SyntaxProblem? {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return nil }
    // Both structs are large, and libyaml keeps pointers into the parser: they stay where they are.
    return withUnsafeTemporaryAllocation(of: yaml_parser_t.self, capacity: 1) { parsers in
      withUnsafeTemporaryAllocation(of: yaml_event_t.self, capacity: 1) { events in
        guard let parser = parsers.baseAddress, let event = events.baseAddress, yaml_parser_initialize(parser) == 1
        else { return SyntaxProblem(kind: .other, range: TextRange(0..<0), detail: "out of memory") }
        defer { yaml_parser_delete(parser) }
        // Said, not guessed: `TextFile` has made it UTF-8, and took off the byte order mark, which libyaml would count.
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, start, bytes.count)
        while yaml_parser_parse(parser, event) == 1 {
          let isLast = event.pointee.type == YAML_STREAM_END_EVENT
          let problem = builder.take(event)
          yaml_event_delete(event)
          if isLast || problem != nil { return problem }
        }
        return Diagnosis(LibyamlComplaint(parser, &builder.cursor), bytes: bytes, reading: builder).problem()
      }
    }
  }
}
