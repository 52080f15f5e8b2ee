import Testing

@Suite struct CosmeticEditTests {
  private static let edits: [EditedSheet.Edit] = [
    .init("duration: 8 weeks", "duration: 56 days"),
    .init("duration: 8 weeks", "duration: eight weeks"),
    .init("duration: 8 weeks", "duration: {value: 8 weeks}"),
    .init("duration: 8 weeks", "duration: \"8 weeks\""),
    .init("prevalence: 1 in 4", "prevalence: 25%"),
    .init("urgency: urgent", "urgency: the same day"),
    .init("onset: gradual", "onset: {value: 'gradual'}   # as the article has it"),
    .init("symptoms: [swelling, redness]", "symptoms: [redness, swelling]"),
    .init("symptoms: [swelling, redness]", "symptoms:\n      - swelling\n      - redness"),
    .init("symptoms: [swelling, redness]", "symptoms: [{value: swelling}, \"redness\"]"),
    .init("symptoms: [swelling, redness]", "symptoms: [a swelling, the redness]"),
    .init("shortness of breath", "breathlessness"),
    .init("{sign: shortness of breath, act: emergency}", "{act: emergency, sign: 'shortness of breath'}"),
    .init(
      "      - {sign: shortness of breath, act: emergency}\n      - {sign: leg swelling, act: urgent}\n",
      "      - {sign: leg swelling, act: urgent}\n      - {sign: shortness of breath, act: emergency}\n"),
    .init("{sign: leg swelling, act: urgent}", "{sign: swelling of the leg, act: urgent}"),
    .init("name: anticoagulants", "name: blood thinners"),
    .init("use: last resort", "use: only as a last resort"),
    .init("{name: massage, use: avoid}", "{name: massages, use: should be avoided}"),
    .init(
      "      - {name: massage, use: avoid}\n    avoid: [alcohol]", "    avoid: [massage, alcohol]"),
    .init("avoid: [alcohol]", "avoid: alcohol"),
    .init("is_a: [blood clot]", "is_a: blood clot"),
    .init("complications: [pulmonary embolism]", "complications: [PE]"),
    .init("popliteal vein:", "Popliteal Vein:"),
    .init("      popliteal vein:", "      &vein popliteal vein:"),
    .init("location: calf", "location: [calf]"),
    .init("location: behind the knee", "location: at the back of your knee"),
    .init("location: behind the knee", "location: {value: behind the knee}"),
    .init("connects: [calf veins, femoral vein]", "connects: [femoral vein, calf vein]"),
    .init("quote: after an operation", "quote: \"After an   operation\""),
    .init("after: surgery", "after: an operation"),
    .init("sheet: 1\n", "# A comment.\n\nsheet: 1\n"),
    .init("reviewed_by: [Bea Reader]", "reviewed_by: Bea Reader"),
    .init("published: 2025-02-01", "published: \"2025-02-01\""),
    .init("title: Clots in the leg", "title: >-\n    Clots in\n    the leg"),
    .init("codes: {icd10: I82.4}", "codes: {icd10: [I82.4]}"),
    .init("{avoid: full rest}", "{\"avoid\": 'full rest'}"),
    .init("about: leg pain", "about: \"leg pain\""),
  ]

  @Test("What a reader would not notice is not told", arguments: edits)
  func edit(_ edit: EditedSheet.Edit) throws {
    let edited = EditedSheet.text.replacing(edit.line, with: edit.replacement)
    #expect(edited != EditedSheet.text, "nothing was edited")
    #expect(try DiffRun().changes(from: EditedSheet.text, to: edited) == [])
  }

  @Test func `the line breaks of Windows are no change`() throws {
    let edited = EditedSheet.text.replacing("\n", with: "\r\n")
    #expect(try DiffRun().changes(from: EditedSheet.text, to: edited) == [])
  }

  @Test func `the order of conditions is no change`() throws {
    let parts = EditedSheet.text.split(separator: "  bakers-cyst:\n")
    let head = parts[0].split(separator: "  dvt:\n")
    let edited = head[0] + "  bakers-cyst:\n" + parts[1] + "  dvt:\n" + head[1]
    #expect(try DiffRun().changes(from: EditedSheet.text, to: String(edited)) == [])
  }

  @Test func `other words for the same are listed for who asks`() throws {
    let edited = EditedSheet.text.replacing("duration: 8 weeks", with: "duration: 56 days")
    #expect(try DiffRun(ignored: []).changes(from: EditedSheet.text, to: edited) == ["info wording-changed"])
  }
}
