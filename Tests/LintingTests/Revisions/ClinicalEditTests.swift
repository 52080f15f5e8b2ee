import Testing

@Suite struct ClinicalEditTests {
  private static let edits: [EditedSheet.Edit] = [
    .init("      - {sign: leg swelling, act: urgent}\n", "", "error red-flag-removed"),
    .init("act: emergency}\n", "act: emergency}\n      - {sign: fainting, act: emergency}\n", "info red-flag-added"),
    .init("{sign: leg swelling, act: urgent}", "{sign: leg swelling, act: routine}", "error red-flag-weakened"),
    .init(
      "{sign: leg swelling, act: urgent}", "{sign: leg swelling, act: urgent, when: after a flight}",
      "error red-flag-weakened"),
    .init(
      "{sign: leg swelling, act: urgent}", "{sign: leg swelling, act: soon, when: after a flight}",
      "error red-flag-weakened"),
    .init("{sign: leg swelling, act: urgent}", "{sign: leg swelling, act: emergency}", "info red-flag-strengthened"),
    .init(
      "{sign: leg swelling, act: urgent}", "{sign: leg swelling, act: urgent, certainty: may}", "error claim-changed"),
    .init(
      "{sign: leg swelling, act: urgent}", "{sign: high fever, act: urgent}", "error red-flag-removed",
      "info red-flag-added"),
    .init("urgency: urgent", "urgency: routine", "error urgency-lowered"),
    .init("urgency: urgent", "urgency: soon", "error urgency-lowered"),
    .init("urgency: urgent", "urgency: emergency", "info urgency-raised"),
    .init("    urgency: urgent\n", "", "error claim-removed"),
    .init("    avoid: [alcohol]\n", "", "error avoid-removed"),
    .init("avoid: [alcohol]", "avoid: [alcohol, flying]", "info avoid-added"),
    .init("avoid: [alcohol]", "avoid: [{value: alcohol, when: in the first month}]", "error claim-changed"),
    .init("      - {name: massage, use: avoid}\n", "", "error avoid-removed"),
    .init("{name: massage, use: avoid}", "{name: massage, use: optional}", "error treatment-changed"),
    .init("{name: anticoagulants, use: first line}", "{name: anticoagulants, use: avoid}", "error treatment-changed"),
    .init("      - {name: compression stockings, use: optional}\n", "", "warning treatment-removed"),
    .init("{name: surgery, use: last resort}", "{name: surgery, use: usual}", "warning treatment-changed"),
    .init("{name: surgery, use: last resort}", "{name: surgery, use: if needed}", "info treatment-changed"),
    .init("use: first line}", "use: required}", "info treatment-changed"),
    .init(
      "{name: surgery, use: last resort}", "{name: surgery, use: last resort, when: large clot}",
      "warning claim-changed"),
    .init(
      "      - {name: massage", "      - {name: walking, use: usual}\n      - {name: massage", "info treatment-added"),
    .init(", {avoid: full rest}", "", "error avoid-removed"),
    .init("location: behind the knee", "location: in front of the knee", "warning claim-changed"),
    .init("location: behind the knee", "location: knee", "info claim-changed"),
    .init("location: calf", "location: front of the calf", "info claim-changed"),
    .init("location: calf", "location: [calf, thigh]", "info claim-added"),
    .init("connects: [calf veins, femoral vein]", "connects: [calf veins]", "info claim-removed"),
    .init(
      "      popliteal vein:\n        location: behind the knee\n        connects: [calf veins, femoral vein]\n"
        + "        shape: tube\n", "", "info claim-removed"),
    .init("onset: gradual", "onset: sudden", "warning claim-changed"),
    .init("duration: 8 weeks", "duration: 8 months", "warning claim-changed"),
    .init("takes: up to 8 weeks", "takes: 4 to 6 weeks", "info claim-changed"),
    .init("takes: up to 8 weeks", "takes: 1 year", "warning claim-changed"),
    .init("after: surgery", "after: injury", "warning claim-changed"),
    .init("prevalence: 1 in 4", "prevalence: rare", "warning claim-changed"),
    .init("prognosis: serious", "prognosis: harmless", "info claim-changed"),
    .init("prognosis: serious", "prognosis: resolves alone", "warning claim-changed"),
    .init("prognosis: serious", "prognosis: [serious, permanent]", "info claim-added"),
    .init("symptoms: [swelling, redness]", "symptoms: [swelling]", "info claim-removed"),
    .init("symptoms: [swelling, redness]", "symptoms: [swelling, fever]", "info claim-removed", "info claim-added"),
    .init("symptoms: [swelling, redness]", "symptoms: [swelling, no redness]", "warning claim-changed"),
    .init("present: usual", "present: rare", "warning claim-changed"),
    .init("present: usual", "present: never", "warning claim-changed"),
    .init("shape: tube", "shape: fan", "warning claim-changed"),
    .init("icd10: I82.4", "icd10: I80.2", "warning claim-changed"),
    .init(
      "also_called: [deep vein thrombosis]", "also_called: [leg thrombosis]", "info claim-removed", "info claim-added"),
    .init("  bakers-cyst:", "  popliteal-cyst:", "info condition-renamed"),
    .init("name: Baker's cyst", "name: popliteal cyst", "info condition-renamed"),
    .init("name: Baker's cyst", "name: meniscus tear", "warning condition-renamed"),
    .init("tier: clinical", "tier: commercial", "info source-changed"),
    .init("published: 2025-02-01", "published: 2025-03-01", "info source-changed"),
    .init("reviewed_by: [Bea Reader]", "reviewed_by: [Carl Second]", "info source-changed"),
    .init("{value: surgery, quote: after an operation}", "surgery", "info evidence-changed"),
    .init(
      "[{value: surgery, quote: after an operation}, injury]", "[surgery, {value: injury, quote: after an operation}]",
      "warning evidence-moved"),
    .init("quote: after an operation", "quote: after any operation", "info evidence-changed"),
    .init("{do: gentle movement}, ", "", "info claim-removed"),
  ]

