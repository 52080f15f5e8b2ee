import Foundation

/// A folder that a test fills, outside of any repository, and that is gone after the test.
struct TemporaryFolder {
  let path: String

  /// Makes the folder, hands it to `body` and removes it, however deep it has become.
  static func with(_ body: (TemporaryFolder) throws -> Void) throws {
    let folder = try make()
    defer { folder.remove() }
    try body(folder)
  }

  /// Makes the folder; whoever does so must remove it.
  static func make() throws -> TemporaryFolder {
    let template = FileManager.default.temporaryDirectory.appendingPathComponent("condylint-XXXXXX").path
    var bytes = Array(template.utf8CString)
    guard mkdtemp(&bytes) != nil else { throw POSIXError(.EIO) }
    return TemporaryFolder(path: String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  func remove() { _ = try? run("rm", ["-rf", path]) }

  /// The absolute path of something in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes files, with the folders that they need.
  func write(_ names: String..., text: String = "sheet: 1\n") throws {
    for name in names {
      try makeFolder(String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)]))
      // Foundation would wait for the disk each time.
      guard let file = fopen(self(name), "w") else { throw POSIXError(.EIO) }
      fwrite(text, 1, text.utf8.count, file)
      fclose(file)
    }
  }

  /// Makes a folder, with those above it.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link; the target is taken as it is.
  func link(_ name: String, to target: String) throws {
    try makeFolder(String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)]))
    guard symlink(target, self(name)) == 0 else { throw POSIXError(.EIO) }
  }

  /// Runs a program in the folder, with nobody's settings, and returns what it prints.
  @discardableResult
  func run(_ program: String, _ arguments: [String], input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
      .merging(["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": path]) { $1 }
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    try process.run()
    // Inputs are so short that they fit into the pipe, whether or not the program reads them.
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
