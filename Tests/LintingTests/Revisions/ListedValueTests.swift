import Testing

@Suite struct ListedValueTests {
  @Test(
    "Values of a list are compared like values that stand alone",
    arguments: [
      RevisedLine(
        "a danger taken back, by itself", "prognosis: life-threatening", "prognosis: harmless", "warning claim-changed"),
      RevisedLine(
        "a danger taken back, in a list", "prognosis: [controllable, life-threatening]",
        "prognosis: [controllable, harmless]", "warning claim-changed"),
      RevisedLine(
        "a step of danger, in a list", "prognosis: [controllable, serious]", "prognosis: [controllable, harmless]",
        "info claim-changed"),
      RevisedLine(
        "course and danger, each with its own", "prognosis: [resolves alone, harmless]",
        "prognosis: [life-threatening, permanent]", "warning claim-changed", "warning claim-changed"),
      RevisedLine(
        "a danger of one group alone",
        "prognosis: [{value: serious, when: adults}, {value: harmless, when: children}]",
        "prognosis: [{value: serious, when: adults}, {value: life-threatening, when: children}]",
        "warning claim-changed"),
      RevisedLine(
        "a danger that nothing replaces", "prognosis: [controllable, life-threatening]", "prognosis: controllable",
        "warning claim-removed"),
      RevisedLine(
        "harmlessness that nothing replaces", "prognosis: [controllable, harmless]", "prognosis: controllable",
        "info claim-removed"),
      RevisedLine(
        "a new danger", "prognosis: controllable", "prognosis: [controllable, life-threatening]", "info claim-added"),
    ])
  func scale(_ line: RevisedLine) throws { try expect(line) }

  @Test(
    "Equal items of a list are one claim",
    arguments: [
      RevisedLine("said once more", "tests: [spirometry]", "tests: [spirometry, spirometry]"),
      RevisedLine("said once less", "tests: [spirometry, spirometry]", "tests: [spirometry]"),
      RevisedLine(
        "said twice, and gone", "tests: [spirometry, spirometry, peak flow]", "tests: [peak flow]", "info claim-removed"
      ),
      RevisedLine(
        "new, and said twice", "tests: [peak flow]", "tests: [peak flow, spirometry, spirometry]", "info claim-added"),
      RevisedLine(
        "with another act", "red_flags: [{sign: blue lips, act: emergency}]",
        "red_flags: [{sign: blue lips, act: emergency}, {sign: blue lips, act: soon}]", "info red-flag-added"),
    ])
  func equalItems(_ line: RevisedLine) throws { try expect(line) }

  @Test(
    "Lines of an article are the same however their dash is written",
    arguments: [
      RevisedLine("an en dash", "causes: [{value: pollen, lines: 10-12}]", "causes: [{value: pollen, lines: 10–12}]"),
      RevisedLine("spaces", "causes: [{value: pollen, lines: 10-12}]", "causes: [{value: pollen, lines: 10 - 12}]"),
      RevisedLine(
        "other lines", "causes: [{value: pollen, lines: 10-12}]", "causes: [{value: pollen, lines: 10-13}]",
        "info evidence-changed"),
      RevisedLine(
        "more lines", "causes: [{value: pollen, lines: 10}]", "causes: [{value: pollen, lines: \"10, 12\"}]",
        "info evidence-changed"),
    ])
  func lines(_ line: RevisedLine) throws { try expect(line) }

  private func expect(_ line: RevisedLine) throws {
    let found = try DiffRun().changes(from: RevisedLine.sheet(line.older), to: RevisedLine.sheet(line.newer))
    #expect(found == line.expected.sorted())
  }
}
