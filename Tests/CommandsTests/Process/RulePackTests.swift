import Testing

/// `--rules`, with packs as users write them.
@Suite struct RulePackTests {
  @Test("A pack's rule is run, selected, explained, listed and tested like those that are built in")
  func valid() async throws {
    try await withPack(Self.pack) { folder in
      let lint = try await Program.lint("clean.yaml", "--rules", "pack.yaml", "--format", "json", in: folder).run()
      #expect(lint.status == 1)
      #expect(try lint.report.findings.map(\.description) == ["no-spur error 11:11 /conditions/heel-spur/name"])
      let ignored = try await Program.lint("clean.yaml", "--rules", "pack.yaml", "--ignore", "no-spur", in: folder)
        .run()
      #expect(ignored.status == 0)
      let page = try await Program(["explain", "no-spur", "--rules", "pack.yaml"], in: folder).run()
      #expect(page.output.contains("Names say heel pain"))
      let list = try await Program(["rules", "--rules", "pack.yaml"], in: folder).run()
      #expect(list.output.contains("(pack.yaml)"))
      let test = try await Program(["rules", "test", "pack.yaml"], in: folder).run()
      #expect(test.status == 0, "\(test.output)")
      #expect(test.output == "1 rule, 2 examples: 0 problems\n")
    }
  }

  @Test("A pack is read from standard input, too", arguments: ["lint", "diff", "rules", "explain"])
  func standardInput(command: String) async throws {
    try await withPack("") { folder in
      try folder.write("old.yaml", text: SampleSheet.clean.replacing("name: heel spur", with: "name: heel pain"))
      let arguments = [
        "lint": ["clean.yaml"] + Program.today, "diff": ["old.yaml", "clean.yaml"] + Program.today,
        "explain": ["no-spur"],
      ]
      var program = Program([command] + (arguments[command] ?? []) + ["--rules", "-"], in: folder)
      program.input = Self.pack
      let outcome = try await program.run()
      #expect(outcome.output.contains("no-spur") && outcome.errors.isEmpty, "\(outcome.output) \(outcome.errors)")
      #expect(outcome.status == (["lint", "diff"].contains(command) ? 1 : 0))
    }
  }

  @Test(
    "A pack that cannot be used is refused with its place, before anything is checked",
    arguments: [
      ("title: Names", "title: \"Names", "pack.yaml:2:8: "),
      ("title: Names", "titel: Names", "pack.yaml:2:1: unknown key `titel`; did you mean `title`?"),
      ("id: no-spur", "id: missing-key", "missing-key exists already"),
      ("id: no-spur", "id: No Spur", "pack.yaml:1:5: "),
      ("not_pattern: spur", "not_pattern: '(spur'", "The group is not closed"),
      ("not_pattern: spur", "not_pattern: '(a)\\1'", "Backreferences are not supported"),
      ("severity: error", "severity: fatal", "pack.yaml:3:11: "),
      ("check: {at: conditions.*.name, must: {not_pattern: spur}}", "built_in: no-such-check", "no-such-check"),
      (pack, "", "the rule pack is empty"), (pack, "- a\n", "pack.yaml:1:1: "),
    ])
  func refused(text: String, replacement: String, words: String) async throws {
    try await withPack(Self.pack.replacing(text, with: replacement)) { folder in
      let outcome = try await Program.lint("clean.yaml", "--rules", "pack.yaml", in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test(
    "What is no file to be read is refused by its name",
    arguments: [(".", ". is a folder; name one file"), ("gone.yaml", "`gone.yaml`"), ("/dev/null", "device")])
  func noFile(path: String, words: String) async throws {
    try await withPack(Self.pack) { folder in
      let outcome = try await Program.lint("clean.yaml", "--rules", path, in: folder).run()
      #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test("Examples that do not find what they say fail the test of a pack")
  func failingExample() async throws {
    try await withPack(Self.pack.replacing("name: calcaneal spur", with: "name: calcaneal pain")) { folder in
      let outcome = try await Program(["rules", "test", "pack.yaml"], in: folder).run()
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("no-spur: spur"))
      #expect(outcome.output.hasSuffix("1 rule, 2 examples: 2 problems\n"))
    }
  }

  @Test("A message with a name that nothing fills fails the test of a pack")
  func unfilledName() async throws {
    try await withPack(Self.pack.replacing("“{value}” names", with: "“{vaule}” names")) { folder in
      let outcome = try await Program(["rules", "test", "pack.yaml"], in: folder).run()
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("no-spur: spur: a message has {vaule}, and the rule gives nothing of that name"))
    }
  }

  private func withPack(_ pack: String, _ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      try folder.write("pack.yaml", text: pack)
      try await body(folder)
    }
  }

  private static let pack = """
    id: no-spur
    title: Names say heel pain
    severity: error
    page: {what: Finds spurs., why: Most hurt nobody., fix: Write heel pain.}
    check: {at: conditions.*.name, must: {not_pattern: spur}}
    messages: {default: "“{value}” names a spur."}
    examples:
      pass:
        - name: pain
          sheet: |
            sheet: 1
            conditions: {heel: {name: heel pain}}
      fail:
        - name: spur
          sheet: |
            sheet: 1
            conditions:
              heel:
                name: calcaneal spur   # expect: no-spur

    """
}
