internal import CYAML

/// Writes content as YAML with libyaml's emitter: what is written reads back as the same content.
public enum YAMLWriter {
  /// A document in block style, with flow style for what has no further level. Linear in the content.
  ///
  /// - Returns: nil where libyaml refuses the content, as for a text that is no Unicode.
  public static func text(_ content: YAMLContent) -> String? {
    var emitter = yaml_emitter_t()
    guard yaml_emitter_initialize(&emitter) == 1 else { return nil }
    defer { yaml_emitter_delete(&emitter) }
    let output = Output()
    return withExtendedLifetime(output) {
      let pointer = Unmanaged.passUnretained(output).toOpaque()
      yaml_emitter_set_output(
        &emitter,
        { data, buffer, size in
          guard let data, let buffer else { return 0 }
          let bytes = UnsafeBufferPointer(start: buffer, count: size)
          Unmanaged<Output>.fromOpaque(data).takeUnretainedValue().bytes.append(contentsOf: bytes)
          return 1
        }, pointer)
      yaml_emitter_set_unicode(&emitter, 1)
      yaml_emitter_set_width(&emitter, 110)
      var event = yaml_event_t()
      guard yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING) == 1,
        yaml_emitter_emit(&emitter, &event) == 1,
        yaml_document_start_event_initialize(&event, nil, nil, nil, 1) == 1, yaml_emitter_emit(&emitter, &event) == 1,
        emit(content, to: &emitter), yaml_document_end_event_initialize(&event, 1) == 1,
        yaml_emitter_emit(&emitter, &event) == 1, yaml_stream_end_event_initialize(&event) == 1,
        yaml_emitter_emit(&emitter, &event) == 1
      else { return nil }
      return String(decoding: output.bytes, as: UTF8.self)
    }
  }

  private final class Output {
    var bytes: [UInt8] = []
  }

  private static func emit(_ content: YAMLContent, to emitter: inout yaml_emitter_t) -> Bool {
    switch content {
    case .text(let text): return emit(text, isText: true, to: &emitter)
    case .literal(let text): return emit(text, isText: false, to: &emitter)
    case .sequence(let items):
      var event = yaml_event_t()
      let style = items.allSatisfy(\.isScalar) ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE
      guard yaml_sequence_start_event_initialize(&event, nil, nil, 1, style) == 1,
        yaml_emitter_emit(&emitter, &event) == 1
      else { return false }
      for item in items where !emit(item, to: &emitter) { return false }
      return yaml_sequence_end_event_initialize(&event) == 1 && yaml_emitter_emit(&emitter, &event) == 1
    case .mapping(let entries):
      var event = yaml_event_t()
      let isFlat = entries.count <= 4 && entries.allSatisfy(\.value.isScalar)
      guard
        yaml_mapping_start_event_initialize(
          &event, nil, nil, 1, isFlat ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE) == 1,
        yaml_emitter_emit(&emitter, &event) == 1
      else { return false }
      for entry in entries {
        guard emit(entry.key, isText: true, to: &emitter), emit(entry.value, to: &emitter) else { return false }
      }
      return yaml_mapping_end_event_initialize(&event) == 1 && yaml_emitter_emit(&emitter, &event) == 1
    }
  }

  private static func emit(_ text: String, isText: Bool, to emitter: inout yaml_emitter_t) -> Bool {
    var bytes = Array(text.utf8)
    // What would be read as a number, `true` or a merge key is a text only in quotes.
    let isPlain = !isText || bytes.withUnsafeBufferPointer(ScalarValue.init(plain:)) == .text && text != "<<"
    var event = yaml_event_t()
    let count = Int32(clamping: bytes.count)
    let isMade = bytes.withUnsafeMutableBufferPointer { buffer in
      yaml_scalar_event_initialize(
        &event, nil, nil, buffer.baseAddress, count, isPlain ? 1 : 0, 1,
        isPlain ? YAML_ANY_SCALAR_STYLE : YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    }
    return isMade == 1 && yaml_emitter_emit(&emitter, &event) == 1
  }
}

extension YAMLContent {
  fileprivate var isScalar: Bool {
    switch self {
    case .text, .literal: true
    case .sequence, .mapping: false
    }
  }
}
