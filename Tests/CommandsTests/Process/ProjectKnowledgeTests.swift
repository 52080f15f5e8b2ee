import Foundation
import Testing

/// What a configuration knows, in every command that compares.
@Suite struct ProjectKnowledgeTests {
  @Test func `lint, reconcile, compare and rule go by the project's words, scales and tiers`() async throws {
    try await withProject { folder in
      let lint = try await Program.lint("--select", "contradiction", "--format", "json", in: folder).run()
      #expect(try lint.report.findings.map { $0.members["attribute"] as? String } == ["prevalence"], "\(lint.errors)")
      let reconciled = try await Program(["reconcile", "--format", "json"] + Program.today, in: folder).run()
      #expect(reconciled.output.contains("highest-tier") && !reconciled.output.contains("\"unresolved\""))
      #expect(reconciled.output.contains("scroller's thumb"))
      let comparison = try await Program(["compare", "prevalence", "common", "uncommon"], in: folder).run()
      #expect(comparison.output.contains("contradict: "), "\(comparison.output)")
      let ruling = try await Program(
        [
          "rule", "--subject", "scroller's thumb", "--attribute", "prevalence", "--both", "--because", "x", "--by", "a",
        ],
        in: folder
      ).run()
      #expect(ruling.status == 0 && ruling.errors.contains("recorded in house-rulings.yaml"), "\(ruling.errors)")
      #expect(try await Program.lint("--select", "contradiction", in: folder).run().status == 0)
    }
  }

  @Test func `without it they go by ours`() async throws {
    try await withProject { folder in
      try folder.write("none.yaml", text: "# nothing\n")
      for arguments in [["lint", "--select", "contradiction"], ["compare", "prevalence", "common", "uncommon"]] {
        let outcome = try await Program(arguments + ["--config", "none.yaml"], in: folder).run()
        #expect(outcome.status == 0 && !outcome.output.contains("contradict: "), "\(outcome.output)")
      }
    }
  }

  @Test func `diff goes by it: names, files, severities and what fails`() async throws {
    try await withProject { folder in
      try folder.write(
        ".condylint.yaml", text: Self.configuration + "severity: {red-flag-weakened: info}\nexclude: [b.yaml]\n")
      try folder.write("old/a.yaml", text: Self.sheet("house-a", "scroller's thumb", "common"))
      try folder.write("old/b.yaml", text: Self.sheet("b", "scroller's thumb", "common"))
      let weaker = Self.sheet("house-a", "scroll thumb", "common").replacing("act: urgent", with: "act: soon")
      try folder.write("new/a.yaml", text: weaker)
      try folder.write("new/b.yaml", text: weaker)
      let outcome = try await Program(["diff", "old", "new", "--format", "json"] + Program.today, in: folder).run()
      let changes = try outcome.report.findings.filter { $0.rule.hasPrefix("red-flag") }
      #expect(
        changes.map { "\($0.rule) \($0.path) \($0.members["severity"] ?? "")" } == ["red-flag-weakened new/a.yaml info"]
      )
      #expect(outcome.status == 0, "\(outcome.output)")
    }
  }

  @Test(
    "A pack or a word of the configuration that cannot be used ends with 2, at its place",
    arguments: [
      ("concepts: [{label: thumb, kind: condition, synonyms: [gout]}]", "house-words.yaml:1:12: “gout” leads to"),
      ("concepts: [{label: thumb, kind: condition, is_a: [no such]}]", "which no concept has as its label"),
      ("concepts: [{lable: thumb}]", "house-words.yaml:1:13: unknown key `lable`; did you mean `label`?"),
    ] as [(String, String)])
  func unusable(pack: String, words: String) async throws {
    try await withProject { folder in
      try folder.write("house-words.yaml", text: pack + "\n")
      for arguments in [["lint"], ["reconcile"], ["compare", "prevalence", "rare", "rare"], ["diff", ".", "."]] {
        let outcome = try await Program(arguments, in: folder).run()
        #expect(outcome.status == 2 && outcome.output.isEmpty, "\(arguments)")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
      }
    }
  }

  private static let configuration = """
    vocabulary: house-words.yaml
    rulings: house-rulings.yaml
    scales: {prevalence: 1}
    tiers: {"house-*": clinical}

    """

  private static func sheet(_ id: String, _ name: String, _ prevalence: String) -> String {
    SampleSheet.clean.replacing("id: heel-clinic", with: "id: \(id)")
      .replacing("name: heel spur", with: "name: \(name)\n    prevalence: \(prevalence)")
  }

  private func withProject(_ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(".condylint.yaml", text: Self.configuration)
      try folder.write("house-rulings.yaml", text: "rulings: 1\n")
      try folder.write(
        "house-words.yaml",
        text:
          "kind: condition\nconcepts: [{label: scroller's thumb, synonyms: [scroll thumb], is_a: [overuse injury]}]\n")
      try folder.write("a.yaml", text: Self.sheet("house-a", "scroller's thumb", "common"))
      try folder.write("c.yaml", text: Self.sheet("c", "scroll thumb", "uncommon"))
      try await body(folder)
    }
  }
}
