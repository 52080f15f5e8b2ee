/// Reads whole files.
enum FileContents {
  /// The bytes of a regular file, as many as there turn out to be while it is read.
  static func read(at path: RawPath, limit: Int) throws(FileFailure) -> [UInt8] {
    try unwrap(path.text) { () throws(SystemError) in
      let file = try OpenFile(at: path)
      let status = try file.status
      switch status.kind {
      case .regular: break
      case .folder: return .failure(.refused(.isAFolder))
      default: return .failure(.notAFile(status.kind))
      }
      guard status.size <= limit else { return .failure(.tooLarge(size: status.size, limit: limit)) }
      return try read(file, expecting: status.size, limit: limit)
    }
  }

  /// What standard input holds up to its end.
  static func readStandardInput(limit: Int) throws(FileFailure) -> [UInt8] {
    try unwrap(SheetFile.standardInputPath) { () throws(SystemError) in
      try read(OpenFile.standardInput(), expecting: 0, limit: limit)
    }
  }

  /// Reads to the end, in one allocation if the file holds as much as expected.
  static func read(
    _ file: borrowing OpenFile, expecting size: Int, limit: Int
  ) throws(SystemError) -> Result<[UInt8], FileFailure.Reason> {
    // One byte more than expected shows that the end is reached, without another allocation.
    var wanted = min(size, limit) + 1
    var contents = try chunk(of: file, upTo: wanted)
    var last = contents.count
    while last == wanted {
      guard contents.count <= limit else { return .failure(.tooLarge(size: nil, limit: limit)) }
      wanted = min(max(contents.count, 1 << 16), limit + 1 - contents.count)
      let next = try chunk(of: file, upTo: wanted)
      contents += next
      last = next.count
    }
    return .success(contents)
  }

  /// The next bytes: fewer than the capacity only at the end.
  private static func chunk(
    of file: borrowing OpenFile, upTo capacity: Int
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      do throws(SystemError) {
        while count < buffer.count {
          let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          let read = try file.read(into: rest)
          if read == 0 { break }
          count += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return chunk
  }

  /// Says of a path what went wrong with it.
  private static func unwrap(
    _ path: String, _ body: () throws(SystemError) -> Result<[UInt8], FileFailure.Reason>
  ) throws(FileFailure) -> [UInt8] {
    let result: Result<[UInt8], FileFailure.Reason>
    do throws(SystemError) {
      result = try body()
    } catch {
      throw FileFailure(path: path, error: error)
    }
    switch result {
    case .success(let contents): return contents
    case .failure(let reason): throw FileFailure(path: path, reason: reason)
    }
  }
}
