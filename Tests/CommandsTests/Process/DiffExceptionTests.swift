import Foundation
import Testing

/// Exceptions to what a diff finds: comments in the newer version, and waivers.
@Suite struct DiffExceptionTests {
  private static let flags = "    red_flags: [{sign: fever, act: urgent}]\n"
  private static let two = SampleSheet.clean.replacing(
    flags, with: "    red_flags:\n      - {sign: fever, act: urgent}\n      - {sign: chills, act: urgent}\n")

  @Test(
    "A comment in the newer version silences what it stands on, and where something is gone what held it",
    arguments: [
      // What changed.
      (SampleSheet.clean, "urgent}]", "soon}] # condylint-ignore red-flag-weakened: as the article", []),
      (SampleSheet.clean, "    red_flags", "    # condylint-ignore red-flag-weakened: yes\n    red_flags", []),
      (SampleSheet.clean, "sheet: 1", "# condylint-ignore red-flag-weakened: yes\nsheet: 1", []),
      (
        SampleSheet.clean, "    treatments", "    # condylint-ignore red-flag-weakened: no\n    treatments",
        ["red-flag-weakened"]
      ),
      (SampleSheet.clean, "urgent}]", "soon}] # condylint-ignore red-flag-weakened", ["red-flag-weakened"]),
      (SampleSheet.clean, "sheet: 1", "sheet: 1", ["red-flag-weakened"]),
      // What is gone.
      (two, "    red_flags", "    # condylint-ignore red-flag-removed, red-flag-weakened: moved\n    red_flags", []),
      (two, "urgent}]", "soon}] # condylint-ignore red-flag-removed, red-flag-weakened: moved", []),
      (
        two, "    name", "    # condylint-ignore red-flag-removed: elsewhere\n    name",
        ["red-flag-removed", "red-flag-weakened"]
      ),
    ])
  func comments(old: String, text: String, replacement: String, rules: [String]) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old.yaml", text: old)
      let new = SampleSheet.clean.replacing(text, with: replacement).replacing("act: urgent", with: "act: soon")
      try folder.write("new.yaml", text: new)
      let outcome = try await diff(in: folder)
      let report = try outcome.report
      #expect(report.findings.map(\.rule).sorted() == rules, "\(outcome.output)")
      #expect(outcome.status == (rules.isEmpty ? 0 : 1))
      #expect(rules.isEmpty == (report.count("suppressed") != 0))
    }
  }

  @Test func `a waiver of the configuration silences too, and SARIF shows what is silenced`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old/a.yaml", text: SampleSheet.clean)
      try folder.write("new/a.yaml", text: SampleSheet.clean.replacing("act: urgent", with: "act: soon"))
      try folder.write(".condylint.yaml", text: "waivers: w.yaml\n")
      try folder.write(
        "w.yaml",
        text:
          "waivers: 1\nentries: [{rule: red-flag-weakened, subject: heel spur, reason: as the article, reviewer: Bea}]\n"
      )
      let outcome = try await Program(
        ["diff", "old", "new", "--format", "sarif", "--select", "red-flag-weakened"] + Program.today, in: folder
      ).run()
      #expect(outcome.status == 0 && outcome.output.contains("as the article (Bea)"), "\(outcome.errors)")
    }
  }

  @Test func `a finding of lint that an exception now silences is not resolved`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old.yaml", text: SampleSheet.failing)
      try folder.write("new.yaml", text: "# condylint-ignore missing-treatment: a stub\n" + SampleSheet.failing)
      let outcome = try await Program(["diff", "old.yaml", "new.yaml", "--format", "json"] + Program.today, in: folder)
        .run()
      #expect(try outcome.report.findings.isEmpty, "\(outcome.output)")
    }
  }

  private func diff(in folder: TemporaryFolder) async throws -> Outcome {
    try await Program(
      ["diff", "old.yaml", "new.yaml", "--format", "json", "--select", "red-flag-weakened,red-flag-removed"]
        + Program.today, in: folder
    ).run()
  }
}
