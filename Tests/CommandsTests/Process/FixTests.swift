import Foundation
import Testing

/// `--fix`, `--diff` and `--unsafe-fixes`, as an editor uses them.
@Suite struct FixTests {
  private static let misspelt = SampleSheet.clean.replacing(
    "published: 2025-02-01", with: "published: 1 Feb 2025  # printed"
  )
  .replacing("red_flags", with: "red-flags").replacing("act: urgent", with: "act: urgnt")

  @Test func `what is mended is written, and the rest is told`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: Self.misspelt)
      try folder.writeCleanSheet("b.yaml")
      let outcome = try await Program.lint("a.yaml", "--fix", "--format", "json", in: folder).run()
      #expect(try outcome.report.findings.map(\.rule) == ["invalid-value"])
      #expect(outcome.errors.contains("1 more can be mended by --unsafe-fixes; look at what it does"))
      let text = try contents("a.yaml", in: folder)
      #expect(
        text
          == SampleSheet.clean.replacing("2025-02-01", with: "2025-02-01  # printed").replacing(
            "act: urgent", with: "act: urgnt"))
      let all = try await Program.lint("a.yaml", "--fix", "--unsafe-fixes", in: folder).run()
      #expect(all.status == 0)
      #expect(try contents("a.yaml", in: folder).contains("act: urgent"))
    }
  }

  @Test(
    "A difference is what patch takes, and changes nothing",
    arguments: [misspelt, misspelt.replacing("\n", with: "\r\n"), String(misspelt.dropLast())])
  func difference(sheet: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: sheet)
      let outcome = try await Program.lint("a.yaml", "--diff", in: folder).run()
      #expect(outcome.status == 1 && outcome.output.hasPrefix("--- a.yaml\n+++ a.yaml\n@@ "))
      #expect(try contents("a.yaml", in: folder) == sheet)
      try folder.run("patch", ["-p0", "--binary", "--no-backup-if-mismatch", "--fuzz=0"], input: outcome.output)
      let patched = try contents("a.yaml", in: folder)
      try folder.write("a.yaml", text: sheet)
      _ = try await Program.lint("a.yaml", "--fix", in: folder).run()
      #expect(try contents("a.yaml", in: folder) == patched)
      let again = try await Program.lint("a.yaml", "--diff", in: folder).run()
      #expect(again.status == 0 && again.output.isEmpty)
    }
  }

  @Test(
    "What cannot be done is said",
    arguments: [
      (["a.yaml", "--fix", "--diff"], "give one"), (["a.yaml", "--unsafe-fixes"], "goes with --fix or --diff"),
    ])
  func refused(arguments: [String], words: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: Self.misspelt)
      let outcome = try await Program(["lint"] + arguments + Program.today, in: folder).run()
      #expect(outcome.status == 2 && outcome.errors.contains(words))
      #expect(try contents("a.yaml", in: folder) == Self.misspelt)
    }
  }

  @Test(
    "What cannot be read or mended is told beside a difference, and ends with 2",
    arguments: [
      (["a.yaml", "gone.yaml"], 2, "`gone.yaml`", "1 file would be mended"),
      (["good.yaml", "gone.yaml"], 2, "`gone.yaml`", "0 files would be mended"),
      (["wide.yaml"], 2, "wide.yaml is not mended, as it is UTF-16", "0 files would be mended"),
      (["a.yaml", "wide.yaml"], 2, "wide.yaml is not mended, as it is UTF-16", "1 file would be mended"),
      (["a.yaml"], 1, "", "1 file would be mended"), (["good.yaml"], 0, "", "0 files would be mended"),
      (["wide-good.yaml"], 0, "", "0 files would be mended"),
    ] as [([String], Int, String, String)])
  func told(paths: [String], status: Int, words: String, count: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: Self.misspelt)
      try folder.writeCleanSheet("good.yaml")
      try folder.write("wide.yaml", bytes: Self.wide(Self.misspelt))
      try folder.write("wide-good.yaml", bytes: Self.wide(SampleSheet.clean))
      let outcome = try await Program(["lint", "--diff"] + paths + Program.today, in: folder).run()
      #expect(outcome.status == status, "\(outcome.errors)")
      #expect(outcome.errors.contains(count) && (words.isEmpty || outcome.errors.contains(words)), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == (words.isEmpty ? 1 : 2), "\(outcome.errors)")
      #expect(outcome.output.isEmpty == !paths.contains("a.yaml"))
    }
  }

  @Test func `of a key given twice alike one is left before what it holds is mended`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: SampleSheet.clean.replacing("act: urgent", with: "act: Urgent, act: Urgent"))
      let outcome = try await Program.lint("a.yaml", "--fix", "--unsafe-fixes", in: folder).run()
      #expect(outcome.status == 0, "\(outcome.output)")
      #expect(try contents("a.yaml", in: folder) == SampleSheet.clean)
    }
  }

  @Test func `a sheet in UTF-16 is left as it is, which is said, and the others are mended`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: Self.misspelt)
      try folder.write("wide.yaml", bytes: Self.wide(Self.misspelt.replacing("heel-clinic", with: "wide")))
      let outcome = try await Program.lint(".", "--fix", in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("wide.yaml is not mended, as it is UTF-16; save it as UTF-8"))
      #expect(try contents("a.yaml", in: folder).contains("red_flags"))
      #expect(outcome.output.contains("[unknown-key]"))
    }
  }

  /// A text in UTF-16, with a byte order mark.
  private static func wide(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  @Test func `standard input is not mended in place`() async throws {
    try await TemporaryFolder.with { folder in
      var program = Program.lint("-", "--fix", in: folder)
      program.input = Self.misspelt
      let outcome = try await program.run()
      #expect(outcome.status == 2 && outcome.errors.contains("standard input cannot be mended"))
      #expect(outcome.output.contains("[unknown-key]"), "what is not mended is told: \(outcome.output)")
    }
  }

  private func contents(_ name: String, in folder: TemporaryFolder) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder(name))), as: UTF8.self)
  }
}
