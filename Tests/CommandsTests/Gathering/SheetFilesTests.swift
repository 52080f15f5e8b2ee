import Foundation
import Testing
import Text

@testable import Commands

@Suite struct SheetFilesTests {
  @Test(
    "A path in a folder is joined to the folder as the user gave it",
    arguments: [
      (".", "a.yaml"), ("knee", "knee/a.yaml"), ("knee/", "knee/a.yaml"), ("./knee", "./knee/a.yaml"),
      ("..", "../a.yaml"), ("/", "/a.yaml"), ("/knee", "/knee/a.yaml"),
    ] as [(String, String)])
  func joined(folder: String, expected: String) {
    #expect(RawPath(folder).appending("a.yaml").text == expected)
  }

  @Test("A folder given with slashes at its end gives the same paths", arguments: ["", "/", "//"])
  func slashes(end: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.yaml", "knee/b.yml")
      #expect(SheetFiles(at: [folder.path + end]).paths == [folder("a.yaml"), folder("knee/b.yml")])
    }
  }

  @Test("No path at all means the working folder, whose name is left out", arguments: [[], ["."], ["./"]])
  func workingFolder(paths: [String]) {
    let files = SheetFiles(at: paths)
    #expect(files.paths.allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("/") })
    #expect(files.failures.isEmpty)
  }

  @Test("A walk finds YAML files by their extension in any case, and passes over hidden names without a word")
  func extensions() throws {
    try TemporaryFolder.with { folder in
      try folder.write(
        "a.yaml", "b.yml", "c.YAML", "d.YmL", "e.yaml.bak", "f.json", "yaml", "g.yaml.yml", "x.yaml/h.yaml")
      try folder.write(".yaml", ".hidden.yaml", ".hidden/i.yaml", "j/.k/l.yaml")
      let files = SheetFiles(at: [folder.path])
      let names = ["a.yaml", "b.yml", "c.YAML", "d.YmL", "g.yaml.yml", "x.yaml/h.yaml"]
      #expect(files.paths == names.map { folder($0) })
      #expect(files.files.allSatisfy { !$0.isNamed })
      #expect(files.passedOver.isEmpty && files.failures.isEmpty)
    }
  }

  @Test("Files are sorted by the UTF-8 bytes of the whole path")
  func order() throws {
    try TemporaryFolder.with { folder in
      let names = [
        "B.yaml", "a-b/x.yaml", "a.yaml", "a/z.yaml", "a0.yaml", "e\u{301}.yaml", "z.yaml", "ö.yaml", "\u{1F600}.yaml",
      ]
      for name in names.shuffled() { try folder.write(name) }
      #expect(SheetFiles(at: [folder.path]).paths.map { Array($0.utf8) } == names.map { Array(folder($0).utf8) })
    }
  }

  @Test("A file that the user names is taken whatever it is called, hidden or ignored")
  func named() throws {
    try TemporaryFolder.with { folder in
      try folder.write("notes.txt", ".hidden.yaml", "build/a.yaml", "build/b.yaml", ".config/c.yaml")
      try folder.write(".gitignore", text: "*.txt\nbuild\n")
      let paths = ["notes.txt", ".hidden.yaml", "build/a.yaml"].map { folder($0) }
      let files = SheetFiles(at: paths + [folder.path])
      #expect(Set(files.paths) == Set(paths))
      #expect(files.files.allSatisfy { $0.isNamed })
      #expect(files.reasons == [folder("build: excluded by `build` in .gitignore, line 2")])
      #expect(SheetFiles(at: [folder.path, folder("build/")]).passedOver.isEmpty)
      #expect(
        SheetFiles(at: [folder("build"), folder(".config")]).paths == [
          folder(".config/c.yaml"), folder("build/a.yaml"), folder("build/b.yaml"),
        ])
    }
  }

  @Test("A file reached twice is listed once, under the first name that the user gave it")
  func twice() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.yaml", "sub/b.yaml")
      let (path, again, other) = (folder("a.yaml"), folder("./a.yaml"), folder("sub/../a.yaml"))
      for paths in [[path, path], [path, again], [path, folder.path], [folder.path, path], [path, other]] {
        let named = SheetFiles(at: paths).files.filter(\.isNamed)
        #expect(named.map(\.path) == [path])
      }
      #expect(SheetFiles(at: [again, path, folder.path]).files.first { $0.isNamed }?.path == again)
      #expect(
        SheetFiles(at: [folder("sub"), folder("sub/../sub"), folder.path]).paths == [path, folder("sub/b.yaml")])
      #expect(SheetFiles(at: [folder("sub/../sub"), folder("sub")]).paths == [folder("sub/../sub/b.yaml")])
    }
  }

  @Test("Standard input is a named file with a name of its own")
  func standardInput() {
    let files = SheetFiles(at: ["-", "-"])
    #expect(files.paths == ["<stdin>"])
    #expect(files.files.allSatisfy { $0.isNamed })
  }

  #if os(Linux)
    @Test("A name that is not UTF-8 is shown with U+FFFD and read by its bytes")
    func notUTF8() throws {
      try TemporaryFolder.with { folder in
        for (byte, text) in [(UInt8(0xFF), "first"), (0xFE, "second")] {
          let path = Array(folder("a").utf8) + [byte] + Array(".yaml".utf8)
          let file = (path + [0]).withUnsafeBytes { fopen($0.baseAddress!.assumingMemoryBound(to: CChar.self), "w") }
          fputs(text, file)
          fclose(file)
        }
        let files = SheetFiles(at: [folder.path])
        #expect(files.paths == [folder("a\u{FFFD}.yaml"), folder("a\u{FFFD}.yaml")])
        let texts = try files.files.map { String(decoding: try $0.read().bytes, as: UTF8.self) }
        #expect(texts == ["second", "first"])
        let failure = SheetFiles(at: [folder("a\u{FFFD}.yaml")]).failures.first
        #expect(failure?.message.hasSuffix("a name that is not UTF-8 can be reached through its folder") == true)
      }
    }
  #endif
}

extension SheetFiles {
  /// The paths of the files.
  var paths: [String] { files.map(\.path) }
}
