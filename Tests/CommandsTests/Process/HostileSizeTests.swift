import Testing

/// Sheets made to take all the time or memory: each ends, within bounds, and the sheet beside it is checked.
@Suite(.serialized) struct HostileSizeTests {
  /// What a run may take, in kB; the libraries alone take some of it.
  private static let memory = 1_500_000

  @Test("A text of megabytes is one finding of a few hundred bytes, wherever it stands", arguments: ["text", "json"])
  func longTexts(format: String) async throws {
    let long = String(repeating: "heel ", count: 600_000)
    let sheets =
      format == "text"
      ? [("name", SampleSheet.clean.replacing("name: heel spur", with: "name: \(long)"))]
      : [
        ("title", SampleSheet.clean.replacing("title: Heel pain", with: "title: \"\(long)\"")),
        ("key", SampleSheet.clean.replacing("  heel-spur:", with: "  ? \(long)\n  :")),
      ]
    for (name, sheet) in sheets {
      let outcome = try await lint(sheet, format: format)
      #expect(outcome.status == 1, "\(name)")
      #expect(outcome.bytes.count < 8_000, "\(name): \(outcome.bytes.count) bytes")
      #expect(outcome.output.contains("yaml-syntax") && outcome.output.contains("missing-red-flags"), "\(name)")
    }
  }

  @Test("A text just within the limit is not repeated in full by its findings", arguments: ["text", "json"])
  func longestTexts(format: String) async throws {
    let long = String(repeating: "x", count: 60_000)
    let unknown = (0..<50).map { "    k\($0): x\n" }.joined()
    let sheets = [
      SampleSheet.clean.replacing("name: heel spur", with: "name: \(long)") + unknown,
      SampleSheet.clean.replacing("  heel-spur:", with: "  ? \(long)\n  :") + unknown,
      SampleSheet.clean.replacing("  heel-spur:", with: "  a\(String(repeating: "\u{301}", count: 450)):") + unknown,
    ]
    for sheet in sheets {
      let outcome = try await lint(sheet, format: format)
      #expect(outcome.status == 1)
      #expect(outcome.bytes.count < 150_000, "\(outcome.bytes.count) bytes")
    }
  }

  @Test(
    "Thousands of keys, conditions, items, codes, structures or documents take time in proportion",
    arguments: [
      ("unknown keys", SampleSheet.clean + (0..<3_000).map { "    k\($0): x\n" }.joined(), "unknown-key"),
      ("keys at the top", SampleSheet.clean + (0..<3_000).map { "k\($0): x\n" }.joined(), "unknown-key"),
      ("one key again and again", SampleSheet.clean + String(repeating: "    k: x\n", count: 20_000), "duplicate-key"),
      ("conditions", conditions { "  c\($0): {name: c \($0)}\n" }, "missing-treatment"),
      ("conditions with a slip", conditions { "  c\($0): {diet: x}\n" }, "unknown-key"),
      ("conditions that are texts", conditions { "  c\($0): x\n" }, "wrong-type"),
      ("items", SampleSheet.clean + list { "s \($0)" }, ""),
      ("empty items", SampleSheet.clean + list { _ in "" }, "empty-value"),
      ("items that are lists", SampleSheet.clean + list { _ in "[]" }, "wrong-type"),
      ("long forms", SampleSheet.clean + list { "{value: s \($0), foo: x}" }, "unknown-key"),
      (
        "structures", SampleSheet.clean + "    anatomy:\n" + (0..<2_000).map { "      s\($0): x\n" }.joined(),
        "wrong-type"
      ),
      (
        "codes", SampleSheet.clean + "    codes: {mesh: [" + (0..<2_000).map { "x\($0), " }.joined() + "]}\n",
        "mesh-code"
      ),
      (
        "lengths that contradict each other",
        SampleSheet.clean + "    recovery: [" + (1...20_000).map { "\($0) days, " }.joined() + "]\n",
        "self-contradiction"
      ),
      ("documents", String(repeating: SampleSheet.clean + "---\n", count: 150), "duplicate-source"),
      ("other documents", String(repeating: "a: b\n---\n", count: 20_000) + SampleSheet.failing, "missing-treatment"),
    ])
  func many(name: String, sheet: String, rule: String) async throws {
    let outcome = try await lint(sheet, format: "json")
    #expect(outcome.status == 1, "\(name)")
    #expect(outcome.bytes.count < 100_000_000)
    #expect(outcome.output.contains("\"rule\" : \"\(rule)\"") || rule.isEmpty, "\(name)")
  }

