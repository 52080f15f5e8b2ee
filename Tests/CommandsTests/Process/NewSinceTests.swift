import Testing

/// `condylint lint --new-since`, in repositories that the tests make.
@Suite(.enabled(if: TemporaryFolder.hasGit)) struct NewSinceTests {
  private static let worse = SampleSheet.failing.replacing("reviewed_by: [Bea Reader]", with: "reviewed_by: []")

  @Test func `what the revision had is not told, moved or not; what the branch adds is`() async throws {
    try await withRepository { folder in
      let same = try await lint("HEAD", in: folder)
      #expect(try same.status == 0 && same.report.findings.isEmpty && same.report.count("suppressed") == 2)

      try folder.run("git", ["mv", "knee", "leg"])
      try folder.write("leg/a.yaml", text: "\n\n" + SampleSheet.failing)
      #expect(try await lint("HEAD", in: folder).status == 0)

      try folder.write("leg/a.yaml", text: Self.worse)
      let added = try await lint("HEAD", "--fail-on", "info", in: folder)
      #expect(added.status == 1)
      #expect(try added.report.findings.allSatisfy { !$0.rule.hasPrefix("missing-") }, "\(added.output)")
    }
  }

  @Test func `a finding is new beyond as many as the revision had`() async throws {
    try await withRepository { folder in
      try folder.write("knee/b.yaml", text: SampleSheet.failing)
      let outcome = try await lint("HEAD", "--select", "missing-treatment", in: folder)
      #expect(try outcome.report.findings.map(\.path) == ["knee/b.yaml"])
    }
  }

  @Test func `an exception that the branch takes away brings its finding back`() async throws {
    try await withRepository { folder in
      try folder.write("knee/a.yaml", text: "# condylint-ignore missing-treatment: a stub\n" + SampleSheet.failing)
      try folder.commit("excepted")
      try folder.write("knee/a.yaml", text: SampleSheet.failing)
      let outcome = try await lint("HEAD", in: folder)
      #expect(try outcome.report.findings.map(\.rule) == ["missing-treatment"])
    }
  }

  @Test func `a baseline and a configuration hold for both`() async throws {
    try await withRepository { folder in
      try folder.write(".condylint.yaml", text: "exclude: [old/]\nbaseline: b.json\n")
      try folder.write("old/a.yaml", text: SampleSheet.failing)
      _ = try await Program.lint("--write-baseline", "b.json", in: folder).run()
      try folder.commit("baseline")
      try folder.write("knee/b.yaml", text: SampleSheet.failing)
      let outcome = try await lint("HEAD", "--select", "missing-treatment", in: folder)
      #expect(try outcome.report.findings.map(\.path) == ["knee/b.yaml"], "\(outcome.output)")
    }
  }

  @Test(
    "What cannot be compared is said, and ends with 2",
    arguments: [
      (["nonsense"], "no revision called nonsense"), (["HEAD..HEAD"], "is no revision; it takes one"),
      ([""], "is no revision"), (["HEAD", "-"], "standard input has no earlier version"),
      (["HEAD", ".."], "not in the repository"), (["HEAD", "--write-baseline", "b.json"], "use one"),
    ])
  func unusable(arguments: [String], words: String) async throws {
    try await withRepository { folder in
      let outcome = try await Program(["lint", "--new-since"] + arguments, in: folder).run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func `a path into another repository is looked up there`() async throws {
    try await withRepository { folder in
      try folder.write("knee/b.yaml", text: SampleSheet.failing)
      try await TemporaryFolder.with { elsewhere in
        for isRepository in [false, true] {
          if isRepository { try elsewhere.makeRepository() }
          let outcome = try await lint("HEAD", folder("knee"), "--select", "missing-treatment", in: elsewhere)
          #expect(try outcome.report.findings.map(\.path) == [folder("knee/b.yaml")], "\(outcome.errors)")
        }
        try elsewhere.write("a.yaml", text: SampleSheet.failing)
        let outcome = try await lint("HEAD", folder("knee"), "a.yaml", in: elsewhere)
        #expect(outcome.status == 2 && outcome.errors.contains("a.yaml is not in the repository"), "\(outcome.errors)")
      }
    }
  }

  @Test func `no repository and a shallow clone are said`() async throws {
    try await withRepository { folder in
      try folder.write("knee/a.yaml", text: Self.worse)
      try folder.commit("second")
      try folder.run("git", ["clone", "-q", "--depth", "1", "file://" + folder.path, "clone"])
      var program = Program.lint("--new-since", "HEAD~1", in: folder)
      program.folder = folder("clone")
      let shallow = try await program.run()
      #expect(shallow.status == 2 && shallow.errors.contains("git fetch --unshallow"), "\(shallow.errors)")
    }
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      let outcome = try await Program.lint("--new-since", "HEAD", in: folder).run()
      #expect(outcome.status == 2 && outcome.errors.contains("no git repository"), "\(outcome.errors)")
    }
  }

  private func lint(_ arguments: String..., in folder: TemporaryFolder) async throws -> Outcome {
    try await Program(["lint", "--format", "json", "--new-since"] + arguments + Program.today, in: folder).run()
  }

  private func withRepository(_ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeRepository()
      try folder.write("knee/a.yaml", text: SampleSheet.failing)
      try folder.commit("first")
      try await body(folder)
    }
  }
}
