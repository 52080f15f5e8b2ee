import Foundation
import Testing

/// `.condylint.yaml`, as a project uses it.
@Suite struct ConfigurationTests {
  @Test(
    "The nearest configuration above the first path counts, the command line before it",
    arguments: [
      ("fail_on: never", [], 0), ("fail_on: never", ["--fail-on", "error"], 1), ("exclude: [a.yaml]", [], 2),
      ("exclude: [a.yaml]", ["a.yaml"], 1), ("include: [b.yaml]", [], 2), ("include: ['*.yaml']", [], 1),
      ("severity: {missing-red-flags: off, missing-treatment: warning}", [], 0),
      ("severity: {missing-red-flags: off}", ["--select", "missing-red-flags"], 1),
      ("paths: [{match: sheets/, severity: {missing-red-flags: info, missing-treatment: info}}]", [], 0),
      ("paths: [{match: drafts/, severity: {missing-red-flags: info, missing-treatment: info}}]", [], 1),
      ("rules: ../gone.yaml", [], 2), ("fail_on: nvr", [], 2), ("fail_on: nvr", ["--config", "empty.yaml"], 1),
    ])
  func found(configuration: String, arguments: [String], status: Int) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("sheets/a.yaml", text: SampleSheet.failing)
      try folder.write("sheets/empty.yaml", text: "# nothing\n")
      try folder.write(".condylint.yaml", text: configuration.replacing("[a.yaml]", with: "[sheets/a.yaml]"))
      var program = Program(["lint"] + arguments + Program.today)
      program.folder = folder("sheets")
      let outcome = try await program.run()
      #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)")
    }
  }

  @Test func `what has its name and cannot be read is told`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: SampleSheet.clean)
      try folder.link(".condylint.yaml", to: "nowhere")
      let outcome = try await Program.lint(in: folder).run()
      #expect(outcome.status == 2 && outcome.errors.contains("is a symbolic link to nothing"), "\(outcome.errors)")
    }
  }

  @Test func `files that it names are found beside it`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("project/sheets/a.yaml", text: SampleSheet.failing)
      try folder.write("project/.condylint.yaml", text: "baseline: b.json\nwaivers: w.yaml\n")
      try folder.write(
        "project/w.yaml",
        text: "waivers: 1\nentries: [{rule: missing-treatment, subject: heel spur, reason: a stub, reviewer: Bea}]\n")
      let first = try await Program.lint("project/sheets", "--write-baseline", "project/b.json", in: folder).run()
      #expect(first.status == 0 && first.errors.contains("1 finding recorded in project/b.json"), "\(first.errors)")
      let second = try await Program.lint("project/sheets", "--format", "json", in: folder).run()
      #expect(try second.report.findings.isEmpty && second.report.count("suppressed") == 2)
    }
  }

  @Test func `a first configuration is written from what the folder holds, once, and is valid`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("our sheets/a.yaml", text: SampleSheet.failing)
      try folder.write("rulings.yaml", text: "rulings: 1\n")
      let outcome = try await Program(["init"], in: folder).run()
      #expect(outcome.status == 0 && outcome.errors == "condylint: wrote .condylint.yaml\n")
      let text = try String(contentsOfFile: folder(".condylint.yaml"), encoding: .utf8)
      #expect(text.contains("\ninclude: ['our sheets/']\n") && text.contains("\nrulings: rulings.yaml\n"))
      #expect(try await Program.lint(in: folder).run().status == 1)
      let again = try await Program(["init"], in: folder).run()
      #expect(again.status == 2 && again.errors.contains(".condylint.yaml is there already"))
    }
  }

  @Test("A schema is JSON", arguments: [[], ["sheet"], ["rules"], ["config"]])
  func schema(arguments: [String]) async throws {
    let outcome = try await Program(["schema"] + arguments).run()
    #expect(outcome.status == 0)
    let schema = try JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}
