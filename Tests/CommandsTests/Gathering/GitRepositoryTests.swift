import Foundation
import Testing

@testable import Commands

/// Where git finds its lists, held against git where it has an opinion.
@Suite(.enabled(if: TemporaryFolder.hasGit, "there is no git to compare with"))
struct GitRepositoryTests {
  @Test(
    "Lists of the folders above count up to the repository's root, the nearest most", arguments: ["", "a", "a/b", "c"])
  func above(start: String) throws {
    try TemporaryFolder.with { folder in
      try folder.makeRepository("repository")
      try folder.write(".gitignore", text: "*\n")
      try folder.write("repository/.gitignore", text: "x.yaml\n/a/b/y.yaml\n/y.yaml\nc/**/w.yaml\n")
      try folder.write("repository/a/.gitignore", text: "!x.yaml\n/z.yaml\n")
      try folder.write("repository/a/b/.gitignore", text: "/w.yaml\n")
      let folders = ["", "a/", "a/b/", "a/b/c/", "c/"]
      let paths = folders.flatMap { part in "wxyz".map { "\(part)\($0).yaml" } }
      for path in paths { try folder.write("repository/\(path)") }
      let prefix = start.isEmpty ? "" : start + "/"
      let expected = try folder.keptByGit(paths, in: "repository").filter { $0.hasPrefix(prefix) }
      #expect(!expected.isEmpty)
      #expect(
        folder.keptByWalk(start.isEmpty ? "repository" : "repository/\(start)")
          == Set(expected.map { String($0.dropFirst(prefix.count)) }))
    }
  }

  @Test("The clone's own list counts least, in a worktree too")
  func exclude() throws {
    try TemporaryFolder.with { folder in
      try folder.makeRepository("main")
      let author = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
      try folder.run("git", ["-C", "main"] + author + ["commit", "-q", "--allow-empty", "-m", "first"])
      try folder.run("git", ["-C", "main", "worktree", "add", "-q", "../tree"])
      try folder.write("main/.git/info/exclude", text: "a.yaml\nb.yaml\n/sub/c.yaml\n")
      let paths = ["a.yaml", "b.yaml", "c.yaml", "sub/a.yaml", "sub/b.yaml", "sub/c.yaml"]
      for root in ["main", "tree"] {
        try folder.write("\(root)/.gitignore", text: "!b.yaml\n")
        for path in paths { try folder.write("\(root)/\(path)") }
        let kept = try folder.keptByGit(paths, in: root)
        #expect(kept == ["b.yaml", "c.yaml", "sub/b.yaml"])
        #expect(folder.keptByWalk(root) == kept)
        #expect(folder.keptByWalk(root + "/sub") == ["b.yaml"])
      }
    }
  }

  @Test("A repository in another's folder has lists of its own alone")
  func inner() throws {
    try TemporaryFolder.with { folder in
      try folder.makeRepository(".")
      try folder.makeRepository("inner")
      try folder.write("a.yaml", "b.yaml", "inner/a.yaml", "inner/b.yaml")
      try folder.write(".gitignore", text: "a.yaml\n")
      try folder.write("inner/.gitignore", text: "b.yaml\n")
      #expect(try folder.keptByGit(["a.yaml", "b.yaml"], in: "inner") == ["a.yaml"])
      #expect(folder.keptByWalk() == ["b.yaml", "inner/a.yaml"])
      #expect(folder.keptByWalk("inner") == ["a.yaml"])
    }
  }

  @Test("To git, a pattern for folders leaves a link to a folder alone")
  func linkedFolder() throws {
    try TemporaryFolder.with { folder in
      try folder.makeRepository("in")
      try folder.write("out/a.yaml")
      try folder.write("in/.gitignore", text: "one/\ntwo\n")
      for name in ["one", "two"] { try folder.link("in/\(name)", to: "../out") }
      #expect(try folder.keptByGit(["one", "two"], in: "in") == ["one"])
      #expect(folder.keptByWalk("in") == ["one/a.yaml"])
    }
  }

  @Test("What is excluded is told with the pattern and its place, a folder once")
  func reasons() throws {
    try TemporaryFolder.with { folder in
      try folder.makeRepository()
      try folder.write(".git/info/exclude", text: "c.yaml")
      try folder.write(".gitignore", text: "# built\n\nbuild/\n*.txt\n")
      try folder.write("sub/.gitignore", text: "/a.yaml  \n")
      try folder.write("sub/a.yaml", "sub/b.yaml", "sub/build/a.yaml", "sub/build/b.yaml", "sub/x.txt", "c.yaml")
      #expect(
        SheetFiles(at: [folder.path]).reasons
          == [
            "c.yaml: excluded by `c.yaml` in .git/info/exclude, line 1",
            "sub/a.yaml: excluded by `/a.yaml` in sub/.gitignore, line 1",
            "sub/build: excluded by `build/` in .gitignore, line 3",
          ].map { folder($0) })
    }
  }

  @Test("A list that is a link or a pipe excludes nothing, and that is told")
  func unreadable() throws {
    try TemporaryFolder.with { folder in
      try folder.makeRepository()
      try folder.write("patterns", text: "a.yaml\n")
      try folder.write("a/a.yaml", "b/a.yaml", "c/a.yaml")
      try folder.link(".gitignore", to: "patterns")
      mkfifo(folder("a/.gitignore"), 0o600)
      try folder.makeFolder("b/.gitignore")
      try folder.write("c/.gitignore", text: String(repeating: "a.yaml\n", count: 200_000))
      #expect(folder.keptByWalk() == ["a/a.yaml", "b/a.yaml", "c/a.yaml"])
      #expect(
        SheetFiles(at: [folder("a"), folder("b"), folder("c")]).reasons
          == [
            ".gitignore: a symbolic link, from which git reads nothing",
            "a/.gitignore: a named pipe, from which git reads nothing",
            "c/.gitignore: excludes nothing: `c/.gitignore` holds 1400000 bytes, and the limit is 1048576",
          ].map { folder($0) })
    }
  }

  @Test("The caller's own patterns weigh more than git's, and leave named paths alone too")
  func exclusions() throws {
    try TemporaryFolder.with { folder in
      try folder.makeRepository()
      try folder.write(".gitignore", text: "b.yaml\n")
      try folder.write("a.yaml", "b.yaml", "drafts/a.yaml", "drafts/b.yaml", "drafts/c.yaml")
      let exclusions = IgnoreFile(
        name: "condylint.yaml", folder: folder.path, patterns: ["/drafts/*", "!drafts/b.yaml"])
      let files = SheetFiles(at: [folder.path, folder("drafts/c.yaml")], excluding: [exclusions])
      #expect(files.paths == ["a.yaml", "drafts/b.yaml", "drafts/c.yaml"].map { folder($0) })
      #expect(files.reasons.contains(folder("drafts/a.yaml: excluded by `/drafts/*` in condylint.yaml")))
    }
  }
}
