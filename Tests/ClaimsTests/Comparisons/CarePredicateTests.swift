import Claims
import Testing

/// Denials and advice that stand behind what they are said of: "surgery is not needed".
@Suite struct CarePredicateTests {
  @Test(
    "A sentence about care is read as the care, and how strongly it is advised",
    arguments: [
      ("treatments", "[surgery is not needed]", "[{name: surgery, use: first line}]", .contradict),
      ("treatments", "[surgery not needed]", "[{name: surgery, use: usual}]", .contradict),
      ("treatments", "[an operation isn't usually necessary]", "[{name: surgery, use: first line}]", .contradict),
      ("treatments", "[antibiotics are not recommended]", "[{name: antibiotics, use: avoid}]", .agree),
      ("avoid/treatments", "[antibiotics]", "[antibiotics are not recommended]", .agree),
      ("treatments", "[ice should not be used]", "[ice]", .contradict),
      ("treatments", "[surgery is usually recommended]", "[{name: surgery, use: usual}]", .agree),
      ("treatments", "[exercises that can be done at home]", "[{name: exercise, use: usual}]", .refine),
      ("avoid", "[running is not advised]", "[running]", .agree),
      ("avoid", "[no running]", "[running]", .agree),
      ("avoid", "[\"don't run\"]", "[running]", .agree),
      ("avoid/treatments", "[skipping meals]", "[regular meals]", .complement),
    ] as [(String, String, String, Outcome)])
  func outcome(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "A denial behind a sign denies it",
    arguments: [
      ("chest pain not present", "chest pain", .contradict), ("fever does not occur", "fever", .contradict),
      ("fever is absent", "no fever", .agree),
      ("fever not present", "cough", .complement),
    ] as [(String, String, Outcome)])
  func denial(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "symptoms", left: left, right: right).expectJudged(outcome)
  }
}
