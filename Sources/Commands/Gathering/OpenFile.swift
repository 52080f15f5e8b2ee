/// A file or folder that is open for reading, closed when it goes out of use.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// Opens what stands at a path, without ever waiting for it.
  init(at path: RawPath, asFolder: Bool = false) throws(SystemError) {
    descriptor = try SystemCalls.open(path, asFolder: asFolder)
  }

  /// Takes a descriptor over.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The standard input, which stays open for others.
  static func standardInput() throws(SystemError) -> OpenFile {
    OpenFile(descriptor: try SystemCalls.duplicateStandardInput())
  }

  deinit {
    SystemCalls.close(descriptor)
  }

  /// What is open: the thing itself, whatever its path has come to stand for since.
  var status: FileStatus {
    get throws(SystemError) { try SystemCalls.status(of: descriptor) }
  }

  /// Reads on; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    try SystemCalls.read(descriptor, into: buffer)
  }

  /// The names in the folder, sorted by their bytes.
  consuming func entries() throws(SystemError) -> [FolderEntry] {
    let descriptor = descriptor
    discard self
    return try SystemCalls.entries(of: descriptor).sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}
