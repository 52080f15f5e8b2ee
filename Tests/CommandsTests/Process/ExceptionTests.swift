import Foundation
import Testing

/// Exceptions, waivers and baselines, as a script uses them.
@Suite struct ExceptionTests {
  @Test func `a comment silences, the account counts it, and SARIF shows it with its reason`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(
        "a.yaml", text: "# condylint-ignore missing-red-flags, missing-treatment: a stub\n" + SampleSheet.failing)
      let outcome = try await Program.lint("a.yaml", "--format", "json", "--output", "sarif=out", in: folder).run()
      #expect(outcome.status == 0)
      #expect(try outcome.report.findings.isEmpty)
      #expect(try outcome.report.count("suppressed") == 2)
      let log = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: folder("out")))) as? [String: Any]
      let results = (log?["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]] ?? []
      let suppressions = results.flatMap { $0["suppressions"] as? [[String: Any]] ?? [] }
      #expect(suppressions.map { $0["kind"] as? String } == ["inSource", "inSource"])
      #expect(suppressions.map { $0["justification"] as? String } == ["a stub", "a stub"])
    }
  }

  @Test(
    "A rule that is not in force says nothing of its exceptions",
    arguments: [(["--ignore", "missing-key"], 0), (["--select", "unused-ignore"], 0), ([], 1)])
  func notInForce(arguments: [String], unused: Int) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: "# condylint-ignore missing-key: known\n" + SampleSheet.clean)
      let report = try await Program(["lint", "--format", "json"] + arguments + Program.today, in: folder).run().report
      #expect(report.findings.count { $0.rule == "unused-ignore" } == unused)
    }
  }

  @Test func `what the run itself uses is not passed over`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: SampleSheet.clean)
      try folder.write("rulings.yaml", text: "rulings: 1\nentries: []\n")
      try folder.write("old/waivers.yml", text: "waivers: 1\nentries: []\n")
      try folder.write("words.yaml", text: "kind: sign\nconcepts: []\n")
      try folder.write("notes.yaml", text: "a: 1\n")
      try folder.write(".condylint.yaml", text: "vocabulary: [words.yaml]\n")
      func passedOver(_ arguments: String...) async throws -> [String] {
        let outcome = try await Program(["lint", "--format", "json"] + arguments + Program.today, in: folder).run()
        let summary = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let all = (summary["summary"] as? [String: Any])?["passed_over"] as? [[String: Any]] ?? []
        return all.compactMap { $0["path"] as? String }
      }
      #expect(
        try await passedOver("--rulings", "rulings.yaml", "--waivers", folder("old/waivers.yml")) == ["notes.yaml"])
      #expect(try await passedOver(".", "--waivers", "old/waivers.yml") == ["notes.yaml", "rulings.yaml"])
    }
  }

  @Test func `a baseline is written once, keeps what it knows silent, and only shrinks`() async throws {
    try await TemporaryFolder.with { folder in
      func lint(_ arguments: String...) async throws -> Outcome {
        try await Program(["lint", "--format", "json"] + arguments + Program.today, in: folder).run()
      }
      try folder.write("a.yaml", text: SampleSheet.failing)
      let first = try await lint("--write-baseline", "b.json")
      #expect(first.status == 0 && first.errors == "condylint: 2 findings recorded in b.json\n")
      let second = try await lint("--baseline", "b.json")
      #expect(try second.status == 0 && second.errors.isEmpty && second.report.count("suppressed") == 2)

      // One is mended, another comes.
      let changed = SampleSheet.failing.replacing("reviewed_by: [Bea Reader]", with: "reviewed_by: []")
      try folder.write("a.yaml", text: changed + "    treatments: [{name: rest, use: usual}]\n")
      let third = try await lint("--baseline", "b.json", "--fail-on", "info")
      #expect(third.status == 1)
      #expect(third.errors.hasPrefix("condylint: 1 entry of b.json no longer found"))
      #expect(try third.report.findings.contains { $0.rule == "empty-value" || $0.rule == "unreviewed-source" })
      let fourth = try await lint("--baseline", "b.json", "--write-baseline", "b.json")
      #expect(try fourth.report.findings.map(\.description) == third.report.findings.map(\.description))
      let text = try String(contentsOfFile: folder("b.json"), encoding: .utf8)
      #expect(text.contains("missing-red-flags") && !text.contains("missing-treatment"))
      #expect(!text.contains("unreviewed-source"))
    }
  }

  @Test(
    "What cannot be used ends with 2, and nothing is half-written",
    arguments: [
      (["--baseline", "gone.json"], "called `gone.json`"),
      (["--baseline", "other.json"], "other.json:1:13: this baseline has version 9"),
      (["--write-baseline", "no/b.json"], "no/b.json cannot be written: its folder does not exist"),
      (["--waivers", "gone.yaml"], "called `gone.yaml`"), (["--waivers", "other.json"], "unknown key `version`"),
      (["gone.yaml", "--write-baseline", "b.json"], "b.json is not written, as not everything could be read"),
    ])
  func unusable(arguments: [String], words: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: SampleSheet.failing)
      try folder.write("other.json", text: "{\"version\": 9}")
      let outcome = try await Program(["lint"] + arguments + Program.today, in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.yaml", "other.json"])
    }
  }
}
