import Testing

/// The reconciled sheet for a person at a terminal.
@Suite struct ReconciledTextTests {
  @Test func `a value that nothing decides says why, and what will`() async throws {
    try await TemporaryFolder.with { folder in
      for (id, prevalence) in [("one", "common"), ("two", "very rare")] {
        let sheet = SampleSheet.clean.replacing("id: heel-clinic", with: "id: \(id)")
        try folder.write("\(id).yaml", text: sheet + "    prevalence: \(prevalence)\n")
      }
      let outcome = try await Program(["reconcile", "--format", "text"] + Program.today, in: folder).run()
      let reason = "unresolved: a tie by highest-tier, then majority, then most-recent"
      #expect(outcome.output.contains("(\(reason); record a ruling with `condylint rule`)"), "\(outcome.output)")
    }
  }

  @Test func `who acts later on a sign does not seem to say what the others do`() async throws {
    try await TemporaryFolder.with { folder in
      for (id, act) in [("one", "urgent"), ("two", "routine")] {
        let sheet = SampleSheet.clean.replacing("id: heel-clinic", with: "id: \(id)")
        try folder.write("\(id).yaml", text: sheet.replacing("act: urgent", with: "act: \(act)"))
      }
      let outcome = try await Program(["reconcile", "--format", "text"] + Program.today, in: folder).run()
      let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
      #expect(lines.contains { $0.hasPrefix("fever (urgent) ● ·") }, "\(outcome.output)")
      #expect(lines.contains("instead: (routine) · ○"), "\(outcome.output)")
    }
  }

  @Test func `what a sheet says gives no commands to the terminal`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: SampleSheet.clean.replacing("name: heel spur", with: #"name: "\e[31mheel\a""#))
      for arguments in [["reconcile", "--format", "text"], ["compare", "symptoms", #""x\e[31mred""#, "fever"]] {
        let outcome = try await Program(arguments, in: folder).run()
        #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{7}"), "\(outcome.output)")
      }
    }
  }
}
