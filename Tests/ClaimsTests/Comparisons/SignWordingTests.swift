import Claims
import Testing

/// Signs in the words of different editors.
@Suite struct SignWordingTests {
  @Test(
    "How bad a sign is and at what moment it comes are the same in other words",
    arguments: [
      ("symptoms", "terrible headache", "severe headache", .agree),
      ("symptoms", "really bad headache", "severe headache", .agree),
      ("symptoms", "strong belly pain", "severe abdominal pain", .agree),
      ("red_flags", "sudden strong pain in the belly", "sudden severe abdominal pain", .agree),
      ("red_flags", "jaw pain while chewing", "jaw pain when chewing", .agree),
      ("symptoms", "pain whilst walking", "pain during walking", .agree),
      ("symptoms", "tingling toes", "pins and needles in the toes", .agree),
      ("symptoms", "loss of strength", "loss of weight", .complement),
      ("symptoms", "fever every evening", "fever", .refine),
    ] as [(String, String, String, Outcome)])
  func outcome(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }
}
