import Testing

@Suite struct MistypedCommandTests {
  @Test(
    "A first argument that is no path may have been meant for a command",
    arguments: [
      (["frobnicate"], "nor is it a command: `condylint --help`"),
      (["recncile"], "did you mean the command `reconcile`?"),
      (["dif", "a", "b"], "did you mean the command `diff`?"),
    ])
  func suspected(arguments: [String], words: String) async throws {
    let outcome = try await run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(
    "What is a path by its looks or its place is none",
    arguments: [["lint", "frobnicate"], ["./frobnicate"], ["knee/frobnicate"], ["frobnicate.yaml"]])
  func path(arguments: [String]) async throws {
    let outcome = try await run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("no file or folder"))
    #expect(!outcome.errors.contains("command"), "\(outcome.errors)")
  }

  private func run(_ arguments: [String]) async throws -> Outcome {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      return try await Program(arguments + Program.today, in: folder).run()
    }
  }
}
