/// A way to write a sheet. None changes what it says.
struct SheetStyle: Sendable {
  enum Quotes: Sendable { case none, single, double }

  var quotes = Quotes.none
  /// Brackets in place of lines.
  var isFlow = false
  /// `{value: fever}` in place of `fever`.
  var isLong = false

  static let plain = SheetStyle()

  /// The lines that write a value, without indentation.
  func lines(_ value: SheetValue) -> [String] {
    switch value {
    case .text(let text): [quoted(text)]
    case .raw(let yaml): [yaml]
    case .fact(let text, let key):
      isLong ? lines(.mapping([SheetValue.Entry(key: key, value: .text(text))])) : [quoted(text)]
    case .list(let items): isFlow ? ["[\(items.map(inline).joined(separator: ", "))]"] : items.flatMap(itemLines)
    case .mapping(let entries):
      isFlow
        ? ["{\(entries.map { "\($0.key): \(inline($0.value))" }.joined(separator: ", "))}"]
        : entries.flatMap(entryLines)
    }
  }

  private func inline(_ value: SheetValue) -> String { lines(value).joined() }

  private func itemLines(_ item: SheetValue) -> [String] {
    lines(item).enumerated().map { $0 == 0 ? "- \($1)" : "  \($1)" }
  }

  private func entryLines(_ entry: SheetValue.Entry) -> [String] {
    let lines = lines(entry.value)
    return isCollection(entry.value) ? ["\(entry.key):"] + lines.map { "  \($0)" } : ["\(entry.key): \(lines.joined())"]
  }

  private func isCollection(_ value: SheetValue) -> Bool {
    switch value {
    case .text, .raw: false
    case .fact: isLong
    case .list, .mapping: true
    }
  }

  private func quoted(_ text: String) -> String {
    switch quotes {
    case .none: text
    case .single: "'\(text.replacing("'", with: "''"))'"
    case .double: "\"\(text)\""
    }
  }
}
