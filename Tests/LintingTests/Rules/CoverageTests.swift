import Testing

/// Red flags and treatment, as the format's description has them: each of its sentences is a case.
@Suite struct CoverageTests {
  private static let run = LintRun.of(
    "missing-red-flags", "missing-treatment", "general-red-flags-only", "general-treatment-only", "justified-none",
    "unjustified-none", "unknown-content", "missing-key", "unknown-key", "wrong-type", "placeholder")

  @Test("Every condition needs a red flag", arguments: CoverageCase.redFlags + CoverageCase.either)
  func redFlags(example: CoverageCase) throws {
    // The condition is treated, so that only red flags are spoken of.
    let treated = example.sheet.replacing("c: {", with: "c: {treatments: [{name: rest, use: usual}], ")
    #expect(try found(treated) == example.findings)
  }

  @Test(
    "Every condition needs a treatment", arguments: CoverageCase.treatments + CoverageCase.either.map(\.forTreatments))
  func treatments(example: CoverageCase) throws {
    let flagged = example.sheet.replacing("c: {", with: "c: {red_flags: [{sign: fever, act: urgent}], ")
    #expect(try found(flagged) == example.findings)
  }

  private func found(_ sheet: String) throws -> [String] {
    try Self.run.outline(of: sheet).map { $0.replacing("/conditions/c", with: "c") }
  }
}
