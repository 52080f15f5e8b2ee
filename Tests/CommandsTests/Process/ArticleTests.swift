import Testing

/// The texts of articles that sheets name, as the program reads them.
@Suite struct ArticleTests {
  @Test func `quotes are looked up in the text beside the sheet`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("sheets/a.yaml", text: sheet("../articles/heel.md"))
      try folder.write("articles/heel.md", text: "Rest helps some people.\n")
      let outcome = try await Program.lint("sheets", "--format", "json", in: folder).run()
      #expect(try outcome.report.findings.map(\.rule) == ["quote-not-found"])
    }
  }

  @Test(
    "A text that is missing or lies elsewhere is a finding",
    arguments: ["gone.md", "/etc/passwd", "../outside.md", "folder"])
  func missing(path: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeRepository("inside")
      try folder.write("inside/a.yaml", text: sheet(path))
      try folder.write("outside.md", text: "Rest helps most people.\n")
      try folder.makeFolder("inside/folder")
      try folder.link("inside/link.md", to: "../outside.md")
      let outcome = try await Program.lint("inside", "--format", "json", in: folder).run()
      #expect(try outcome.report.findings.map(\.rule) == ["missing-text"])
      try folder.write("inside/a.yaml", text: sheet("link.md"))
      let linked = try await Program.lint("inside", "--format", "json", in: folder).run()
      #expect(try linked.report.findings.map(\.rule) == ["missing-text"])
    }
  }

  private func sheet(_ path: String) -> String {
    SampleSheet.clean.replacing("  title: Heel pain\n", with: "  title: Heel pain\n  text: \(path)\n")
      .replacing("{name: rest, use: usual}", with: "{name: rest, use: usual, quote: Rest helps most people.}")
  }
}
