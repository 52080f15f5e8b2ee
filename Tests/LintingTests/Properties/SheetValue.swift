/// A part of a generated sheet, before it has a style.
indirect enum SheetValue: Sendable {
  /// A text, in whatever quotes.
  case text(String)
  /// YAML as it is: a number, nothing, an empty list.
  case raw(String)
  /// A fact, in its short form or under the key of its long form.
  case fact(String, key: String)
  case list([SheetValue])
  case mapping([Entry])

  struct Entry: Sendable {
    let key: String
    let value: SheetValue
  }
}
