import Testing

/// What `condylint compare` says of how values were read.
@Suite struct CompareTests {
  @Test(
    "What the vocabulary knows of a term is said where the term does not say it itself",
    arguments: [
      ("symptoms", "belly ache", "read as “belly ache”, known as “stomach pain”"),
      ("symptoms", "stomach pain", "read as “stomach pain”\n"),
      ("symptoms", "fever with zorbs", "read as “fever with zorbs”, a kind of “fever”"),
      ("symptoms", "zorbing quix", "read as “zorbing quix”, which the vocabulary does not know"),
      ("red_flags", "{sign: SOB, act: urgent}", "read as “SOB”, act urgent, known as “shortness of breath”"),
      ("treatments", "{name: Advil, use: usual}", "read as “Advil”, usual, known as “ibuprofen”"),
    ])
  func reading(attribute: String, value: String, words: String) async throws {
    let outcome = try await Program(["compare", attribute, value, "cough"]).run()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("     \(words)"), "\(outcome.output)")
  }

  @Test func `whom it is about is said where the user said it`() async throws {
    let outcome = try await Program(["compare", "symptoms", "fever", "cough"]).run()
    #expect(outcome.output.hasPrefix("symptoms\n"))
    let named = try await Program(["compare", "symptoms", "fever", "cough", "--subject", "flu"]).run()
    #expect(named.output.hasPrefix("flu, symptoms\n"))
  }
}
