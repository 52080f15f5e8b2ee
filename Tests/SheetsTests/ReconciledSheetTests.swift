import Sheets
import Testing

@Suite struct ReconciledSheetTests {
  @Test(
    "A reconciled sheet is a sheet without slips",
    arguments: [
      SheetCase(
        "a source that was derived from others",
        "source: {id: all, derived_from: [first-clinic, second-clinic]}",
        gives: "source.id: all", "source.derived_from: first-clinic; second-clinic"),
      SheetCase(
        "who said a value, with where",
        "conditions: {c: {symptoms: {value: fever, said_by: [{id: a, at: Signs, lines: 3, quote: it burns}, {id: b}]}}}",
        gives: "c.symptoms: fever (said_by=[{id: a, at: Signs, lines: 3, quote: it burns}, {id: b}])"),
      SheetCase(
        "who dissents, and what decided",
        """
        conditions: {c: {urgency: {value: urgent, said_by: [{id: a}], decided_by: unresolved,
          against: [{value: soon, said_by: [{id: b}]}]}}}
        """,
        gives:
          "c.urgency: urgent (against=[{value: soon, said_by: [{id: b}]}], said_by=[{id: a}], decided_by=unresolved)"),
      SheetCase(
        "items that were not understood",
        "conditions: {c: {pain: {duration: {value: 1 day, not_understood: [{value: a while, said_by: [{id: b}]}]}}}}",
        gives: "c.pain.duration: 1 day (not_understood=[{value: a while, said_by: [{id: b}]}])"),
      SheetCase(
        "several values of an attribute that takes one, each with its speakers",
        "conditions: {c: {urgency: [{value: soon, said_by: [{id: a}]}, {value: urgent, said_by: [{id: b}]}]}}",
        gives: "c.urgency: soon (said_by=[{id: a}]); urgent (said_by=[{id: b}])"),
      SheetCase(
        "who says that there is none, beside what others give",
        "conditions: {c: {symptoms: [{value: fever, said_by: [{id: a}]}, {none: true, because: x, said_by: [{id: b}]}]}}",
        gives: "c.symptoms: fever (said_by=[{id: a}])"),
      SheetCase(
        "what could not be read, beside a value of an attribute that takes one",
        "conditions: {c: {urgency: [{value: soon, said_by: [{id: a}]}, {unknown: true, said_by: [{id: b}]}]}}",
        gives: "c.urgency: soon (said_by=[{id: a}]); unknown"),
    ])
  func withoutSlips(example: SheetCase) throws {
    #expect(SheetOutline(try Sheet(text: example.sheet)).lines == example.outline)
  }

  @Test("Any attribute may carry who said it, who dissents and what decided", arguments: Attribute.allCases)
  func everyAttribute(attribute: Attribute) throws {
    let place = AttributePlace(attribute: attribute)
    let evidence = "said_by: [{id: a}], against: [], decided_by: ruling, not_understood: []"
    let sheet = try Sheet(text: place.sheet("[{\(place.valueKey): fever, \(evidence)}]"))
    #expect(SheetOutline(sheet).slipLines.isEmpty)
    #expect(sheet.statements.map { sheet.text(of: $0.value) } == ["fever"])
  }

  @Test(
    "What is wrong in a reconciled sheet is a slip like any other",
    arguments: [
      ("said_by: a", "wrong type a under said_by, expected a list of mappings"),
      ("said_by: [a]", "wrong type [a] under said_by, expected a list of mappings"),
      ("decided_by: [ruling]", "wrong type [ruling] under decided_by, expected a text"),
    ] as [(String, String)])
  func slips(field: String, slip: String) throws {
    let sheet = try Sheet(text: "conditions: {c: {urgency: {value: soon, \(field)}}}")
    #expect(SheetOutline(sheet).slipLines == [slip])
  }
}
