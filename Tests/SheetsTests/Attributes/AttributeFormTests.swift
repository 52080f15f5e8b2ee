import Sheets
import Testing

@Suite struct AttributeFormTests {
  private static let lists = Attribute.allCases.filter { $0.arity == .many }
  private static let singles = Attribute.allCases.filter { $0.arity == .one }

  @Test("An attribute takes a single value in its short form", arguments: Attribute.allCases)
  func short(attribute: Attribute) throws {
    try expect(attribute, "swelling", reads: "swelling")
  }

  @Test("An attribute takes numbers and dates as text", arguments: Attribute.allCases)
  func number(attribute: Attribute) throws {
    try expect(attribute, "[12, 2025-01-23]", reads: "12; 2025-01-23", slips: attribute.arity == .many ? 0 : 1)
  }

  @Test("The long form says the same as the short one", arguments: Attribute.allCases)
  func long(attribute: Attribute) throws {
    try expect(attribute, "{value: swelling}", reads: "swelling")
    try expect(attribute, "[{value: swelling}]", reads: "swelling")
  }

  @Test("The value of an item may stand under the attribute's own key", arguments: Attribute.allCases)
  func ownValueKey(attribute: Attribute) throws {
    let key = AttributePlace(attribute: attribute).valueKey
    try expect(attribute, "{\(key): swelling}", reads: "swelling")
    try expect(attribute, "[{\(key): swelling}]", reads: "swelling")
  }

  @Test("A list may mix short and long forms", arguments: lists)
  func mixedList(attribute: Attribute) throws {
    try expect(attribute, "[swelling, {value: fever, when: at night}]", reads: "swelling; fever (when=at night)")
  }

  @Test("A single value is a list of one", arguments: Attribute.allCases)
  func listOfOne(attribute: Attribute) throws {
    try expect(attribute, "[swelling]", reads: "swelling")
  }

  @Test("An attribute of one value takes several that differ by when they hold", arguments: singles)
  func severalCases(attribute: Attribute) throws {
    try expect(
      attribute, "[{value: swelling, when: at rest}, {value: fever, when: at night}]",
      reads: "swelling (when=at rest); fever (when=at night)")
    try expect(attribute, "[swelling, {value: fever, when: at night}]", reads: "swelling; fever (when=at night)")
  }

  @Test("An attribute of one value says when it has several for one case", arguments: singles)
  func severalValues(attribute: Attribute) throws {
    try expect(attribute, "[swelling, fever]", reads: "swelling; fever", slips: 1)
  }

  @Test("Evidence and qualifiers may stand beside every value", arguments: Attribute.allCases)
  func evidence(attribute: Attribute) throws {
    try expect(
      attribute,
      "{value: swelling, at: Signs, lines: 120-122, quote: it swells, when: in pregnancy, present: never, "
        + "certainty: likely}",
      reads: "swelling (at=Signs, lines=120-122, quote=it swells, when=in pregnancy, present=never, certainty=likely)")
  }

  @Test("`none` stands for the whole attribute, with or without a reason", arguments: Attribute.allCases)
  func noneAtAll(attribute: Attribute) throws {
    try expect(attribute, "{none: true}", reads: "none")
    try expect(attribute, "{none: true, because: harmless}", reads: "none because harmless")
    try expect(attribute, "[{none: true, because: harmless}]", reads: "none because harmless")
  }

  @Test("`unknown` stands for the whole attribute, with or without a reason", arguments: Attribute.allCases)
  func unknownBlock(attribute: Attribute) throws {
    try expect(attribute, "{unknown: true}", reads: "unknown")
    try expect(attribute, "{because: cut off, unknown: true}", reads: "unknown because cut off")
    try expect(attribute, "[{unknown: true, because: cut off}]", reads: "unknown because cut off")
  }

  @Test("`unknown` may be one item of a list of which the rest is known", arguments: lists)
  func unknownItem(attribute: Attribute) throws {
    try expect(attribute, "[swelling, {unknown: true, because: cut off}]", reads: "swelling; unknown")
    try expect(attribute, "[{unknown: true}, swelling]", reads: "unknown; swelling")
  }

  @Test("An attribute with nothing under it has no values, and says so", arguments: Attribute.allCases)
  func empty(attribute: Attribute) throws {
    try expect(attribute, "", reads: "nothing", slips: 1)
    try expect(attribute, "~", reads: "nothing", slips: 1)
    try expect(attribute, "[]", reads: "nothing")
    try expect(attribute, "[swelling, ~]", reads: "swelling", slips: 1)
  }

  private func expect(
    _ attribute: Attribute, _ value: String, reads content: String, slips: Int = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let place = AttributePlace(attribute: attribute)
    let outline = SheetOutline(try Sheet(text: place.sheet(value)))
    #expect(outline.subjectLines == [place.line(content)], sourceLocation: sourceLocation)
    #expect(outline.slipLines.count == slips, "\(outline.slipLines)", sourceLocation: sourceLocation)
  }
}
