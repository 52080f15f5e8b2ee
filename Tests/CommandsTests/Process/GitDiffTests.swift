import Foundation
import Testing

/// `condylint diff --git` in repositories that the tests make.
@Suite(.enabled(if: TemporaryFolder.hasGit)) struct GitDiffTests {
  private static let weaker = SampleSheet.clean.replacing("act: urgent", with: "act: soon")

  /// Beside the change itself, what other sheets now have and this one lacks is told.
  private static let changes = ["--select", "red-flag-weakened,yaml-syntax"]

  @Test func `a revision against the working folder, and two revisions`() async throws {
    try await withRepository { folder in
      try folder.write("knee/a.yaml", text: Self.weaker)
      let work = try await Program(["diff", "--git", "HEAD", "--format", "json"] + Self.changes, in: folder).run()
      #expect(work.status == 1)
      #expect(try work.report.findings.map { "\($0.rule) \($0.path)" } == ["red-flag-weakened knee/a.yaml"])
      let related = try work.report.findings.first?.members["related"] as? [[String: Any]]
      #expect(related?.first?["path"] as? String == "HEAD:knee/a.yaml")

      try folder.commit("second")
      for range in ["HEAD~1..HEAD", "HEAD~1.."] {
        let outcome = try await Program(["diff", "--git", range, "--format", "json"] + Self.changes, in: folder).run()
        #expect(try outcome.report.findings.map(\.rule) == ["red-flag-weakened"], "\(outcome.errors)")
      }
      let clean = try await Program.diff("--git", "HEAD", in: folder).run()
      #expect(clean.status == 0)
    }
  }

  @Test func `an article that is too large is so in every version`() async throws {
    try await withRepository { folder in
      let sheet = SampleSheet.clean.replacing("  title: Heel pain\n", with: "  title: Heel pain\n  text: heel.md\n")
        .replacing("{name: rest, use: usual}", with: "{name: rest, use: usual, quote: Rest helps most people.}")
      try folder.write("knee/a.yaml", text: sheet)
      try folder.write("knee/heel.md", text: String(repeating: "x", count: 1 + 16 << 20))
      try folder.commit("large")
      let outcome = try await Program.diff("--git", "HEAD", "--format", "json", in: folder).run()
      #expect(try outcome.report.findings.isEmpty, "\(outcome.output)")
      try folder.write("knee/heel.md", text: "Rest helps most people.\n")
      let mended = try await Program.diff("--git", "HEAD", "--format", "json", in: folder).run()
      #expect(try mended.report.findings.map(\.rule) == ["missing-text"])
      #expect(mended.output.contains("it holds 16777217 bytes, and the limit is 16777216"))
    }
  }

  @Test func `content that the clone lacks is said to be lacking, and not the file`() async throws {
    try await withRepository { folder in
      let object = try folder.run("git", ["rev-parse", "HEAD:knee/a.yaml"]).trimmingCharacters(
        in: .whitespacesAndNewlines)
      try FileManager.default.removeItem(atPath: folder(".git/objects/\(object.prefix(2))/\(object.dropFirst(2))"))
      for arguments in [["diff", "--git", "HEAD"], ["lint", ".", "--new-since", "HEAD"]] {
        let outcome = try await Program(arguments + Program.today, in: folder).run()
        #expect(outcome.status == 2)
        #expect(
          outcome.errors.contains("git cannot read `knee/a.yaml` as it is in HEAD: the clone lacks its content"),
          "\(outcome.errors)")
      }
    }
  }

  @Test func `paths and subfolders`() async throws {
    try await withRepository { folder in
      try folder.write("knee/a.yaml", text: Self.weaker)
      try folder.write("hip/b.yaml", text: Self.weaker.replacing("heel-clinic", with: "b"))
      try folder.commit("second")
      var program = Program.diff("--git", "HEAD~1..HEAD", "--format", "json", in: folder)
      program.folder = folder("knee")
      #expect(try await program.run().report.findings.map(\.path) == ["HEAD:a.yaml"])
      let hip = Program(["diff", "--git", "HEAD~1", "../hip", "--format", "json"] + Program.today, in: folder)
      var inside = hip
      inside.folder = folder("knee")
      #expect(try await inside.run().report.findings.map(\.path) == ["../hip/b.yaml"])
      inside.arguments = ["diff", "--git", "HEAD~1..HEAD", "a.yaml", "--format", "json"] + Program.today
      #expect(try await inside.run().report.findings.map(\.path) == ["HEAD:a.yaml"])
    }
  }

  @Test func `what git does not have is said, and ends with 2`() async throws {
    try await withRepository { folder in
      try folder.write("new.yaml", text: SampleSheet.clean.replacing("heel-clinic", with: "new"))
      try folder.commit("second")
      for (arguments, words) in [
        (["nonsense"], "no revision called nonsense"), (["HEAD~7"], "no revision called HEAD~7"),
        (["HEAD", "gone"], "nothing called gone in HEAD or the working folder"),
        (["HEAD~1..HEAD", "gone.yaml"], "nothing called gone.yaml in HEAD~1 or HEAD"),
        (["HEAD", "../elsewhere"], "not in the repository"),
      ] {
        let outcome = try await Program(["diff", "--git"] + arguments, in: folder).run()
        #expect(outcome.status == 2, "\(arguments)")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
      }
    }
  }

  @Test func `a named path that is gone, or new, is told as without its name`() async throws {
    try await withRepository { folder in
      try folder.write("new/new.yaml", text: SampleSheet.clean.replacing("heel-clinic", with: "new"))
      try folder.run("rm", [folder("knee/a.yaml")])
      let select = ["--select", "sheet-removed,sheet-added", "--format", "json"]
      func findings(_ arguments: [String]) async throws -> [String] {
        let outcome = try await Program(["diff", "--git"] + arguments + select + Program.today, in: folder).run()
        #expect(outcome.status != 2, "\(arguments): \(outcome.errors)")
        return try outcome.report.findings.map { "\($0.rule) \($0.path)" }.sorted()
      }
      let (removed, added) = ("sheet-removed HEAD:knee/a.yaml", "sheet-added new/new.yaml")
      #expect(try await findings(["HEAD"]) == [added, removed])
      #expect(try await findings(["HEAD", "knee/a.yaml"]) == [removed])
      #expect(try await findings(["HEAD", "knee"]) == [removed])
      #expect(try await findings(["HEAD", "new/new.yaml"]) == [added])
      #expect(try await findings(["HEAD", "new", "knee", "hip/b.yaml"]) == [added, removed])
      try folder.commit("second")
      let range = try await findings(["HEAD~1..HEAD", "new/new.yaml", "knee/a.yaml"])
      #expect(range == ["sheet-added HEAD:new/new.yaml", "sheet-removed HEAD~1:knee/a.yaml"])
    }
  }

  @Test func `a shallow clone says what is missing`() async throws {
    try await withRepository { folder in
      try folder.write("knee/a.yaml", text: Self.weaker)
      try folder.commit("second")
      try folder.run("git", ["clone", "-q", "--depth", "1", "file://" + folder.path, "clone"])
      var program = Program.diff("--git", "HEAD~1", in: folder)
      program.folder = folder("clone")
      let outcome = try await program.run()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("shallow"), "\(outcome.errors)")
    }
  }

  @Test func `submodules and links are passed over`() async throws {
    try await withRepository { folder in
      try folder.run("git", ["init", "-q", "other"])
      try folder.run(
        "git", ["-C", "other", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "x"])
      try folder.run("git", ["add", "other"])
      try folder.link("link.yaml", to: "knee/a.yaml")
      try folder.commit("second")
      let outcome = try await Program.diff("--git", "HEAD~1..HEAD", "--format", "json", in: folder).run()
      #expect(outcome.status == 0, "\(outcome.errors)")
      let passedOver = try outcome.report.summary["passed_over"] as? [[String: Any]]
      #expect(passedOver?.compactMap { $0["reason"] as? String } == ["a symbolic link", "a submodule"])
      let note = "other is a submodule, with versions of its own: what is found in it counts as new"
      for (text, isTold) in [(nil, false), (SampleSheet.clean.replacing("heel-clinic", with: "c"), true)] {
        if let text { try folder.write("other/c.yaml", text: text) }
        let lint = try await Program(["lint", ".", "--new-since", "HEAD"] + Program.today, in: folder).run()
        #expect(lint.errors.contains(note) == isTold, "\(lint.errors)")
      }
    }
  }

  @Test func `a clean folder has no changes, whatever other repositories lie in it`() async throws {
    try await withRepository { folder in
      for other in ["other", "untracked"] {
        try folder.write("\(other)/c.yaml", text: Self.weaker.replacing("heel-clinic", with: other))
        try folder.run("git", ["init", "-q", other])
      }
      let identity = ["-c", "user.name=a", "-c", "user.email=a@b"]
      try folder.run("git", ["-C", "other", "add", "-A"])
      try folder.run("git", ["-C", "other"] + identity + ["commit", "-q", "-m", "x"])
      try folder.run("git", ["add", "other"])
      try folder.run("git", identity + ["commit", "-q", "-m", "second"])
      let clean = try await Program.diff("--git", "HEAD", "--format", "json", in: folder).run()
      #expect(clean.status == 0)
      #expect(try clean.report.findings.isEmpty, "\(clean.output)")
      let passedOver = try clean.report.summary["passed_over"] as? [[String: Any]]
      #expect(passedOver?.compactMap { $0["path"] as? String } == ["other", "untracked"])
      let named = try await Program.diff("--git", "HEAD", "other", in: folder).run()
      #expect(named.status == 2)
      #expect(named.output.isEmpty, "\(named.output)")
    }
  }

  @Test func `links are no sheets, as git has it`() async throws {
    try await TemporaryFolder.with { elsewhere in
      try elsewhere.write("d.yaml", text: Self.weaker.replacing("heel-clinic", with: "d"))
      try await withRepository { folder in
        try folder.link("d.yaml", to: elsewhere("d.yaml"))
        try folder.link("folder", to: elsewhere.path)
        try folder.commit("second")
        let outcome = try await Program.diff("--git", "HEAD", "--format", "json", in: folder).run()
        #expect(try outcome.report.findings.isEmpty, "\(outcome.output)")
      }
    }
  }

  @Test(
    "Where files are looked up by their paths, they are those of the repository",
    arguments: ["github", "sarif", "gitlab", "rdjson", "junit", "checkstyle"])
  func repositoryPaths(format: String) async throws {
    try await withRepository { folder in
      try folder.write("knee/a.yaml", text: Self.weaker.replacing("treatments: [{name: rest, use: usual}]", with: ""))
      try folder.commit("second")
      var program = Program.diff("--git", "HEAD~1..HEAD", "--format", format, in: folder)
      program.folder = folder("knee")
      let outcome = try await program.run()
      #expect(outcome.output.contains("knee/a.yaml"), "\(outcome.output)")
      #expect(!outcome.output.contains("HEAD"), "\(outcome.output)")
      program.arguments = ["diff", "--git", "HEAD~1..HEAD"] + Program.today
      #expect(try await program.run().output.contains("HEAD:a.yaml"))
    }
  }

  @Test("Quotes are looked up in the article of their own revision", arguments: ["text", "\"text\"", "text "])
  func articles(key: String) async throws {
    try await withRepository { folder in
      let sheet = SampleSheet.clean.replacing("  title: Heel pain\n", with: "  title: Heel pain\n  \(key): heel.md\n")
        .replacing("{name: rest, use: usual}", with: "{name: rest, use: usual, quote: Rest helps most people.}")
      try folder.write("knee/a.yaml", text: sheet)
      try folder.write("knee/heel.md", text: "# Heel\n\nRest helps most people. Most get well.\n")
      try folder.commit("second")
      try folder.write("knee/heel.md", text: "# Heel\n\nRest helps few people. Most get well.\n")
      let outcome = try await Program.diff("--git", "HEAD", "--format", "json", in: folder).run()
      #expect(try outcome.report.findings.map(\.rule) == ["quote-not-found"])
    }
  }

  private func withRepository(_ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeRepository()
      try folder.write("knee/a.yaml", text: SampleSheet.clean)
      try folder.write("hip/b.yaml", text: SampleSheet.clean.replacing("heel-clinic", with: "b"))
      try folder.commit("first")
      try await body(folder)
    }
  }
}
