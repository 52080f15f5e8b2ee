import Sheets
import Testing

@Suite struct UnknownKeyTests {
  @Test(
    "An unknown key names the nearest known one, and what is under it is read",
    arguments: [
      SheetCase(
        "a singular", "conditions: {c: {treatment: [{name: rest}]}}", gives: "c.treatments: rest",
        "unknown key treatment (condition), read as treatments"),
      SheetCase(
        "a hyphen for an underscore", "conditions: {c: {red-flags: [{sign: fever, act: soon}]}}",
        gives: "c.red_flags: fever (act=soon)", "unknown key red-flags (condition), read as red_flags"),
      SheetCase(
        "capitals", "conditions: {c: {Name: C}}", gives: "c.name: C", "unknown key Name (condition), read as name"),
      SheetCase(
        "letters that changed places", "source: {tilte: Gout}", gives: "source.title: Gout",
        "unknown key tilte (source), read as title"),
      SheetCase(
        "at the top", "condition: {c: {name: C}}", gives: "c.name: C",
        "unknown key condition (sheet), read as conditions"),
      SheetCase(
        "in pain", "conditions: {c: {pain: {radiate_to: calf}}}", gives: "c.pain.radiates_to: calf",
        "unknown key radiate_to (pain), read as radiates_to"),
      SheetCase(
        "in a structure", "conditions: {c: {anatomy: {knee: {connect: femur}}}}",
        gives: "c.anatomy.connects(knee): femur", "unknown key connect (structure), read as connects"),
      SheetCase(
        "in a long form", "conditions: {c: {red_flags: [{signs: fever, act: soon}]}}",
        gives: "c.red_flags: fever (act=soon)", "unknown key signs (red flag), read as sign"),
      SheetCase(
        "in the general part", "general: {redflags: [{sign: fever, act: soon}]}",
        gives: "general.red_flags: fever (act=soon)", "unknown key redflags (general block), read as red_flags"),
      SheetCase(
        "who said it", "conditions: {c: {urgency: {value: soon, said_bye: [{id: a}]}}}",
        gives: "c.urgency: soon (said_by=[{id: a}])", "unknown key said_bye (value), read as said_by"),
    ])
  func nearest(example: SheetCase) throws {
    #expect(SheetOutline(try Sheet(text: example.sheet)).lines == example.outline)
  }

  @Test(
    "What is under a key of which nothing is near is not read",
    arguments: [
      SheetCase("at the top", "editor: Ann", gives: "unknown key editor (sheet)"),
      SheetCase(
        "in a condition", "conditions: {c: {name: C, diet: [cherries]}}", gives: "c.name: C",
        "unknown key diet (condition)"),
      SheetCase(
        "a known key of another level", "conditions: {c: {name: C, onset: sudden}}", gives: "c.name: C",
        "unknown key onset (condition)"),
      SheetCase(
        "the nearest key is there already", "conditions: {c: {treatments: rest, treatment: ice}}",
        gives: "c.treatments: rest", "unknown key treatment (condition)"),
      SheetCase(
        "the nearest key comes later", "conditions: {c: {treatment: ice, treatments: rest}}",
        gives: "c.treatments: rest", "unknown key treatment (condition)"),
    ])
  func unread(example: SheetCase) throws {
    #expect(SheetOutline(try Sheet(text: example.sheet)).lines == example.outline)
  }

  @Test func `of two misspelt keys that mean the same, the first is read`() throws {
    let outline = SheetOutline(try Sheet(text: "conditions: {c: {treatmens: rest, treatment: ice}}"))
    #expect(outline.subjectLines == ["c.treatments: rest"])
    #expect(
      outline.slipLines == [
        "unknown key treatmens (condition), read as treatments", "unknown key treatment (condition)",
      ])
  }
}
