import Sheets
import Testing
import Text
import YAML

@Suite struct SheetTests {
  @Test func `the sheet of the format's description is read whole, without a slip`() throws {
    #expect(SheetOutline(try Sheet(text: FormatExample.sheet)).lines == FormatExample.outline)
  }

  @Test func `another kind of line break changes nothing`() throws {
    let sheet = FormatExample.sheet.replacing("\n", with: "\r\n")
    #expect(SheetOutline(try Sheet(text: sheet)).lines == FormatExample.outline)
  }

  @Test func `every attribute stands in the description`() throws {
    let sheet = try Sheet(text: FormatExample.sheet)
    #expect(Set(sheet.blocks.map(\.attribute)) == Set(Attribute.allCases))
  }

  @Test(
    "Parts of a sheet that are not conditions' attributes",
    arguments: [
      SheetCase(
        "a text stands for a list of one person",
        "source: {authors: A. Writer, reviewed_by: J. Doe}",
        gives: "source.authors: A. Writer", "source.reviewed_by: J. Doe"),
      SheetCase(
        "codes of any system, one or several",
        "conditions: {c: {codes: {icd10: M71.2, our-list: [1, 2]}}}",
        gives: "c.codes.icd10: M71.2", "c.codes.our-list: 1", "c.codes.our-list: 2"),
      SheetCase(
        "several structures",
        "conditions: {c: {anatomy: {knee: {shape: hinge}, hip: {shape: ball}}}}",
        gives: "c.anatomy.shape(knee): hinge", "c.anatomy.shape(hip): ball"),
      SheetCase(
        "an absence for all of anatomy, of a structure, of pain",
        "conditions: {c: {anatomy: {unknown: true, because: cut off}, pain: {none: true}}, d: {anatomy: {knee: {none: true}}}}",
        gives: "c.anatomy.location: unknown because cut off", "c.pain.location: none",
        "d.anatomy.location(knee): none"),
      SheetCase(
        "what is said in general may be unknown, too", "general: {red_flags: {unknown: true, because: cut off}}",
        gives: "general.red_flags: unknown because cut off"),
      SheetCase("a condition of which nothing is said", "conditions: {c: }"),
      SheetCase("an empty sheet", "sheet: 1\nsource:\ngeneral:\nconditions:\n"),
      SheetCase("a document without content", "# nothing here\n---\n"),
      SheetCase(
        "conditions in their order",
        "conditions: {b: {name: B}, a: {name: A}, \"1\": {name: One}}",
        gives: "b.name: B", "a.name: A", "1.name: One"),
    ])
  func parts(example: SheetCase) throws {
    #expect(SheetOutline(try Sheet(text: example.sheet)).lines == example.outline)
  }

  @Test func `a condition is called by its name, else by its slug`() throws {
    let sheet = try Sheet(text: "conditions: {gout: {name: Gout}, flu: {symptoms: fever}, cold: {name: {value: Cold}}}")
    #expect(sheet.conditions.map(sheet.name(of:)) == ["Gout", "flu", "Cold"])
  }

  @Test func `every value knows where it stands`() throws {
    let sheet = try Sheet(text: "conditions: {c: {symptoms: [fever, {value: pain}]}}")
    let places = sheet.statements.map { statement in
      statement.value.map { sheet.tree.pointer(to: $0, from: sheet.document.root) }
    }
    #expect(places == ["/conditions/c/symptoms/0", "/conditions/c/symptoms/1/value"])
  }

  @Test(
    "A document with `sheet` or `conditions` at its top is meant as a sheet",
    arguments: [
      ("sheet: 1", true), ("conditions:", true), ("\"sheet\": 1", true), ("{title: x, conditions: {}}", true),
      ("title: x", false), ("- sheet: 1", false), ("nested: {sheet: 1}", false), ("sheet", false), ("Sheet: 1", false),
      ("", false), ("base: &base {sheet: 1}\n<<: *base", false),
    ])
  func isSheet(text: String, expected: Bool) {
    let tree = NodeTree.reading(TextFile(path: "sheet.yaml", text: text))
    let isSheet = tree.documents.first.map { Document(tree: tree, root: $0, index: 0).isSheet } ?? false
    #expect(isSheet == expected)
  }
}
