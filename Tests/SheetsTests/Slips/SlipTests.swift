import Sheets
import Testing

@Suite struct SlipTests {
  @Test(
    "What cannot be read is handed on as data",
    arguments: [
      SheetCase(
        "a list at the top", "- sheet: 1",
        gives: "wrong type - sheet: 1 under no key, expected a mapping (indented `key: value` lines)"),
      SheetCase(
        "a list of conditions", "conditions: [gout]",
        gives: "wrong type [gout] under conditions, expected a mapping (indented `key: value` lines)"),
      SheetCase(
        "a text for a condition", "conditions: {gout: red toe}",
        gives: "wrong type red toe under gout, expected a mapping (indented `key: value` lines)"),
      SheetCase(
        "a text for the source", "source: clinic",
        gives: "wrong type clinic under source, expected a mapping (indented `key: value` lines)"),
      SheetCase(
        "a list for a title", "source: {title: [Gout]}", gives: "source.title: Gout",
        "wrong type [Gout] under title, expected a text"),
      SheetCase(
        "a yes-or-no value for a title", "source: {title: true}", gives: "source.title: true",
        "wrong type true under title, expected a text"),
      SheetCase(
        "a mapping among the authors", "source: {authors: [A, {name: B}]}", gives: "source.authors: A",
        "wrong type [A, {name: B}] under authors, expected a text or a list of texts"),
      SheetCase(
        "a count in words", "source: {announces: eight}", gives: "source.announces: eight",
        "wrong type eight under announces, expected a whole number"),
      SheetCase(
        "a negative count", "source: {announces: -1}", gives: "source.announces: -1",
        "wrong type -1 under announces, expected a whole number"),
      SheetCase(
        "a list of structures", "conditions: {c: {anatomy: [knee]}}",
        gives: "wrong type [knee] under anatomy, expected a mapping (indented `key: value` lines)"),
      SheetCase(
        "a text for a structure", "conditions: {c: {anatomy: {knee: hinge}}}",
        gives: "wrong type hinge under knee, expected a mapping (indented `key: value` lines)"),
      SheetCase(
        "a text for pain", "conditions: {c: {pain: sharp}}",
        gives: "wrong type sharp under pain, expected a mapping (indented `key: value` lines)"),
      SheetCase(
        "a text for codes", "conditions: {c: {codes: M71}}",
        gives: "wrong type M71 under codes, expected a mapping (indented `key: value` lines)"),
      SheetCase(
        "a mapping for a code", "conditions: {c: {codes: {icd10: {code: M71}}}}",
        gives: "wrong type {code: M71} under icd10, expected a text or a list of texts"),
      SheetCase(
        "a list in a list", "conditions: {c: {symptoms: [fever, [pain]]}}", gives: "c.symptoms: fever",
        "wrong type [pain] under symptoms, expected a text, a long form (`value: …`) or a list of them"),
      SheetCase(
        "a yes-or-no value for a fact", "conditions: {c: {symptoms: true}}", gives: "c.symptoms: unreadable",
        "wrong type true under symptoms, expected a text, a long form (`value: …`) or a list of them"),
      SheetCase(
        "a mapping that is no long form", "conditions: {c: {symptoms: {fever: high, pain: low}}}",
        gives: "c.symptoms: unreadable",
        "wrong type {fever: high, pain: low} under symptoms, expected a text, a long form (`value: …`) or a list of them"
      ),
      SheetCase(
        "a list for the value of a long form", "conditions: {c: {symptoms: {value: [fever]}}}",
        gives: "c.symptoms: unreadable", "wrong type [fever] under value, expected a text"),
      SheetCase(
        "a qualifier that is a list", "conditions: {c: {symptoms: {value: fever, when: [at night]}}}",
        gives: "c.symptoms: fever (when=[at night])", "wrong type [at night] under when, expected a text"),
      SheetCase(
        "a `none` that is not `true`", "conditions: {c: {red_flags: {none: yes}}}", gives: "c.red_flags: unreadable",
        "wrong type yes under none, expected `true`"),
      SheetCase(
        "a `none` beside facts", "conditions: {c: {symptoms: [{none: true}, fever]}}", gives: "c.symptoms: fever",
        "wrong type {none: true} under symptoms, expected a text, a long form (`value: …`) or a list of them"),
      SheetCase(
        "a list as key", "conditions: {c: {name: C, [a, b]: x}}", gives: "c.name: C",
        "wrong type [a, b] under no key, expected a plain text as key"),
      SheetCase(
        "nothing under a key of the source", "source: {title: , authors: ~}", gives: "empty under title",
        "empty ~under authors"),
      SheetCase(
        "nothing under a structure", "conditions: {c: {anatomy: {knee: }}}", gives: "empty under knee"),
      SheetCase(
        "nothing for a code", "conditions: {c: {codes: {icd10: , mesh: [~]}}}", gives: "empty under icd10",
        "empty ~under mesh"),
      SheetCase(
        "nothing under the key of a value", "conditions: {c: {red_flags: [{sign: , act: soon}]}}",
        gives: "c.red_flags: unreadable", "empty under sign"),
    ])
  func slips(example: SheetCase) throws {
    #expect(SheetOutline(try Sheet(text: example.sheet)).lines == example.outline)
  }
}
