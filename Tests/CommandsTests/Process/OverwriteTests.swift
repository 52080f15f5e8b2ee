import Foundation
import Testing

/// What a run reads, it does not write over.
@Suite struct OverwriteTests {
  private static let sheet = SampleSheet.clean.replacing(
    "  id: heel-clinic\n", with: "  id: heel-clinic\n  text: article.md\n")

  /// A folder with everything that a run can read.
  private func withFiles(_ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("sheet.yaml", text: Self.sheet)
      try folder.write("older.yaml", text: Self.sheet)
      try folder.write("article.md", text: "Rest helps.\n")
      try folder.write("rulings.yaml", text: "rulings: 1\nentries: []\n")
      try folder.write("waivers.yaml", text: "waivers: 1\nentries: []\n")
      try folder.write(".condylint.yaml", text: "# nothing\n")
      try folder.write("docker.yaml", text: "services: {}\n")
      try folder.link("link", to: "sheet.yaml")
      let baseline = Program.lint("sheet.yaml", "--write-baseline", "baseline.json", in: folder)
      #expect(try await baseline.run().status != 2)
      try await body(folder)
    }
  }

  private static let used = [
    "--rulings", "rulings.yaml", "--waivers", "waivers.yaml", "--baseline", "baseline.json", "--config",
    ".condylint.yaml",
  ]

  @Test(
    "A report or a baseline over a file of the run is refused, and nothing is written",
    arguments: [
      ("--output", "sheet.yaml", "a sheet"), ("--output", "./sheet.yaml", "a sheet"), ("--output", "link", "a sheet"),
      ("--output", "article.md", "an article's text"), ("--output", "rulings.yaml", "rulings"),
      ("--output", "waivers.yaml", "waivers"), ("--output", "baseline.json", "the baseline"),
      ("--output", ".condylint.yaml", "its configuration"), ("--write-baseline", "sheet.yaml", "a sheet"),
      ("--write-baseline", "link", "a sheet"), ("--write-baseline", "article.md", "an article's text"),
      ("--write-baseline", "rulings.yaml", "rulings"),
    ])
  func lint(option: String, path: String, use: String) async throws {
    try await withFiles { folder in
      let before = FileManager.default.contents(atPath: folder(path))
      let value = option == "--output" ? "json=\(path)" : path
      let outcome = try await Program(["lint", "sheet.yaml", option, value] + Self.used + Program.today, in: folder)
        .run()
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("\(option) would overwrite \(path)"), "\(outcome.errors)")
      #expect(outcome.errors.contains("which this run reads as \(use): name another file"), "\(outcome.errors)")
      #expect(FileManager.default.contents(atPath: folder(path)) == before)
    }
  }

  @Test(
    "Nothing is written twice to one file, by whatever path",
    arguments: [
      ["--write-baseline", "new.json", "--output", "json=new.json"],
      ["--write-baseline", "new.json", "--output", "json=./new.json"],
      ["--output", "json=new.json", "--output", "sarif=./new.json"],
    ])
  func twice(options: [String]) async throws {
    try await withFiles { folder in
      let outcome = try await Program(["lint", "sheet.yaml"] + options + Program.today, in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder("new.json")))
    }
  }

  @Test(
    "A baseline is written over one, and over nothing else",
    arguments: [
      ("notes.md", "Call the author.\n", false), ("data.json", "{\"version\": 1}\n", false),
      ("list.json", "[1, 2]\n", false), ("empty.json", "\n", true),
      ("older.json", "{\"version\": 0, \"entries\": []}\n", true),
    ])
  func baselines(name: String, text: String, isWritten: Bool) async throws {
    try await withFiles { folder in
      try folder.write(name, text: text)
      let outcome = try await Program.lint("sheet.yaml", "--write-baseline", name, in: folder).run()
      let now = FileManager.default.contents(atPath: folder(name)).map { String(decoding: $0, as: UTF8.self) }
      #expect((outcome.status != 2) == isWritten, "\(outcome.errors)")
      #expect((now != text) == isWritten)
      #expect(outcome.errors.contains("which is no baseline: name another file, or remove it first") == !isWritten)
    }
  }

  @Test func `two new files may be called the same in two folders`() async throws {
    try await withFiles { folder in
      try folder.write("other/sheet.yaml", text: Self.sheet)
      let outcome = try await Program.lint(
        "sheet.yaml", "--output", "json=new.json", "--output", "json=other/new.json", in: folder
      ).run()
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  @Test("A sheet that a walk comes upon is no baseline", arguments: ["sheet.yaml", "link"])
  func walk(path: String) async throws {
    try await withFiles { folder in
      let outcome = try await Program.lint(".", "--write-baseline", path, in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("--write-baseline would overwrite \(path)"), "\(outcome.errors)")
    }
  }

  @Test("A diff writes over neither of its versions", arguments: ["sheet.yaml", "older.yaml", "link", "article.md"])
  func diff(path: String) async throws {
    try await withFiles { folder in
      let before = FileManager.default.contents(atPath: folder(path))
      let outcome = try await Program.diff("older.yaml", "sheet.yaml", "--output", "html=\(path)", in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("--output would overwrite \(path)"), "\(outcome.errors)")
      #expect(FileManager.default.contents(atPath: folder(path)) == before)
    }
  }

  @Test("A diff of two files that are the same writes over neither", arguments: ["a.yaml", "b.yaml"])
  func same(path: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", "b.yaml", text: SampleSheet.clean)
      let outcome = try await Program.diff("a.yaml", "b.yaml", "--output", "html=\(path)", in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("--output would overwrite \(path)"), "\(outcome.errors)")
    }
  }

  @Test(
    "A report over any YAML file is refused: it may be a sheet of another run",
    arguments: [("docker.yaml", "--output"), ("older.yaml", "--output"), ("older.yaml", "--write-baseline")])
  func yaml(path: String, option: String) async throws {
    try await withFiles { folder in
      let before = FileManager.default.contents(atPath: folder(path))
      let value = option == "--output" ? "json=\(path)" : path
      let outcome = try await Program(["lint", "sheet.yaml", option, value] + Program.today, in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("\(option) would overwrite \(path), a YAML file"), "\(outcome.errors)")
      #expect(FileManager.default.contents(atPath: folder(path)) == before)
    }
  }

  @Test("An earlier report is written over, and so is a baseline by a new one")
  func allowed() async throws {
    try await withFiles { folder in
      for arguments in [
        [".", "--output", "json=report.json"], [".", "--output", "sarif=report.json"],
        ["sheet.yaml", "--baseline", "baseline.json", "--write-baseline", "baseline.json"],
      ] {
        let outcome = try await Program(["lint"] + arguments + ["--fail-on", "never"] + Program.today, in: folder).run()
        #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
      }
    }
  }
}
