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
}
