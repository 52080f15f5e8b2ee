import Foundation
import Testing

@testable import Commands

extension TemporaryFolder {
  /// Whether there is a git to compare with.
  static let hasGit = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"]
    .contains(where: FileManager.default.isExecutableFile(atPath:))

  /// Makes the folder, or one in it, a repository.
  func makeRepository(_ name: String = ".") throws {
    try run("git", ["init", "-q", name])
    // Where the file system takes A for a, git would too; we never do.
    try run("git", ["-C", name, "config", "core.ignoreCase", "false"])
  }

  /// Commits all that is in the folder.
  func commit(_ message: String) throws {
    try run("git", ["add", "-A"])
    try run("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", message])
  }

  /// Those of the paths that git does not ignore, asked in the folder or in one in it.
  func keptByGit(_ paths: [String], in name: String = ".") throws -> Set<String> {
    let input = paths.map { $0 + "\0" }.joined()
    let output = try run("git", ["-C", name, "check-ignore", "--no-index", "-z", "--stdin"], input: input)
    return Set(paths).subtracting(output.split(separator: "\0").map(String.init))
  }

  /// The paths in the folder, or in one in it, that a walk finds.
  func keptByWalk(_ name: String = "") -> Set<String> {
    let folder = name.isEmpty ? path : self(name)
    let found = SheetFiles(at: [folder])
    #expect(found.failures.isEmpty)
    return Set(found.files.map { String($0.path.dropFirst(folder.utf8.count + 1)) })
  }
}
