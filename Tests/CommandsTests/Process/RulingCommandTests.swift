import Foundation
import Testing

/// `condylint rule`, and what the other commands make of what it wrote.
@Suite struct RulingCommandTests {
  private static func sheet(_ id: String, _ prognosis: String) -> String {
    """
    sheet: 1
    source: {id: \(id), title: T, updated: 2025-06-01, reviewed_by: [Bea Reader]}
    conditions:
      a: {name: asthma, prognosis: \(prognosis), red_flags: [{sign: blue lips, act: emergency}], treatments: [rest]}

    """
  }

  private func withSheets(_ body: (TemporaryFolder) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("sheets/one.yaml", text: Self.sheet("one", "resolves alone"))
      try folder.write("sheets/two.yaml", text: Self.sheet("two", "permanent"))
      try await body(folder)
    }
  }

  /// A ruling on the two sheets; what is given replaces the usual options.
  private func rule(_ options: [String: String] = [:], in folder: TemporaryFolder) async throws -> Outcome {
    let usual: [String: String] = [
      "--subject": "asthma", "--attribute": "prognosis", "--holds": "permanent", "--because": "so", "--by": "A. Editor",
    ]
    let all = usual.merging(options) { $1 }.sorted { $0.key < $1.key }
    let arguments = all.flatMap { option, value in option == "--both" ? [option] : [option, value] }
    return try await Program(["rule", "sheets"] + arguments + Program.today, in: folder).run()
  }

  private func lint(in folder: TemporaryFolder) async throws -> [String] {
    let outcome = try await Program.lint(
      "sheets", "--rulings", "rulings.yaml", "--select", "contradiction", "--select", "stale-ruling", "--format",
      "json",
      in: folder
    ).run()
    return try outcome.report.findings.map(\.rule)
  }

  private func rulings(in folder: TemporaryFolder) throws -> String? {
    FileManager.default.contents(atPath: folder("rulings.yaml")).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `rulings that are recorded at the same time are all kept`() async throws {
    try await TemporaryFolder.with { folder in
      let names = ["asthma", "gout", "shingles", "migraine", "bunion", "hay fever"]
      for (source, prognosis) in [("one", "resolves alone"), ("two", "permanent")] {
        let conditions = names.enumerated().map { "  c\($0): {name: \($1), prognosis: \(prognosis)}\n" }.joined()
        try folder.write("sheets/\(source).yaml", text: "sheet: 1\nsource: {id: \(source)}\nconditions:\n\(conditions)")
      }
      try await withThrowingTaskGroup(of: Int.self) { group in
        for name in names {
          group.addTask { try await rule(["--subject": name], in: folder).status ?? -1 }
        }
        for try await status in group { #expect(status == 0) }
      }
      let written = try #require(try rulings(in: folder))
      for name in names { #expect(written.contains("subject: \(name)"), "\(written)") }
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let options: [String: String]
    let words: String
  }

  @Test(
    "What nobody could rule is refused before anything is written",
    arguments: [
      Refusal(
        testDescription: "a value that nobody states", options: ["--holds": "purple"],
        words: "hold one of “resolves alone”, “permanent”, or --both"),
      Refusal(testDescription: "no value", options: ["--holds": ""], words: "hold one of “resolves alone”"),
      Refusal(testDescription: "broken YAML", options: ["--holds": "[a, b"], words: "hold one of “resolves alone”"),
      Refusal(testDescription: "no reason", options: ["--because": ""], words: "--because is empty"),
      Refusal(testDescription: "a blank reason", options: ["--because": " - "], words: "--because is empty"),
      Refusal(testDescription: "no name", options: ["--by": ""], words: "--by is empty"),
      Refusal(
        testDescription: "another attribute", options: ["--attribute": "urgency"],
        words: "what is contested about asthma: prognosis"),
      Refusal(testDescription: "another subject", options: ["--subject": "gout"], words: "there are some about asthma"),
      Refusal(
        testDescription: "a value and both", options: ["--both": ""], words: "give --holds or --both, not both"),
      Refusal(
        testDescription: "half an attribute", options: ["--attribute": "onset"], words: "did you mean pain.onset?"),
      Refusal(
        testDescription: "an item that nobody contests", options: ["--item": "purple"],
        words: "nothing is contested about “purple”"),
    ])
  func refused(refusal: Refusal) async throws {
    try await withSheets { folder in
      let outcome = try await rule(refusal.options, in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(refusal.words), "\(outcome.errors)")
      #expect(try rulings(in: folder) == nil)
    }
  }

  @Test(
    "A value that a side states is taken in any words, and a subject by any name",
    arguments: [
      ["--holds": "Permanent"], ["--holds": "both"], ["--subject": "bronchial asthma"], ["--subject": "Asthma"],
    ])
  func taken(options: [String: String]) async throws {
    try await withSheets { folder in
      let outcome = try await rule(options, in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try await lint(in: folder).isEmpty)
      #expect(try rulings(in: folder)?.contains("subject: asthma\n") == true)
    }
  }

  @Test func `both views stand for one item of a list, never for all at one stroke`() async throws {
    try await TemporaryFolder.with { folder in
      for (id, use) in [("one", "use: first line"), ("two", "use: avoid")] {
        let treatments = "[{name: heat, \(use)}, {name: massage, \(use)}, {name: rest}]"
        try folder.write(
          "sheets/\(id).yaml", text: Self.sheet(id, "permanent").replacing("[rest]", with: treatments))
      }
      let both = ["rule", "sheets", "--subject", "asthma", "--attribute", "treatments", "--both"]
      let why = ["--because", "so", "--by", "A. Editor"] + Program.today
      let refused = try await Program(both + why, in: folder).run()
      #expect(refused.status == 2)
      #expect(refused.errors.contains("say with --item of which both views stand: “heat (first line)”, “heat (avoid)”"))
      #expect(try rulings(in: folder) == nil)
      let ruled = try await Program(both + ["--item", "heat"] + why, in: folder).run()
      #expect(ruled.errors.contains("asthma, treatments, on 2 claims: both views stand"), "\(ruled.errors)")
      #expect(try await lint(in: folder) == ["contradiction"])
    }
  }

  @Test func `in a ruling on what to avoid, a bare name holds the advice against it`() async throws {
    try await TemporaryFolder.with { folder in
      for (id, use) in [("one", "use: first line"), ("two", "use: avoid")] {
        let treatments = "[{name: heat, \(use)}, {name: rest}]"
        try folder.write(
          "sheets/\(id).yaml", text: Self.sheet(id, "permanent").replacing("[rest]", with: treatments))
      }
      let outcome = try await rule(["--attribute": "avoid", "--holds": "heat"], in: folder)
      #expect(outcome.errors.contains("on 2 claims: “heat (avoid)” holds"), "\(outcome.errors)")
      #expect(try rulings(in: folder)?.contains("holds: heat (avoid)\n") == true)
    }
  }

  @Test func `what a ruling settles is shown with the ruling to who asks`() async throws {
    try await withSheets { folder in
      _ = try await rule(in: folder)
      let outcome = try await Program.lint(
        "sheets", "--rulings", "rulings.yaml", "--show-ruled", "--select", "contradiction", in: folder
      ).run()
      #expect(
        outcome.output.contains("settled by A. Editor on 2026-01-15: “permanent” holds, because so"),
        "\(outcome.output)")
    }
  }

  @Test func `a second ruling takes the place of the first, and says so`() async throws {
    try await withSheets { folder in
      _ = try await rule(in: folder)
      let first = try #require(try rulings(in: folder))
      let commented =
        "# Ours\n" + first.replacing("holds: permanent\n", with: "holds: permanent # for now\n") + "# end\n"
      try folder.write("rulings.yaml", text: commented)
      let outcome = try await rule(["--holds": "resolves alone", "--because": "it, too: does"], in: folder)
      #expect(outcome.errors.contains("it replaces the ruling of A. Editor, 2026-01-15"), "\(outcome.errors)")
      let expected = commented.replacing("holds: permanent #", with: "holds: resolves alone #")
        .replacing("because: so\n", with: "because: 'it, too: does'\n")
      #expect(try rulings(in: folder) == expected)
      #expect(try await lint(in: folder).isEmpty)
    }
  }

  @Test func `a new ruling takes the place of a stale one, which neither lint nor reconcile follows`() async throws {
    try await withSheets { folder in
      _ = try await rule(["--holds": "resolves alone"], in: folder)
      try folder.write("sheets/two.yaml", text: Self.sheet("two", "controllable"))
      #expect(try await lint(in: folder).sorted() == ["contradiction", "stale-ruling"])
      let reconcile = Program(["reconcile", "sheets", "--rulings", "rulings.yaml"] + Program.today, in: folder)
      #expect(try await reconcile.run().output.contains("decided_by: most-cautious"))
      let outcome = try await rule(["--holds": "resolves alone"], in: folder)
      #expect(outcome.errors.contains("it replaces"), "\(outcome.errors)")
      #expect(try await lint(in: folder).isEmpty)
      #expect(try rulings(in: folder)?.components(separatedBy: "- subject:").count == 2)
      #expect(try await reconcile.run().output.contains("decided_by: ruling"))
    }
  }

  @Test(
    "A ruling finds its place however the file is laid out",
    arguments: [
      ("", "", ""), ("# Ours\n", "# Ours\n", ""), ("rulings: 1\nentries: []\n", "rulings: 1\nentries:\n", "\n"),
      ("rulings: 1\nentries: [] # none\n", "rulings: 1\nentries:\n", " # none\n"),
      ("\u{FEFF}rulings: 1\nentries:\n", "\u{FEFF}rulings: 1\nentries:\n", ""),
      ("rulings: 1\r\nentries:\r\n", "rulings: 1\r\nentries:\r\n", "\r\n"),
      (
        "rulings: 1\nentries: [{subject: gout, attribute: urgency, both: true, because: x, by: y, on: 2026-01-01, "
          + "claims: [a/1]}] # all\n",
        "rulings: 1\nentries: [{subject: gout, ", "}] # all\n"
      ),
    ])
  func layouts(old: String, beginning: String, end: String) async throws {
    try await withSheets { folder in
      try folder.write("rulings.yaml", bytes: Array(old.utf8))
      let outcome = try await rule(in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let bytes = try #require(FileManager.default.contents(atPath: folder("rulings.yaml"))).map(\.self)
      #expect(bytes.starts(with: beginning.utf8) && bytes.reversed().starts(with: end.utf8.reversed()))
      #expect(!(try await lint(in: folder)).contains("contradiction"))
    }
  }

  @Test func `a link that leads to nothing yet is followed`() async throws {
    try await withSheets { folder in
      try folder.makeFolder("shared")
      try folder.link("rulings.yaml", to: "shared/all.yaml")
      #expect(try await rule(in: folder).status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("rulings.yaml")) == "shared/all.yaml")
      #expect(FileManager.default.fileExists(atPath: folder("shared/all.yaml")))
      #expect(try await lint(in: folder).isEmpty)
    }
  }
}
