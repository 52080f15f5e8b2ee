import Foundation

extension TemporaryFolder {
  /// Does what `with` does, for tests that wait for a process, and returns what they return.
  static func with<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
    let folder = try make()
    defer { folder.remove() }
    return try await body(folder)
  }

  /// Writes a file of any bytes.
  func write(_ name: String, bytes: [UInt8]) throws {
    try makeFolder(String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)]))
    guard FileManager.default.createFile(atPath: self(name), contents: Data(bytes)) else { throw POSIXError(.EIO) }
  }

  /// Writes a sheet in which there is nothing to find.
  func writeCleanSheet(_ name: String = "clean.yaml") throws { try write(name, text: SampleSheet.clean) }
}
