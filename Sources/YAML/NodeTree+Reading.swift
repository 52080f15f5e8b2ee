internal import CYAML
public import Text

extension NodeTree {
  /// Reads a file as YAML.
  ///
  /// Never fails: a file that is no YAML has its documents up to the first problem, and the problem. Linear in the
  /// size of the file.
  public static func reading(_ file: TextFile, limits: ReadingLimits = ReadingLimits()) -> NodeTree {
    file.bytes.withUnsafeBufferPointer { bytes in
      var builder = TreeBuilder(bytes: bytes, limits: limits)
      let problem = readEvents(of: bytes, into: &builder)
      builder.close()
      return NodeTree(
        file: file, documents: builder.documents, problem: problem, nodes: builder.nodes,
        decodedTexts: builder.decodedTexts, tags: builder.tags)
    }
  }

  private static func readEvents(
    of bytes: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder
  ) -> SyntaxProblem? {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return nil }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      return SyntaxProblem(kind: .other, range: TextRange(0..<0), detail: "out of memory")
    }
    defer { yaml_parser_delete(parser) }
    // Said, not guessed: `TextFile` has made it UTF-8, and took off the byte order mark, which libyaml would count.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, start, bytes.count)
    var event = yaml_event_t()
    while yaml_parser_parse(parser, &event) == 1 {
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return nil }
      do throws(SyntaxProblem) {
        try builder.take(event)
      } catch {
        return error
      }
    }
    return SyntaxProblem(parser.pointee, bytes: bytes, builder: &builder)
  }
}
