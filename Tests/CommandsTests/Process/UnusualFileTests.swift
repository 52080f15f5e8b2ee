import Foundation
import Testing

/// What else a folder may hold beside sheets.
@Suite struct UnusualFileTests {
  @Test("Links, loops, pipes and folders with a sheet's name neither stop the run nor hide the sheets beside them")
  func unusual() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("good.yaml", text: SampleSheet.failing)
      try folder.makeFolder("x.yaml/deeper")
      try folder.link("x.yaml/deeper/up", to: "../..")
      try folder.link("self.yaml", to: "self.yaml")
      try folder.link("ring/a.yaml", to: "b.yaml")
      try folder.link("ring/b.yaml", to: "a.yaml")
      try folder.link("again.yaml", to: "good.yaml")
      mkfifo(folder("pipe.yaml"), 0o600)
      let outcome = try await Program.lint(".", "--format", "json", in: folder).run()
      #expect(outcome.status == 1 || outcome.status == 2)
      let report = try outcome.report
      #expect(report.count("sheets") == 1)
      #expect(report.findings.map(\.path) == ["good.yaml", "good.yaml"])
    }
  }

  @Test("A link to nothing in a folder is told, and the others are checked")
  func dangling() async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      try folder.link("gone.yaml", to: "nowhere")
      let outcome = try await Program.lint(".", in: folder).run()
      #expect(outcome.output.contains("1 sheet"))
      #expect((outcome.errors + outcome.output).contains("gone.yaml"))
    }
  }

  @Test(
    "A file that the user may not read is told with its name, ends with 2, and the others are checked",
    .enabled("the superuser may read all, and another user may not run the program") {
      if getuid() != 0 { return true }
      return try await Program.canRunAsNobody()
    })
  func unreadable() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("failing.yaml", text: SampleSheet.failing)
      try folder.writeCleanSheet("secret.yaml")
      try folder.writeCleanSheet("locked/clean.yaml")
      chmod(folder("secret.yaml"), 0o000)
      chmod(folder("locked"), 0o000)
      chmod(folder.path, 0o755)
      var program = Program.lint(".", in: folder)
      if getuid() == 0 { program.user = Program.nobody }
      let outcome = try await program.run()
      chmod(folder("locked"), 0o700)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("`secret.yaml` cannot be read: permission denied"))
      #expect(outcome.errors.contains("`locked` cannot be read: permission denied"))
      #expect(outcome.output.contains("missing-red-flags"))
    }
  }
}
