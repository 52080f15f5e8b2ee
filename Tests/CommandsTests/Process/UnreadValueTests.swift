import Testing

/// A reconciled sheet loses nothing in silence.
@Suite struct UnreadValueTests {
  private static func sheet(_ value: String) -> String {
    "sheet: 1\nsource: {id: a, title: A}\nconditions:\n  gout:\n    name: gout\n    \(value)\n"
  }

  @Test(
    "What cannot be read is told with its place, and fails the run",
    arguments: [
      ("symptoms: [[fever, chills], swelling]", "a.yaml:6:16: `symptoms` must be"),
      ("recovery: {weeks: 2}", "a.yaml:6:15: `recovery` must be"),
      ("prevalence: [rare, common]", "a.yaml:6:17: `prevalence` takes one value"),
      ("notes: [keep warm]", "a.yaml:6:5: Unknown key `notes`"),
      ("prevalence: rare\n    prevalence: common", "a.yaml:7:5: `prevalence` stands here a second time"),
    ] as [(String, String)])
  func unread(value: String, words: String) async throws {
    let outcome = try await reconciled(value)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("condylint: left out: \(words)"), "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("sheet: 1\n"))
  }

  @Test(
    "What is read is not told",
    arguments: ["symptoms: [fever]", "symptms: [fever]", "symptoms: {unknown: true}", "recovery:", "# notes: none"])
  func read(value: String) async throws {
    let outcome = try await reconciled(value)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  private func reconciled(_ value: String) async throws -> Outcome {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: Self.sheet(value))
      return try await Program(["reconcile", "a.yaml"] + Program.today, in: folder).run()
    }
  }
}
