import Foundation
import Testing
import Text

@testable import Commands

@Suite struct FileContentsTests {
  @Test("A file is read whole, whatever its size", arguments: [0, 1, 4_095, 4_096, 4_097, 1_000_000])
  func whole(size: Int) throws {
    try TemporaryFolder.with { folder in
      let text = String(repeating: "é", count: size / 2) + (size % 2 == 0 ? "" : "x")
      try folder.write("a.yaml", text: text)
      let file = try SheetFile(at: RawPath(folder("a.yaml")), isNamed: true).read()
      #expect(file.bytes == Array(text.utf8))
      #expect(file.path == folder("a.yaml"))
    }
  }

  @Test("A file that grows or shrinks while it is read is read to its end", arguments: [0, 1, 9, 10, 11, 200_000])
  func changing(expectedSize: Int) throws {
    for size in [0, 10, 150_000] {
      try TemporaryFolder.with { folder in
        try folder.write("a", text: String(repeating: "x", count: size))
        let file = try OpenFile(at: RawPath(folder("a")))
        let contents = try FileContents.read(file, expecting: expectedSize, limit: 1 << 20)
        #expect(contents == .success(Array(repeating: UInt8(ascii: "x"), count: size)))
      }
    }
  }

  @Test(
    "A file above the limit is refused with both numbers, one at the limit is read",
    arguments: [(99, nil), (100, nil), (101, 101), (100_000, 100_000)] as [(Int, Int?)])
  func limit(size: Int, refusedSize: Int?) throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.yaml", text: String(repeating: "x", count: size))
      let file = SheetFile(at: RawPath(folder("a.yaml")), isNamed: true)
      guard let refusedSize else {
        #expect(try file.read(limit: 100).bytes.count == size)
        return
      }
      let failure = #expect(throws: FileFailure.self) { try file.read(limit: 100) }
      #expect(failure?.reason == .tooLarge(size: refusedSize, limit: 100))
      #expect(failure?.message == "`\(folder("a.yaml"))` holds \(refusedSize) bytes, and the limit is 100")
    }
  }

  @Test("A file that grows past the limit while it is read is refused", arguments: [0, 50, 100])
  func growingPastLimit(expectedSize: Int) throws {
    try TemporaryFolder.with { folder in
      try folder.write("a", text: String(repeating: "x", count: 101))
      let file = try OpenFile(at: RawPath(folder("a")))
      let contents = try FileContents.read(file, expecting: expectedSize, limit: 100)
      #expect(contents == .failure(.tooLarge(size: nil, limit: 100)))
    }
  }

  @Test("The default limit is that of a text file, and is told before anything is read")
  func defaultLimit() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.yaml")
      truncate(folder("a.yaml"), off_t(TextFile.maximumSize) + 1)
      let file = SheetFile(at: RawPath(folder("a.yaml")), isNamed: true)
      let failure = #expect(throws: FileFailure.self) { try file.read() }
      #expect(failure?.reason == .tooLarge(size: TextFile.maximumSize + 1, limit: TextFile.maximumSize))
    }
  }

  @Test("What is no file any more when it is read is refused at once, a pipe without a writer too")
  func noFile() throws {
    try TemporaryFolder.with { folder in
      mkfifo(folder("pipe.yaml"), 0o600)
      try folder.makeFolder("folder.yaml")
      for (name, reason) in [
        ("pipe.yaml", FileFailure.Reason.notAFile(.namedPipe)), ("folder.yaml", .refused(.isAFolder)),
        ("gone.yaml", .missing(suggestion: nil)),
      ] {
        let file = SheetFile(at: RawPath(folder(name)), isNamed: false)
        let failure = #expect(throws: FileFailure.self) { try file.read() }
        #expect(failure?.reason == reason)
      }
    }
  }

  @Test(
    "A stream is read to its end in whatever pieces it comes, waiting for each", arguments: [0, 1, 70_000, 200_000])
  func stream(size: Int) async throws {
    let pipe = Pipe()
    let reading = fcntl(pipe.fileHandleForReading.fileDescriptor, F_DUPFD, 0)
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    let writer = Thread {
      for start in stride(from: 0, to: size, by: 30_000) {
        usleep(2_000)
        try? pipe.fileHandleForWriting.write(contentsOf: Data(repeating: 7, count: min(30_000, size - start)))
      }
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let contents = try FileContents.read(OpenFile(descriptor: reading), expecting: 0, limit: 1 << 20)
    #expect(contents == .success(Array(repeating: 7, count: size)))
  }

  @Test("A file without the right to read it is refused", .enabled(if: geteuid() != 0, "the superuser may read all"))
  func denied() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.yaml")
      chmod(folder("a.yaml"), 0)
      let file = SheetFile(at: RawPath(folder("a.yaml")), isNamed: false)
      let failure = #expect(throws: FileFailure.self) { try file.read() }
      #expect(failure?.message == "`\(folder("a.yaml"))` cannot be read: permission denied")
    }
  }
}
