import Testing

/// Sheets in every encoding that an editor's program may write.
@Suite struct EncodingTests {
  @Test("A sheet says the same in every encoding and with every line break", arguments: EncodingTests.encodings)
  func readable(name: String, bytes: [UInt8]) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", bytes: bytes)
      let report = try await Program.lint(".", "--format", "json", in: folder).run().report
      let expected = [
        "missing-red-flags error 10:3 /conditions/heel-spur", "missing-treatment error 10:3 /conditions/heel-spur",
        "unknown-term info 11:12 /conditions/heel-spur/name",
        "unknown-key warning 11:30 /conditions/heel-spur/diet",
      ]
      #expect(report.findings.map(\.description) == expected, "\(name)")
    }
  }

  @Test(
    "What cannot be read as text is one finding where it is a sheet",
    arguments: EncodingTests.unreadableFiles)
  func unreadable(name: String, bytes: [UInt8]) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", bytes: bytes)
      try folder.writeCleanSheet()
      let outcome = try await Program.lint("a.yaml", "clean.yaml", "--format", "json", in: folder).run()
      #expect(outcome.status == 1)
      #expect(try outcome.report.findings.filter { $0.severity == "error" }.map(\.rule) == ["yaml-syntax"], "\(name)")
    }
  }

  @Test("Bytes that are no text are passed over in a folder")
  func randomBytes() async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      var generator = SystemRandomNumberGenerator()
      try folder.write("x.yaml", bytes: (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &generator) })
      let outcome = try await Program.lint(".", "--format", "json", in: folder).run()
      #expect(outcome.status == 0)
      #expect(try outcome.report.count("sheets") == 1)
    }
  }

  /// The wide letters tell columns in code points from those in bytes and in UTF-16.
  private static let sheet = SampleSheet.failing.replacing(
    "    name: heel spur\n", with: "    {name: heel 😀é spur,     diet: x}\n")

  fileprivate static let unreadableFiles: [(String, [UInt8])] = [
    ("Latin-1", Array(SampleSheet.clean.utf8) + [0x23, 0x20, 0xE9, 0x0A]),
    ("half a code point", Array(SampleSheet.clean.utf8) + [0x23, 0x20, 0xE2, 0x82]),
    ("surrogate", Array(SampleSheet.clean.utf8) + [0x23, 0x20, 0xED, 0xA0, 0x80, 0x0A]),
    ("NUL", Array(SampleSheet.clean.utf8) + [0]),
    ("UTF-32", SampleSheet.clean.unicodeScalars.flatMap { [UInt8($0.value), 0, 0, 0] }),
  ]

  fileprivate static let encodings: [(String, [UInt8])] = {
    let utf8 = Array(sheet.utf8)
    let little = sheet.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = sheet.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    return [
      ("UTF-8", utf8), ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + utf8), ("UTF-16LE", [0xFF, 0xFE] + little),
      ("UTF-16BE", [0xFE, 0xFF] + big), ("UTF-16LE without a mark", little), ("UTF-16BE without a mark", big),
      ("CRLF", Array(sheet.replacing("\n", with: "\r\n").utf8)), ("CR", Array(sheet.replacing("\n", with: "\r").utf8)),
    ]
  }()
}