  @Test(
    "Nesting without end and aliases that multiply are one error",
    arguments: [
      ("brackets", SampleSheet.clean + "    causes: " + String(repeating: "[", count: 100_000), "yaml-syntax"),
      (
        "blocks", "sheet: 1\nconditions:\n" + (1..<3000).map { String(repeating: " ", count: $0) + "k:\n" }.joined(),
        "yaml-syntax"
      ),
      (
        "a chain of merges", SampleSheet.head + "m0: &m0 {k: v}\n" + chain + "conditions:\n" + SampleSheet.condition,
        "yaml-syntax"
      ),
      ("a list in every attribute of every condition", multipliedLists, "alias-expansion"),
      ("a condition merged by all others", mergedCondition, "yaml-syntax"),
    ])
  func multiplied(name: String, sheet: String, rule: String) async throws {
    let outcome = try await lint(sheet, format: "json")
    #expect(outcome.status == 1, "\(name)")
    #expect(outcome.bytes.count < 30_000_000)
    #expect(try outcome.report.findings.count { $0.rule == rule } == 1, "\(name)")
  }

  @Test("A file of more than the limit is one finding")
  func oversized() async throws {
    let outcome = try await lint("a: " + String(repeating: "x", count: 70_000_000), format: "json")
    #expect(outcome.status == 1)
    #expect(try outcome.report.findings(in: "hostile.yaml").map(\.rule) == ["yaml-syntax"])
  }

  /// Lints a sheet in a folder with another one, which has two errors.
  private func lint(_ sheet: String, format: String) async throws -> Outcome {
    try await TemporaryFolder.with { folder in
      try folder.write("hostile.yaml", text: sheet)
      try folder.write("good.yaml", text: SampleSheet.failing.replacing("heel-clinic", with: "heel-shop"))
      var program = Program.lint(".", "--format", format, in: folder)
      program.memory = Self.memory
      let outcome = try await program.run()
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.contains("good.yaml"))
      return outcome
    }
  }
}

private func conditions(_ line: (Int) -> String) -> String {
  SampleSheet.head + "conditions:\n" + (0..<2_000).map(line).joined()
}

private func list(_ item: (Int) -> String) -> String {
  "    symptoms:\n" + (0..<3_000).map { "      - \(item($0))\n" }.joined()
}

private let chain = (1..<3000).map { "m\($0): &m\($0) {<<: [*m\($0 - 1), *m\($0 - 1)], k\($0): v}\n" }.joined()

private let multipliedLists: String = {
  let attributes = ["also_called", "is_a", "risk_factors", "symptoms", "complications", "tests", "affects", "avoid"]
  let lists = attributes.map { "\($0): *l" }.joined(separator: ", ")
  let items = (0..<5000).map { "t \($0)" }.joined(separator: ", ")
  return SampleSheet.clean + "    causes: &l [\(items)]\n"
    + (0..<1000).map { "  c\($0): {name: c \($0), \(lists)}\n" }.joined()
}()

private let mergedCondition =
  SampleSheet.head + "conditions:\n  a: &a\n    name: a\n" + (0..<2000).map { "    k\($0): x\n" }.joined()
  + (0..<900).map { "  b\($0): {<<: *a}\n" }.joined()
