import Sheets
import Testing

@Suite struct ItemKeyTests {
  @Test(
    "Items of some attributes have keys of their own",
    arguments: [
      SheetCase(
        "a red flag has a sign and what to do",
        "conditions: {c: {red_flags: [{sign: knee gives way, act: soon}]}}",
        gives: "c.red_flags: knee gives way (act=soon)"),
      SheetCase(
        "a treatment has a name and a use",
        "conditions: {c: {treatments: [{name: surgery, use: usual, when: complete tear}]}}",
        gives: "c.treatments: surgery (use=usual, when=complete tear)"),
      SheetCase(
        "recovery takes a time, after something",
        "conditions: {c: {recovery: {takes: 6 to 12 months, after: surgery}}}",
        gives: "c.recovery: 6 to 12 months (after=surgery)"),
      SheetCase(
        "recovery may be just a time, or a list of times",
        "conditions: {c: {recovery: [8 weeks, {takes: 1 year, after: surgery}]}}",
        gives: "c.recovery: 8 weeks; 1 year (after=surgery)"),
      SheetCase(
        "advice is to do something, or to avoid it",
        "general: {advice: [{do: gentle movement}, {avoid: full rest}, sleep]}",
        gives: "general.general.advice: gentle movement; full rest; sleep"),
      SheetCase(
        "the own key of an item counts more than `value`",
        "conditions: {c: {red_flags: [{value: second, sign: first, act: soon}]}}",
        gives: "c.red_flags: first (value=second, act=soon)"),
      SheetCase(
        "an item without its value has only qualifiers",
        "conditions: {c: {red_flags: [{act: soon}], treatments: {use: usual}}}",
        gives: "c.red_flags: without value (act=soon)", "c.treatments: without value (use=usual)"),
      SheetCase(
        "a value is text in all styles of YAML",
        "conditions:\n  c:\n    symptoms:\n    - 'a''b'\n    - \"c\\u00e9\"\n    - >-\n      folded\n      text\n    - |-\n      kept",
        gives: "c.symptoms: a'b; cé; folded text; kept"),
      SheetCase(
        "no, off and yes are text",
        "conditions: {c: {symptoms: [no, off, yes, \"true\"]}}",
        gives: "c.symptoms: no; off; yes; true"),
      SheetCase(
        "prognosis is a list, one for each facet",
        "conditions: {c: {prognosis: [heals with treatment, harmless]}}",
        gives: "c.prognosis: heals with treatment; harmless"),
    ])
  func items(example: SheetCase) throws {
    #expect(SheetOutline(try Sheet(text: example.sheet)).lines == example.outline)
  }

  @Test(
    "A key of one kind of item is unknown in the others",
    arguments: [
      ("symptoms", "{value: fever, act: soon}", "act"), ("symptoms", "{value: fever, sign: hot}", "sign"),
      ("treatments", "{name: rest, act: soon}", "act"), ("red_flags", "{sign: fever, act: soon, use: usual}", "use"),
      ("red_flags", "{sign: fever, after: rest}", "after"), ("recovery", "{takes: 1 day, use: usual}", "use"),
      ("causes", "{value: rest, do: sleep}", "do"),
    ])
  func foreignKeys(attribute: String, item: String, key: String) throws {
    let outline = SheetOutline(try Sheet(text: "conditions: {c: {\(attribute): \(item)}}"))
    #expect(outline.slipLines.map { $0.hasPrefix("unknown key \(key) (") } == [true], "\(outline.slipLines)")
  }
}
