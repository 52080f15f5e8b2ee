import Testing

/// The text report, as a person or a pipe sees it.
@Suite struct TextReportTests {
  @Test("Quiet leaves out the account, and nothing else")
  func quiet() async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      try folder.write("failing.yaml", text: SampleSheet.failing)
      let clean = try await Program.lint("clean.yaml", "--quiet", in: folder).run()
      #expect(clean.output.isEmpty && clean.errors.isEmpty)
      let loud = try await Program.lint("failing.yaml", in: folder).run()
      let quiet = try await Program.lint("failing.yaml", "--quiet", in: folder).run()
      #expect(quiet.status == 1)
      #expect(loud.output.hasPrefix(quiet.output))
      #expect(loud.output.contains("1 file, 1 sheet, 1 condition"))
      #expect(!quiet.output.contains("1 file, 1 sheet, 1 condition"))
    }
  }

  @Test(
    "Colours show when they are asked for, and otherwise never in a pipe",
    arguments: [
      ("always", [:], true), ("always", ["NO_COLOR": "1"], true), ("never", [:], false), ("auto", [:], false),
      ("auto", ["NO_COLOR": "1"], false), ("auto", ["TERM": "xterm-256color"], false),
    ])
  func color(choice: String, environment: [String: String], isColored: Bool) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("failing.yaml", text: SampleSheet.failing)
      var program = Program.lint("failing.yaml", "--color", choice, in: folder)
      program.environment = environment
      #expect(try await program.run().output.contains("\u{1B}[") == isColored)
    }
  }

  @Test(
    "A reader that goes away ends the program quietly, with the status of its findings", arguments: ["text", "json"])
  func closedPipe(format: String) async throws {
    try await TemporaryFolder.with { folder in
      // More than a pipe holds.
      let conditions = (0..<800).map { "  c\($0): {name: c \($0), foo: bar}\n" }.joined()
      try folder.write("a.yaml", text: SampleSheet.head + "conditions:\n" + conditions)
      var program = Program.lint("a.yaml", "--format", format, in: folder)
      program.reader = "head -1"
      let outcome = try await program.run()
      #expect(outcome.errors == "status 1\n")
      #expect(outcome.output.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
    }
  }

  @Test("Output that cannot be written is a job not done")
  func fullDevice() async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      var program = Program.lint("clean.yaml", in: folder)
      program.reader = "cat"
      program.redirection = "> /dev/full"
      let outcome = try await program.run()
      #expect(outcome.errors == "condylint: standard output cannot be written: No space left on device\nstatus 2\n")
    }
  }

  @Test("Nothing that a sheet says gives commands to the terminal")
  func escapeSequences() async throws {
    try await TemporaryFolder.with { folder in
      let name = "\"\\e[31mred\\e]0;title\\a\\u202Eright\\u2066\\x9b\\r\\n\\0\""
      let sheet = SampleSheet.failing.replacing("name: heel spur", with: "name: \(name)")
      try folder.write("a\u{1B}[31m.yaml", text: sheet.replacing("  heel-spur:", with: "  ? \(name)\n  :"))
      for arguments in [["."], ["gone\u{1B}[31m"], ["--format", "\u{1B}[31m"], ["--select", "\u{1B}[31m"]] {
        let outcome = try await Program(["lint"] + arguments + Program.today, in: folder).run()
        for text in [outcome.output, outcome.errors] {
          #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B }, "\(arguments)")
          #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0x2066 })
        }
      }
    }
  }
}
