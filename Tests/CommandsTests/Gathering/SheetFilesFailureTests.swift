import Foundation
import Testing

@testable import Commands

@Suite struct SheetFilesFailureTests {
  @Test("A path that leads to nothing fails with the nearest path that exists, and the rest goes on")
  func missing() throws {
    try TemporaryFolder.with { folder in
      try folder.write("Fixtures/knee/ankle.yaml", "Fixtures/notes.txt", "hip.yml")
      try folder.link("dangling.yaml", to: "gone")
      let cases: [(String, String)] = [
        ("Fixtures/knee/ankel.yaml", ": did you mean `Fixtures/knee/ankle.yaml`?"),
        ("Fixturs/knee/ankle.yaml", ": did you mean `Fixtures/knee/ankle.yaml`?"),
        ("Fixturs/kne", ": did you mean `Fixtures`?"),
        ("fixtures/", ": did you mean `Fixtures/`?"),
        ("hip", ": did you mean `hip.yml`?"),
        ("shoulder.yaml", ""),
        ("Fixtures/notes.txt/a.yaml", ": `Fixtures/notes.txt` is a file, not a folder"),
        ("hip.yml/", ": `hip.yml` is a file, not a folder"),
        ("dangling.yaml/a.yaml", ""),
        ("a\0b", ""),
      ]
      let files = SheetFiles(at: cases.map { folder($0.0) } + [folder("Fixtures")])
      #expect(files.paths == [folder("Fixtures/knee/ankle.yaml")])
      let messages = files.failures.map { $0.message.replacingOccurrences(of: folder.path + "/", with: "") }
      #expect(
        messages
          == cases.map { path, rest in
            "there is no file or folder called `\(path.replacingOccurrences(of: "\0", with: "\\u{0}"))`\(rest)"
          })
    }
  }

  @Test("A named path that is neither file nor folder fails, and is never waited for")
  func notAFile() throws {
    try TemporaryFolder.with { folder in
      mkfifo(folder("pipe"), 0o600)
      try folder.link("dangling.yaml", to: "gone")
      try folder.link("loop", to: "loop")
      let files = SheetFiles(at: ["", folder("pipe"), "/dev/null", folder("dangling.yaml"), folder("loop")])
      #expect(files.files.isEmpty)
      #expect(
        files.failures.map(\.message) == [
          "a path is empty", "`\(folder("pipe"))` is a named pipe, not a file or a folder",
          "`/dev/null` is a device, not a file or a folder",
          "`\(folder("dangling.yaml"))` is a symbolic link to nothing",
          "`\(folder("loop"))` cannot be read: its symbolic links lead in a circle",
        ])
    }
  }

  @Test("The same failure is told once, and on one line without commands to the terminal")
  func message() throws {
    try TemporaryFolder.with { folder in
      let path = folder("a\n\u{1B}[31m\u{202E}b")
      let failures = SheetFiles(at: [path, path]).failures
      #expect(failures.map(\.path) == [path])
      #expect(failures.first?.message.hasSuffix("a\\u{A}\\u{1B}[31m\\u{202E}b`") == true)
    }
  }

  @Test("Folders nested deeper than a path can say are one failure where it becomes too long")
  func deep() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.yaml", "d/e/f.yaml")
      try folder.nest("d", levels: 3_000)
      let files = SheetFiles(at: [folder.path])
      #expect(files.paths == [folder("a.yaml"), folder("d/e/f.yaml")])
      #expect(files.failures.map(\.reason) == [.refused(.pathTooLong)])
      let message = try #require(files.failures.first?.message)
      #expect(message.hasSuffix("d/d` cannot be read: its path is longer than the system allows"))
    }
  }

  @Test("A file whose path is too long is a failure, the folder's others are found")
  func longName() throws {
    try TemporaryFolder.with { folder in
      let named = SheetFiles(at: [folder(String(repeating: "x", count: 5_000))])
      #expect(named.failures.map(\.reason) == [.refused(.pathTooLong)])
    }
  }

  @Test(
    "A folder that cannot be read fails, named or met on the way",
    .enabled(if: geteuid() != 0, "the superuser may read all"))
  func denied() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.yaml", "closed/b.yaml", "shut/c.yaml")
      try folder.link("link.yaml", to: "shut/c.yaml")
      chmod(folder("closed"), 0)
      chmod(folder("shut"), 0o600)
      defer { for name in ["closed", "shut"] { chmod(folder(name), 0o700) } }
      let files = SheetFiles(at: [folder("closed"), folder.path, folder("closed/b.yaml")])
      #expect(files.paths == [folder("a.yaml")])
      let messages = ["closed/b.yaml", "closed", "link.yaml", "shut/c.yaml"].map {
        "`\(folder($0))` cannot be read: permission denied"
      }
      #expect(files.failures.map(\.message) == messages)
    }
  }
}

extension TemporaryFolder {
  /// Makes folders in each other, deeper than a path can say.
  fileprivate func nest(_ name: String, levels: Int) throws {
    var folder = open(path, O_RDONLY | O_DIRECTORY)
    for _ in 0..<levels {
      mkdirat(folder, name, 0o700)
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
    guard folder >= 0 else { throw POSIXError(.EIO) }
  }
}
