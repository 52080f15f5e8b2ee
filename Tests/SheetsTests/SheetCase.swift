import Testing

/// A sheet, and the outline that reading it must give.
struct SheetCase: Sendable, CustomTestStringConvertible {
  let name: String
  let sheet: String
  let outline: [String]

  init(_ name: String, _ sheet: String, gives outline: String...) {
    self.name = name
    self.sheet = sheet
    self.outline = outline
  }

  var testDescription: String { name }
}
