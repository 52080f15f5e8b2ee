import Testing

/// `condylint reconcile` as a process.
@Suite struct ReconcileCommandTests {
  @Test func `two sheets of one id are told of`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("a.yaml", "b.yaml", text: SampleSheet.clean)
      let outcome = try await Program(["reconcile"] + Program.today, in: folder).run()
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("2 sheets have the id “heel-clinic” (a.yaml, b.yaml)"), "\(outcome.errors)")
    }
  }

  @Test(
    "Where no sheet says anything, nothing is printed, and the run ends with 2",
    arguments: ["", "sheet: 1\n", "sheet: 1\nsource: {id: a, title: T}\nconditions: {}\n"])
  func nothing(text: String) async throws {
    var program = Program(["reconcile", "-"] + Program.today)
    program.input = text
    let outcome = try await program.run()
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("nothing was reconciled"), "\(outcome.errors)")
  }

  @Test func `an id that is no slug is refused`() async throws {
    let outcome = try await Program(["reconcile", "--id", "My Sheet"]).run()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--id takes a slug"), "\(outcome.errors)")
  }

  @Test func `each speaker keeps what makes his value another than the one that stands`() async throws {
    try await TemporaryFolder.with { folder in
      let facts = [
        "one": ("{value: fever, present: usual, certainty: definite}", "{name: rest, use: not needed}", "urgent"),
        "two": ("{value: high temperature, present: rare, certainty: may}", "rest", "soon"),
      ]
      for (id, (symptom, treatment, act)) in facts {
        let sheet =
          SampleSheet.head.replacing("heel-clinic", with: id) + """
            conditions:
              heel-spur:
                name: heel spur
                symptoms: [\(symptom)]
                treatments: [\(treatment)]
                red_flags: [{sign: chills, act: \(act)}]

            """
        try folder.write("\(id).yaml", text: sheet)
      }
      let reconciled = try await Program(["reconcile", "."] + Program.today, in: folder).run()
      for line in [
        "{id: two, value: high temperature, present: rare, certainty: may}", "{id: two, value: rest}",
        "{id: two, act: soon}",
      ] {
        #expect(reconciled.output.contains("      - \(line)\n"), "\(reconciled.output)")
      }
      try folder.write("all/all.yaml", text: reconciled.output)
      let again = try await Program(["reconcile", "all"] + Program.today, in: folder).run()
      #expect(again.output == reconciled.output)
    }
  }

  @Test func `an editor's word that there is none is in the output, and its lint finds no error`() async throws {
    try await TemporaryFolder.with { folder in
      for id in ["one", "two"] {
        let sheet =
          SampleSheet.head.replacing("heel-clinic", with: id) + """
            conditions:
              heel-spur:
                name: heel spur
                red_flags: {none: true, because: "\(id) finds it harmless"}
                treatments: {unknown: true, because: "page torn"}

            """
        try folder.write("\(id).yaml", text: sheet)
      }
      let reconciled = try await Program(["reconcile", "one.yaml", "two.yaml"] + Program.today, in: folder).run()
      #expect(reconciled.status == 0)
      #expect(reconciled.errors.isEmpty)
      try folder.write("all/all.yaml", text: reconciled.output)
      let lint = try await Program.lint("all", "--format", "json", in: folder).run()
      #expect(lint.status == 0, "\(lint.output)")
      let rules = Set(try lint.report.findings.map(\.rule))
      #expect(rules.isSuperset(of: ["justified-none", "unknown-content"]), "\(rules)")
      let again = try await Program(["reconcile", "all"] + Program.today, in: folder).run()
      #expect(again.output == reconciled.output)
      let table = try await Program(["reconcile", "one.yaml", "--format", "text"] + Program.today, in: folder).run()
      #expect(table.output.contains("none because one finds it harmless"), "\(table.output)")
    }
  }
}