  @Test("An edit is told once, at the severity of what it does to a reader", arguments: edits)
  func edit(_ edit: EditedSheet.Edit) throws {
    let edited = EditedSheet.text.replacing(edit.line, with: edit.replacement)
    #expect(edited != EditedSheet.text, "nothing was edited")
    #expect(try DiffRun().changes(from: EditedSheet.text, to: edited) == edit.expected.sorted())
  }

  @Test("An edit that is taken back is told by the mirror of its rule", arguments: edits)
  func mirrored(_ edit: EditedSheet.Edit) throws {
    let edited = EditedSheet.text.replacing(edit.line, with: edit.replacement)
    let rules = try DiffRun().changes(from: edited, to: EditedSheet.text).map { $0.split(separator: " ").last ?? "" }
    let mirrors = [
      "removed": "added", "weakened": "strengthened", "lowered": "raised", "added": "removed",
      "strengthened": "weakened", "raised": "lowered",
    ]
    let expected = edit.expected.map { finding -> String in
      let rule = finding.split(separator: " ").last.map(String.init) ?? ""
      let parts = rule.split(separator: "-").map(String.init)
      return (parts.dropLast() + [mirrors[parts.last ?? ""] ?? parts.last ?? ""]).joined(separator: "-")
    }
    #expect(rules.map(String.init).sorted() == expected.sorted())
  }

  @Test(
    "Stopping something is told by how strongly it is advised, and another dose as a change",
    arguments: [
      ("stopping blood thinners, use: avoid", "stopping blood thinners, use: required", ["error treatment-changed"]),
      ("stopping smoking, use: required", "stopping smoking, use: avoid", ["error treatment-changed"]),
      ("stopping smoking, use: required", "stopping smoking, use: if needed", ["warning treatment-changed"]),
      ("stopping smoking, use: required", "quitting smoking, use: usual", ["info treatment-changed"]),
      ("stopping smoking, use: required", "giving up smoking, use: required", []),
      ("stopping smoking, use: required", "smoking, use: required", ["error treatment-changed"]),
      ("opioids, use: avoid", "opioids, use: avoid, when: pregnancy", ["error claim-changed"]),
      ("eating and drinking, use: avoid", "drinking and eating, use: avoid", []),
      ("antibiotics for 7 days, use: usual", "antibiotics for 3 weeks, use: usual", ["warning claim-changed"]),
      ("methotrexate once a week, use: usual", "methotrexate once a day, use: usual", ["warning claim-changed"]),
      ("methotrexate once a week, use: usual", "methotrexate weekly, use: usual", []),
    ] as [(String, String, [String])])
  func stopping(older: String, newer: String, expected: [String]) throws {
    let line = "name: anticoagulants, use: first line"
    let texts = [older, newer].map { EditedSheet.text.replacing(line, with: "name: \($0)") }
    #expect(texts[0] != EditedSheet.text && texts[1] != texts[0])
    #expect(try DiffRun().changes(from: texts[0], to: texts[1]) == expected.sorted())
  }
}
