import Findings
import Foundation
import Testing

@testable import Commands

@Suite struct SheetFilesLinkTests {
  @Test("Links to files and folders are followed, and what is there too under its own name is listed by that")
  func followed() throws {
    try TemporaryFolder.with { folder in
      try folder.write("in/z.yaml", "in/sub/y.yaml", "out/o.yaml", "out/deep/p.yaml", "out/notes.txt")
      try folder.link("in/a.yaml", to: "z.yaml")
      try folder.link("in/0", to: "sub")
      try folder.link("in/o", to: "../out")
      try folder.link("in/n.yaml", to: "../out/notes.txt")
      try folder.link("in/n", to: "../out/o.yaml")
      #expect(
        SheetFiles(at: [folder("in")]).paths == [
          folder("in/n.yaml"), folder("in/o/deep/p.yaml"), folder("in/o/o.yaml"), folder("in/sub/y.yaml"),
          folder("in/z.yaml"),
        ])
    }
  }

  @Test("A real path in any named folder goes before a link in another; a named link goes before both")
  func precedence() throws {
    try TemporaryFolder.with { folder in
      try folder.write("b/x.yaml")
      try folder.link("a/b", to: "../b")
      try folder.link("a/x.yaml", to: "../b/x.yaml")
      #expect(SheetFiles(at: [folder("a"), folder("b")]).paths == [folder("b/x.yaml")])
      #expect(SheetFiles(at: [folder("a")]).paths == [folder("a/b/x.yaml")])
      #expect(SheetFiles(at: [folder("a/b"), folder("b")]).paths == [folder("a/b/x.yaml")])
      #expect(SheetFiles(at: [folder("b"), folder("a/x.yaml")]).paths == [folder("a/x.yaml")])
      #expect(SheetFiles(at: [folder("a/x.yaml")]).files.map(\.isNamed) == [true])
    }
  }

  @Test("Links that lead in circles end")
  func circles() throws {
    try TemporaryFolder.with { folder in
      try folder.write("in/a.yaml", "side/b.yaml")
      try folder.link("in/up", to: "..")
      try folder.link("in/self", to: ".")
      try folder.link("in/loop.yaml", to: "loop.yaml")
      try folder.link("side/back", to: "../in")
      let files = SheetFiles(at: [folder("in")])
      #expect(files.paths == [folder("in/a.yaml"), folder("in/up/side/b.yaml")])
      #expect(files.reasons == ["in/loop.yaml: a symbolic link that leads to itself"].map { folder($0) })
      #expect(files.failures.isEmpty)
    }
  }

  @Test("Two hard links are one file, under the path that comes first")
  func hardLinks() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a/b.yaml")
      #expect(link(folder("a/b.yaml"), folder("a.yaml")) == 0)
      #expect(link(folder("a/b.yaml"), folder("a/a.yaml")) == 0)
      #expect(SheetFiles(at: [folder.path]).paths == [folder("a.yaml")])
      try folder.makeFolder("0")
      #expect(link(folder("a.yaml"), folder("0/z.yaml")) == 0)
      #expect(SheetFiles(at: [folder.path]).paths == [folder("0/z.yaml")])
    }
  }

  @Test("What cannot hold a sheet is passed over with the reason, without waiting for it")
  func special() throws {
    try TemporaryFolder.with { folder in
      try folder.link("nothing.yaml", to: "gone")
      try folder.link("nowhere", to: "gone")
      try folder.link("null.yml", to: "/dev/null")
      mkfifo(folder("pipe.yaml"), 0o600)
      mkfifo(folder("pipe"), 0o600)
      try folder.link("pipe.yml", to: "pipe")
      try folder.makeSocket("socket.yaml")
      let files = SheetFiles(at: [folder.path])
      #expect(files.paths.isEmpty && files.failures.isEmpty)
      #expect(
        files.reasons
          == [
            "nothing.yaml: a symbolic link to nothing", "nowhere: a symbolic link to nothing",
            "null.yml: a symbolic link to a device", "pipe.yaml: a named pipe",
            "pipe.yml: a symbolic link to a named pipe",
            "socket.yaml: a socket",
          ].map { folder($0) })
    }
  }
}

extension SheetFiles {
  /// What is passed over, with the reasons.
  var reasons: [String] { passedOver.map { "\($0.path): \($0.reason)" } }
}

extension TemporaryFolder {
  /// Makes a socket that nobody listens to.
  fileprivate func makeSocket(_ name: String) throws {
    #if canImport(Darwin)
      let socket = socket(AF_UNIX, SOCK_STREAM, 0)
    #else
      let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: self(name).utf8.prefix($0.count - 1)) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw POSIXError(.EIO) }
  }
}
