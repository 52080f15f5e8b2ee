import Testing

/// What stands in brackets or beside a number is part of what an article says.
@Suite struct RemarkEditTests {
  @Test(
    "An edit of a remark or of a limit is told",
    arguments: [
      (
        "a case in brackets", "{sign: chest pain (at rest), act: urgent}",
        "{sign: chest pain (on exertion), act: urgent}"
      ),
      ("a limit in brackets", "{sign: fever (above 38 °C), act: urgent}", "{sign: fever (above 40 °C), act: urgent}"),
      ("a remark that is gone", "{sign: rash (not itchy), act: urgent}", "{sign: rash, act: urgent}"),
      ("a limit turned round", "{sign: fever > 38, act: urgent}", "{sign: fever < 38, act: urgent}"),
    ])
  func signs(name: String, older: String, newer: String) throws {
    let changes = try DiffRun().changes(
      from: RevisedLine.sheet("red_flags: [\(older)]"), to: RevisedLine.sheet("red_flags: [\(newer)]"))
    #expect(changes == ["error red-flag-removed", "info red-flag-added"], "\(name)")
  }

  @Test(
    "Another name in brackets changes nothing",
    arguments: [
      ("blood clot in a deep vein (DVT)", "DVT"), ("NSAIDs (NSAID)", "NSAIDs"), ("headache(s)", "headache"),
      ("shortness of breath (SOB)", "shortness of breath"),
    ] as [(String, String)])
  func names(older: String, newer: String) throws {
    let changes = try DiffRun().changes(
      from: RevisedLine.sheet("symptoms: [\(older)]"), to: RevisedLine.sheet("symptoms: [\(newer)]"))
    #expect(changes == [])
  }
}
