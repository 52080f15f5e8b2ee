import Testing

/// The JSON report, as far as scripts may rely on it.
@Suite struct JSONReportTests {
  @Test("Every key is there with its type, in every finding")
  func keys() async throws {
    try await withSheets { folder in
      let report = try await Program.lint(".", "--format", "json", in: folder).run().report
      #expect(Set(report.top.keys) == ["version", "tool", "summary", "findings"])
      #expect(report.top["version"] as? Int == 1)
      #expect(Set((report.top["tool"] as? [String: String] ?? [:]).keys) == ["name", "version"])
      let counts = [
        "files", "sheets", "conditions", "claims", "errors", "warnings", "infos", "compared", "agree", "refine",
        "complement", "contradict", "unclear", "suppressed",
      ]
      #expect(Set(report.summary.keys) == Set(counts + ["passed_over"]))
      for key in counts { #expect(report.count(key) != nil, "\(key)") }
      let passedOver = try #require(report.summary["passed_over"] as? [[String: String]])
      #expect(passedOver.map { Set($0.keys) } == [["path", "reason"]])

      #expect(report.findings.count > 8)
      for finding in report.findings { expectAllKeys(of: finding) }
    }
  }

  private func expectAllKeys(of finding: JSONFinding) {
    let texts = ["rule", "severity", "message", "path", "pointer", "fingerprint"]
    let numbers = ["line", "column", "endLine", "endColumn", "document"]
    let optional = ["subject", "attribute", "help", "fix"]
    #expect(Set(finding.members.keys) == Set(texts + numbers + optional + ["related"]))
    for key in texts { #expect(finding.members[key] is String, "\(key)") }
    for key in numbers { #expect(finding.members[key] is Int, "\(key)") }
    #expect(["error", "warning", "info"].contains(finding.severity))
    let start = (finding.line, finding.column)
    let end = (finding.members["endLine"] as? Int ?? 0, finding.members["endColumn"] as? Int ?? 0)
    #expect(start >= (1, 1) && start <= end)
    let related = finding.members["related"] as? [[String: Any]]
    #expect(related != nil)
    for note in related ?? [] {
      #expect(Set(note.keys) == ["path", "pointer", "line", "column", "endLine", "endColumn", "message"])
    }
  }

  @Test("The summary counts what is listed, and the list is sorted by place")
  func countsAndOrder() async throws {
    try await withSheets { folder in
      let report = try await Program.lint(".", "--format", "json", in: folder).run().report
      let findings = report.findings
      for (key, severity) in [("errors", "error"), ("warnings", "warning"), ("infos", "info")] {
        #expect(report.count(key) == findings.count { $0.severity == severity })
      }
      #expect(report.count("sheets") == 5)
      let keys = findings.map { ($0.path, $0.line, $0.column, $0.rule, $0.text("attribute"), $0.fingerprint) }
      for (left, right) in zip(keys, keys.dropFirst()) { #expect(left <= right) }
    }
  }

  @Test("The same bytes come out for any number of threads and any order of paths")
  func determinism() async throws {
    try await withSheets { folder in
      let names = ["broken.yaml", "clean.yaml", "nested/failing.yaml", "slips.yaml", "unreviewed.yaml"]
      for format in ["json", "text"] {
        var outputs: Set<[UInt8]> = []
        for (jobs, paths) in [("1", names), ("2", names.reversed()), ("8", Array(names[2...] + names[..<2]))] {
          let program = Program(["lint", "--jobs", jobs, "--format", format] + paths + Program.today, in: folder)
          outputs.insert(try await program.run().bytes)
        }
        #expect(outputs.count == 1, "\(format)")
      }
    }
  }

  @Test("Fingerprints stay when the folder is renamed, lines move and comments come between")
  func fingerprints() async throws {
    let sheets = [SampleSheet.failing, SampleSheet.unreviewed, SampleSheet.slips]
    for sheet in sheets {
      try await TemporaryFolder.with { folder in
        try folder.write("one/a.yaml", text: sheet)
        let moved = "# A comment.\n\n" + sheet.replacing("\n    name:", with: "\n\n    # Another.\n    name:")
        try folder.write("two/a.yaml", text: moved)
        try folder.write("two/more/a.yaml", text: moved.replacing("\n", with: "\r\n"))
        var fingerprints: [[String]] = []
        for path in ["one", "two/a.yaml", "two/more"] {
          let report = try await Program.lint(path, "--format", "json", in: folder).run().report
          fingerprints.append(report.findings.map(\.fingerprint))
        }
        #expect(!fingerprints[0].isEmpty)
        #expect(Set(fingerprints[0]).count == fingerprints[0].count)
        #expect(fingerprints[1] == fingerprints[0] && fingerprints[2] == fingerprints[0])
      }
    }
  }

  private func withSheets(_ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      try folder.write("nested/failing.yaml", text: SampleSheet.failing)
      try folder.write("unreviewed.yaml", text: SampleSheet.unreviewed)
      try folder.write("slips.yaml", text: SampleSheet.slips)
      try folder.write("broken.yaml", text: "sheet: 1\nconditions: [\n")
      try folder.write("notes.yaml", text: "notes: none\n")
      try await body(folder)
    }
  }
}
