import Testing

/// What a script may conclude from the status with which the program ends.
@Suite struct ExitStatusTests {
  @Test(
    "The status of a lint says whether anything reaches --fail-on",
    arguments: [
      (["clean.yaml"], 0), (["failing.yaml"], 1), (["unreviewed.yaml"], 0),
      (["unreviewed.yaml", "--fail-on", "error"], 0), (["unreviewed.yaml", "--fail-on", "warning"], 1),
      (["unreviewed.yaml", "--fail-on", "info"], 1), (["unreviewed.yaml", "--fail-on", "never"], 0),
      (["failing.yaml", "--fail-on", "never"], 0), (["clean.yaml", "--fail-on", "info"], 0),
      (["failing.yaml", "--select", "unreviewed-source"], 0),
      (["unreviewed.yaml", "--select", "unreviewed-source"], 0),
      (["failing.yaml", "--ignore", "missing-red-flags", "--ignore", "missing-treatment"], 0),
      (["failing.yaml", "--ignore", "missing-red-flags,missing-treatment"], 0),
      (["clean.yaml", "unreviewed.yaml", "--ignore", "duplicate-source"], 0), (["clean.yaml", "failing.yaml"], 1),
      (["clean.yaml", "clean.yaml"], 0), (["clean.yaml", "./clean.yaml", "--fail-on", "info"], 0), (["notes.yaml"], 1),
      (["clean.yaml", "--no-cache", "--jobs", "3", "--quiet", "--color", "never"], 0),
    ])
  func lint(arguments: [String], status: Int) async throws {
    try await withSheets { folder in
      let outcome = try await Program(["lint"] + arguments + Program.today, in: folder).run()
      #expect(outcome.status == status, "\(arguments)")
      #expect(outcome.errors.isEmpty)
      #expect(arguments.contains("--quiet") || !outcome.output.isEmpty)
    }
  }

  @Test(
    "A job that cannot be done ends with 2, and says why on standard error",
    arguments: [
      (["--no-such-option"], "Unknown option '--no-such-option'"), (["--format", "yaml"], "no format called yaml"),
      (
        ["--select", "missing-red-flag"],
        "--select: there is no rule called missing-red-flag; did you mean missing-red-flags?"
      ),
      (["--ignore", "unknown_key"], "--ignore: there is no rule called unknown_key; did you mean unknown-key?"),
      (["--ignore", "zzz"], "there is no rule called zzz; `condylint rules` lists them"),
      (["--select", ""], "--select “” names no rule; `condylint rules` lists them"),
      (["--ignore", " ,"], "--ignore “ ,” names no rule"),
      (["--today", "2026-02-30"], "2026-02-30"), (["--today", "2026-01"], "2026-01"), (["--today", ""], "--today"),
      (["--jobs", "0"], "--jobs takes a number from 1 to 1024"), (["--jobs", "many"], "many"),
      (["--fail-on", "warnings"], "warnings"), (["--color", "yes"], "yes"), (["--select"], "--select"),
      (["gone.yaml"], "there is no file or folder called `gone.yaml`"),
      (["claen.yaml"], "called `claen.yaml`: did you mean `clean.yaml`?"), ([""], "a path is empty"),
      (["empty"], "no sheet was found in empty"), (["--rules", "gone.yaml", "clean.yaml"], "gone.yaml"),
      (["explain", "missing-red-flag"], "did you mean missing-red-flags?"), (["explain"], "rule"),
    ])
  func unable(arguments: [String], words: String) async throws {
    try await withSheets { folder in
      let outcome = try await Program(arguments, in: folder).run()
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.errors.hasPrefix("condylint: "))
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test("A path that leads to nothing does not keep the others from being checked")
  func missingBesideOthers() async throws {
    try await withSheets { folder in
      let outcome = try await Program.lint("gone.yaml", "failing.yaml", in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.output.contains("missing-red-flags"))
    }
  }

  @Test("A folder with nothing but other YAML says what was passed over, and that nothing was checked")
  func onlyOthers() async throws {
    try await withSheets { folder in
      let outcome = try await Program.lint("others", in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.output.contains("others/list.yaml: neither `sheet` nor `conditions` at its top"))
      #expect(outcome.errors.contains("nothing was checked"))
    }
  }

  @Test("Paths go without the command's name, and without any the working folder is checked")
  func defaults() async throws {
    try await withSheets { folder in
      let named = try await Program(["failing.yaml"] + Program.today, in: folder).run()
      #expect(named.status == 1)
      #expect(named.output.contains("failing.yaml:10:3: error: "))
      let all = try await Program(["--format", "json"] + Program.today, in: folder).run()
      #expect(all.status == 1)
      #expect(try all.report.count("sheets") == 3)
    }
  }

  @Test(
    "Standard input is a sheet", arguments: [(SampleSheet.clean, 0), (SampleSheet.failing, 1), ("", 1), ("a: [", 1)])
  func standardInput(sheet: String, status: Int) async throws {
    try await TemporaryFolder.with { folder in
      var program = Program.lint("-", "--format", "json", in: folder)
      program.input = sheet
      let outcome = try await program.run()
      #expect(outcome.status == status)
      #expect(try outcome.report.findings.allSatisfy { $0.path == "<stdin>" })
    }
  }

  @Test(
    "What was asked for goes to standard output, and ends with 0",
    arguments: [
      (["--help"], "USAGE: condylint"), (["lint", "--help"], "--fail-on"), (["--version"], "0.1.0\n"),
      (["explain", "missing-red-flags"], "What to do"), (["rules"], "yaml-syntax"), (["rules", "list"], "yaml-syntax"),
      (["rules", "test"], "0 problems"), (["help"], "USAGE: condylint"),
    ])
  func answers(arguments: [String], words: String) async throws {
    let outcome = try await Program(arguments).run()
    #expect(outcome.status == 0, "\(arguments)")
    #expect(outcome.output.contains(words))
    #expect(outcome.errors.isEmpty)
  }

  private func withSheets(_ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      try folder.write("failing.yaml", text: SampleSheet.failing.replacing("heel-clinic", with: "heel-shop"))
      try folder.write("unreviewed.yaml", text: SampleSheet.unreviewed.replacing("heel-clinic", with: "heel-blog"))
      try folder.write("notes.yaml", text: "notes: none\n")
      try folder.write("others/list.yaml", text: "- a\n- b\n")
      try folder.makeFolder("empty")
      try await body(folder)
    }
  }
}
