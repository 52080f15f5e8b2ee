import Sheets
import Testing

@Suite struct SharedContentTests {
  @Test(
    "Aliases and merge keys bring in what they stand for",
    arguments: [
      SheetCase(
        "an alias for a list", "conditions: {c: {symptoms: &s [fever]}, d: {symptoms: *s}}", gives: "c.symptoms: fever",
        "d.symptoms: fever"),
      SheetCase(
        "an alias for an item", "conditions: {c: {symptoms: [&f fever]}, d: {symptoms: [*f, pain]}}",
        gives: "c.symptoms: fever", "d.symptoms: fever; pain"),
      SheetCase(
        "an alias for a long form", "conditions: {c: {red_flags: [&f {sign: fever, act: soon}]}, d: {red_flags: *f}}",
        gives: "c.red_flags: fever (act=soon)", "d.red_flags: fever (act=soon)"),
      SheetCase(
        "an alias for a key", "source: {title: &t urgency}\nconditions: {c: {*t : soon}}",
        gives: "source.title: urgency", "c.urgency: soon"),
      SheetCase(
        "a merged condition, of which some is said otherwise",
        "conditions: {c: &c {name: C, symptoms: fever}, d: {<<: *c, name: D}}", gives: "c.name: C",
        "c.symptoms: fever", "d.name: D", "d.symptoms: fever"),
      SheetCase(
        "several merged at once, the first counts",
        "conditions: {c: &c {name: C}, d: &d {name: D, causes: cold}, e: {<<: [*c, *d]}}", gives: "c.name: C",
        "d.name: D", "d.causes: cold", "e.name: C", "e.causes: cold"),
      SheetCase(
        "evidence merged into a long form",
        "conditions: {c: {symptoms: [&e {value: fever, at: Signs}, {<<: *e, value: pain}]}}",
        gives: "c.symptoms: fever (at=Signs); pain (at=Signs)"),
      SheetCase(
        "an absence behind an alias",
        "conditions: {c: {red_flags: &n {none: true, because: harmless}, treatments: *n}}",
        gives: "c.red_flags: none because harmless", "c.treatments: none because harmless"),
      SheetCase(
        "an absence that is merged in",
        "conditions: {c: {red_flags: &n {none: true, because: harmless}, treatments: {<<: *n}}}",
        gives: "c.red_flags: none because harmless", "c.treatments: none because harmless"),
    ])
  func shared(example: SheetCase) throws {
    #expect(SheetOutline(try Sheet(text: example.sheet)).lines == example.outline)
  }

  @Test("Aliases that multiply the content end the reading, once", .timeLimit(.minutes(5)), arguments: Bomb.all)
  func bombs(bomb: Bomb) throws {
    let sheet = try Sheet(text: bomb.text)
    let ends = sheet.slips.filter { if case .tooMuchByAliases = $0 { true } else { false } }
    #expect(ends.count == 1)
    #expect(sheet.statements.count + sheet.fields.count + sheet.blocks.count < 2_000_000)
  }
}
