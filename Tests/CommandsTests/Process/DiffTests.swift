import Testing

/// `condylint diff` as scripts call it.
@Suite struct DiffTests {
  private static let older = SampleSheet.clean
  private static let newer = SampleSheet.clean.replacing("act: urgent", with: "act: soon")

  @Test func `two files: the change, both places and the status of an error`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old.yaml", text: Self.older)
      try folder.write("new.yaml", text: Self.newer)
      let outcome = try await Program.diff("old.yaml", "new.yaml", "--format", "json", in: folder).run()
      #expect(outcome.status == 1)
      let findings = try outcome.report.findings
      #expect(findings.map(\.rule) == ["red-flag-weakened"])
      #expect(findings.first?.path == "new.yaml")
      let related = findings.first?.members["related"] as? [[String: Any]]
      #expect(related?.first?["path"] as? String == "old.yaml")
      let forgiving = try await Program.diff("old.yaml", "new.yaml", "--fail-on", "never", in: folder).run()
      #expect(forgiving.status == 0)
    }
  }

  @Test(
    "Every format tells of a change",
    arguments: [
      "text", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "html",
    ])
  func format(_ name: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old.yaml", text: Self.older)
      try folder.write("new.yaml", text: Self.newer)
      let outcome = try await Program.diff("old.yaml", "new.yaml", "--format", name, in: folder).run()
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("red-flag-weakened"), "\(outcome.output)")
    }
  }

  @Test func `folders: sheets are found by their ids, whatever they are called`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old/a.yaml", text: Self.older)
      try folder.write("new/sub/b.yaml", text: Self.newer)
      try folder.write("old/gone.yaml", text: Self.older.replacing("heel-clinic", with: "gone"))
      let outcome = try await Program.diff("old", "new", "--format", "json", in: folder).run()
      let findings = try outcome.report.findings.filter { $0.rule != "duplicate-source" }
      #expect(
        findings.map { "\($0.rule) \($0.path)" } == ["red-flag-weakened new/sub/b.yaml", "sheet-removed old/gone.yaml"])
    }
  }

  @Test func `findings that an edit brings or settles are told after the changes`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old.yaml", text: SampleSheet.unreviewed)
      try folder.write("new.yaml", text: SampleSheet.failing)
      let outcome = try await Program.diff("old.yaml", "new.yaml", in: folder).run()
      #expect(outcome.status == 1)
      let texts = ["[red-flag-removed]", "Introduced: ", "Resolved: "].map {
        outcome.output.firstRange(of: $0)?.lowerBound
      }
      #expect(texts.allSatisfy { $0 != nil })
      #expect(texts.compactMap(\.self) == texts.compactMap(\.self).sorted())
    }
  }

  @Test func `other sources: contradictions that come and go`() async throws {
    let recovery = { (time: String, id: String) in
      Self.older.replacing("heel-clinic", with: id) + "    recovery: \(time)\n"
    }
    try await TemporaryFolder.with { folder in
      try folder.write("old.yaml", text: recovery("6 months", "heel-clinic"))
      try folder.write("new.yaml", text: recovery("6 days", "heel-clinic"))
      try folder.write("others/b.yaml", text: recovery("5 months", "other"))
      let outcome = try await Program.diff(
        "old.yaml", "new.yaml", "--against", "others", "--format", "json", in: folder
      ).run()
      #expect(try outcome.report.findings.map(\.rule) == ["claim-changed", "contradiction-introduced"])
      let back = try await Program.diff("new.yaml", "old.yaml", "--against", "others", "--format", "json", in: folder)
        .run()
      #expect(try back.report.findings.map(\.rule).sorted() == ["claim-changed", "contradiction-resolved"])
    }
  }

  @Test func `a broken version is a finding, and other sheets are still compared`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old/a.yaml", "new/a.yaml", text: Self.older)
      try folder.write("old/b.yaml", text: Self.older.replacing("heel-clinic", with: "b"))
      try folder.write("new/a.yaml", text: "sheet: 1\nconditions: {a: [\n")
      try folder.write("new/b.yaml", text: Self.newer.replacing("heel-clinic", with: "b"))
      let outcome = try await Program.diff("old", "new", "--format", "json", in: folder).run()
      #expect(outcome.status == 1)
      #expect(try outcome.report.findings.map(\.rule) == ["yaml-syntax", "red-flag-weakened"])
      #expect(outcome.errors.contains("new/a.yaml cannot be read to its end"))
    }
  }

  @Test func `standard input is one version and not both`() async throws {
    try await TemporaryFolder.with { folder in
      let outcome = try await Program.diff("-", "-", in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("OLD and NEW are both standard input"))
    }
  }

  @Test func `nothing counts as resolved because a sheet can no longer be read`() async throws {
    try await TemporaryFolder.with { folder in
      let rival = Self.older.replacing("heel-clinic", with: "b").replacing("act: urgent", with: "act: routine")
      try folder.write("old/a.yaml", text: Self.older)
      try folder.write("old/b.yaml", "new/b.yaml", text: rival)
      try folder.write("new/a.yaml", text: Self.older + "      broken: : x\n")
      let outcome = try await Program.diff("old", "new", "--format", "json", in: folder).run()
      #expect(try !outcome.report.findings.contains { $0.text("message").hasPrefix("Resolved") })
    }
  }

  @Test func `a third source that joins or leaves makes no new contradiction of the two that had one`() async throws {
    try await TemporaryFolder.with { folder in
      let sheet = { (id: String, lasts: String) in
        "sheet: 1\nsource: {id: \(id)}\nconditions: {gout: {name: gout, pain: {duration: \(lasts)}}}\n"
      }
      for version in ["old", "new", "less"] {
        try folder.write("\(version)/a.yaml", text: sheet("a", "1 to 5 hours"))
        try folder.write("\(version)/b.yaml", text: sheet("b", "a few seconds"))
      }
      try folder.write("old/c.yaml", text: sheet("c", "30 minutes to 5 hours"))
      try folder.write("new/c.yaml", text: sheet("c", "40 minutes to 5 hours"))
      for version in ["new", "less"] {
        let outcome = try await Program.diff(
          "old", version, "--select", "contradiction", "--format", "json", in: folder
        ).run()
        #expect(try outcome.report.findings.isEmpty, "\(outcome.output)")
      }
    }
  }

  @Test func `the order of two conditions with one name is no change`() async throws {
    try await TemporaryFolder.with { folder in
      let head = "sheet: 1\nsource: {id: a}\nconditions:\n"
      let (one, two) = ("  one: {name: meniscus tear}\n", "  two: {name: ACL tear, also_called: [meniscus tear]}\n")
      try folder.write("old.yaml", text: head + one + two)
      try folder.write("new.yaml", text: head + two + one)
      let outcome = try await Program.diff("old.yaml", "new.yaml", "--format", "json", in: folder).run()
      #expect(try outcome.report.findings.isEmpty, "\(outcome.output)")
    }
  }

  @Test func `nothing is found between a sheet and itself`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: Self.older)
      let outcome = try await Program.diff("a.yaml", "a.yaml", "--format", "json", in: folder).run()
      #expect(outcome.status == 0)
      #expect(try outcome.report.findings.isEmpty)
      #expect(outcome.errors.contains("both a.yaml"))
    }
  }

  @Test(
    "What cannot be compared is said, and ends with 2",
    arguments: [
      (["empty", "empty2"], "no sheet was found"), (["a.yaml", "full"], "is a folder"),
      (["a.yaml", "gone.yaml"], "gone.yaml"),
      (["a.yaml"], "OLD and NEW"), (["a.yaml", "a.yaml", "a.yaml"], "OLD and NEW"), (["--git", "HEAD"], "repository"),
      (["--git", "a...b"], "two dots"), (["--git=-x"], "no revision"),
    ])
  func unable(arguments: [String], words: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", "full/a.yaml", text: Self.older)
      try folder.makeFolder("empty")
      try folder.makeFolder("empty2")
      let outcome = try await Program(["diff"] + arguments + Program.today, in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test(
    "Of a side that cannot be looked into nothing is told but that",
    arguments: [
      (["a.yaml", "gone.yaml"], "gone.yaml"), (["gone.yaml", "a.yaml"], "gone.yaml"),
      (["a.yaml", "/dev/null"], "device"),
      (["/dev/null", "a.yaml"], "device"), (["full", "gone"], "gone"), (["gone", "full"], "gone"),
      (["gone", "gone2"], "gone2"), (["empty", "empty2"], "nothing was compared"),
    ])
  func unknown(arguments: [String], words: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", "full/a.yaml", text: Self.older)
      try folder.makeFolder("empty")
      try folder.makeFolder("empty2")
      for format in ["text", "markdown"] {
        let outcome = try await Program(["diff", "--format", format] + arguments + Program.today, in: folder).run()
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty, "\(outcome.output)")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
      }
    }
  }

  @Test(
    "A folder in a version that nobody may look into is not gone",
    .enabled("another user may not run the program") { try await Program.canRunAsNobody() })
  func lockedFolder() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old/a.yaml", "new/a.yaml", text: Self.older)
      for name in ["old/sub/b.yaml", "new/sub/b.yaml"] {
        try folder.write(name, text: Self.older.replacing("heel-clinic", with: "b"))
      }
      try folder.run("chmod", ["-R", "a+rX", "."])
      try folder.run("chmod", ["0", "new/sub"])
      var program = Program.diff("old", "new", "--format", "json", in: folder)
      // The system's superuser may look into everything.
      program.user = Program.nobody
      let outcome = try await program.run()
      try folder.run("chmod", ["755", "new/sub"])
      #expect(outcome.status == 2)
      #expect(try outcome.report.findings.isEmpty, "\(outcome.output)")
      #expect(outcome.errors.contains("new/sub"))
    }
  }

  @Test func `a file that neither version can be read of is no news, and noted once`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old/a.yaml", "new/a.yaml", text: "sheet: 1\nconditions: {a: [\n")
      try folder.write("old/b.yaml", "new/b.yaml", text: Self.older)
      let outcome = try await Program.diff("old", "new", "--format", "json", in: folder).run()
      #expect(outcome.status == 0)
      #expect(try outcome.report.findings.isEmpty)
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    }
  }

  @Test func `a binary file is a finding`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: Self.older)
      try folder.write("b.yaml", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 255, 254])
      let outcome = try await Program.diff("a.yaml", "b.yaml", "--format", "json", in: folder).run()
      #expect(outcome.status == 1)
      #expect(try outcome.report.findings.map(\.rule).contains("yaml-syntax"))
    }
  }
}

extension Program {
  /// `condylint diff` on a fixed day.
  static func diff(_ arguments: String..., in folder: TemporaryFolder) -> Program {
    Program(["diff"] + arguments + today, in: folder)
  }
}
