import Testing

/// Sheets that are no YAML, or no sheets: each is one finding or passed over, and the others are checked.
@Suite struct BrokenSheetTests {
  @Test("Each way to break a sheet's YAML is one error, and the sheet beside it is checked")
  func broken() async throws {
    try await TemporaryFolder.with { folder in
      for (name, text) in Self.broken { try folder.write("\(name).yaml", text: text) }
      try folder.write("good.yml", text: SampleSheet.failing)
      let outcome = try await Program.lint(".", "--format", "json", in: folder).run()
      #expect(outcome.status == 1 && outcome.errors.isEmpty)
      let report = try outcome.report
      #expect(report.count("sheets") == Self.broken.count + 1)
      for (name, _) in Self.broken {
        let findings = report.findings(in: "\(name).yaml").filter { $0.severity == "error" }
        #expect(findings.map(\.rule) == ["yaml-syntax"], "\(name): \(findings)")
      }
      #expect(report.findings(in: "good.yml").map(\.rule) == ["missing-red-flags", "missing-treatment"])
    }
  }

  @Test(
    "What is no sheet is passed over in a folder, and a finding where it is named",
    arguments: [
      ("", "missing-key"), ("# a comment\n\n# another\n", "missing-key"), ("heel pain\n", "wrong-type"),
      ("- sheet: 1\n- conditions: {}\n", "wrong-type"), ("42\n", "wrong-type"), ("{}\n", "missing-key"),
      ("title: Heel pain\n", "missing-key"), ("---\n---\n---\n", "missing-key"), ("a: [\n", "yaml-syntax"),
      ("\"sheet\n", "yaml-syntax"), ("%YAML 9.9\n---\na: b\n", "yaml-syntax"), ("? [sheet]\n: 1\n", "missing-key"),
    ] as [(String, String)])
  func noSheet(text: String, rule: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      try folder.write("other.yaml", text: text)
      let walked = try await Program.lint(".", "--format", "json", in: folder).run()
      #expect(walked.status == 0)
      #expect(try walked.report.findings.isEmpty)
      let passedOver = try #require(try walked.report.summary["passed_over"] as? [[String: String]])
      #expect(passedOver.map { $0["path"] } == ["other.yaml"])
      let named = try await Program.lint("other.yaml", "clean.yaml", "--format", "json", in: folder).run()
      #expect(named.status == 1)
      #expect(try named.report.findings.map(\.rule) == [rule])
    }
  }

  @Test("Documents that are sheets are checked, and those that are none are passed over")
  func documents() async throws {
    try await TemporaryFolder.with { folder in
      let other = SampleSheet.failing.replacing("heel-clinic", with: "heel-shop")
      try folder.write("a.yaml", text: "--- notes\n---\n\(SampleSheet.clean)---\na: b\n---\n\(other)...\n")
      let report = try await Program.lint("a.yaml", "--format", "json", in: folder).run().report
      #expect(report.count("sheets") == 2)
      #expect(report.findings.map(\.rule) == ["missing-red-flags", "missing-treatment", "coverage-gap"])
      #expect(report.findings.allSatisfy { $0.members["document"] as? Int == 3 })
      #expect((report.summary["passed_over"] as? [[String: String]])?.count == 2)
    }
  }

  private static let broken: [(String, String)] =
    [
      ("tab", "\tsymptoms: [pain]"), ("unquoted-colon", "    causes: worse: much"),
      ("unclosed-quote", "    causes: \"overuse"), ("unclosed-bracket", "    causes: [overuse"),
      ("unclosed-brace", "    causes: {value: overuse"), ("stray-bracket", "    causes: overuse]\n    tests: ]"),
      ("alias-without-anchor", "    causes: *overuse"), ("self", "    causes: &a [*a]"),
      ("bad-indentation", "   causes: overuse"), ("no-colon", "    causes\n    tests: MRI"),
      ("reserved", "    causes: @overuse"), ("percent", "    causes: %overuse"), ("backtick", "    causes: `overuse`"),
      ("escape", "    causes: \"\\q\""), ("two-values", "    causes: \"a\" b"), ("conflict", "<<<<<<< HEAD"),
      ("self-merge", "    causes: &a {<<: *a}"), ("control", "    causes: a\u{1}b"), ("nul", "    causes: a\0b"),
      ("stray-comma", "    causes: [,]"), ("dash", "    causes: - overuse"), ("tag", "    causes: !<bad overuse"),
      ("anchor", "    causes: & overuse"), ("document", "    causes: [\n---\nsheet: 1"),
    ].map { ($0, SampleSheet.clean + $1 + "\n") }
}
