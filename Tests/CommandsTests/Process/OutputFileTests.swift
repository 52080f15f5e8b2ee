import Foundation
import Testing

/// What `--output` does with files: written whole, or left as they were.
@Suite struct OutputFileTests {
  @Test("A report is printed in one format and written in others, the same as if each were printed")
  func formats() async throws {
    try await withSheets { folder in
      let formats = ["json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "html", "text"]
      let outputs = formats.flatMap { ["--output", "\($0)=out=\($0)"] }
      let outcome = try await Program(["lint", "failing.yaml"] + outputs + Program.today, in: folder).run()
      #expect(outcome.status == 1)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.hasPrefix("failing.yaml:10:3: error: "))
      for format in formats {
        let printed = try await Program.lint("failing.yaml", "--format", format, in: folder).run()
        #expect(try contents(of: "out=\(format)", in: folder) == printed.output)
      }
      #expect(try entries(of: folder) == (formats.map { "out=\($0)" } + ["failing.yaml"]).sorted())
    }
  }

  @Test(
    "What cannot be written is said and ends with 2; the report is printed, and the other files are written",
    arguments: [
      ("no/such/x.json", "no/such/x.json cannot be written: its folder does not exist"),
      ("folder", "folder cannot be written: it is a folder"),
      ("failing.yaml/x", "failing.yaml/x cannot be written: it is not a folder"),
      ("folder/" + String(repeating: "x", count: 300), "cannot be written: its path is longer"),
    ] as [(String, String)])
  func unwritable(path: String, words: String) async throws {
    try await withSheets { folder in
      try folder.makeFolder("folder")
      let outcome = try await Program.lint(
        "failing.yaml", "--output", "json=\(path)", "--output", "json=other", in: folder
      ).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.output.contains("missing-red-flags"))
      #expect(try contents(of: "other", in: folder).hasSuffix("}\n"))
      #expect(try entries(of: folder) == ["failing.yaml", "folder", "other"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder("folder")).isEmpty)
    }
  }

  @Test("A file keeps its permissions, and a link leads to what is written")
  func replaced() async throws {
    try await withSheets { folder in
      try folder.write("old", text: "old")
      try folder.link("link", to: "old")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder("old"))
      let outcome = try await Program.lint("failing.yaml", "--output", "json=link", in: folder).run()
      #expect(outcome.status == 1)
      #expect(try contents(of: "old", in: folder).hasPrefix("{\n"))
      let attributes = try FileManager.default.attributesOfItem(atPath: folder("old"))
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("link")) == "old")
    }
  }

  @Test("Standard output may be named too, and loses nothing")
  func standardOutput() async throws {
    try await withSheets { folder in
      var program = Program.lint("failing.yaml", "--quiet", "--output", "json=/dev/stdout", in: folder)
      (program.reader, program.redirection) = ("cat", "> printed")
      let outcome = try await program.run()
      #expect(outcome.errors == "status 1\n")
      let printed = try contents(of: "printed", in: folder)
      #expect(printed.hasPrefix("failing.yaml:10:3: error: ") && printed.hasSuffix("}\n"))
    }
  }

  @Test(
    "A wrong value is refused before anything is done",
    arguments: [
      (["json"], "such as sarif=condylint.sarif"), (["json="], "such as sarif=condylint.sarif"),
      (["yaml=x"], "no format called yaml; there are text, json, sarif"), (["json=-"], "--output takes a file"),
      (["json=x", "sarif=x"], "--output names the file x twice"),
    ])
  func refused(values: [String], words: String) async throws {
    try await withSheets { folder in
      let options = values.flatMap { ["--output", $0] }
      let outcome = try await Program(["lint", "failing.yaml"] + options, in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(try entries(of: folder) == ["failing.yaml"])
    }
  }

  private func withSheets(_ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("failing.yaml", text: SampleSheet.failing)
      try await body(folder)
    }
  }

  private func contents(of name: String, in folder: TemporaryFolder) throws -> String {
    try String(contentsOfFile: folder(name), encoding: .utf8)
  }

  /// The names in the folder, hidden ones too: nothing may be left of what failed.
  private func entries(of folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
