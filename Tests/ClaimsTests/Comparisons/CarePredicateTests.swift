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
    "Who does a whole does its parts, who advises a class with examples advises these, and what is done in a place is it",
    arguments: [
      ("treatments", "[{name: RICE, use: first line}]", "[{name: ice, use: not needed}]", .contradict),
      ("treatments", "[{name: RICE, use: first line}]", "[{name: ice, use: avoid}]", .contradict),
      ("treatments", "[{name: RICE, use: first line}]", "[{name: ice, use: usual}]", .refine),
      ("avoid/treatments", "[bed rest]", "[{name: RICE, use: first line}]", .complement),
      ("avoid/treatments", "[compression stockings]", "[{name: RICE, use: first line}]", .complement),
      (
        "treatments", "[{name: painkillers such as ibuprofen, use: usual}]", "[{name: NSAIDs, use: avoid}]", .contradict
      ),
      ("avoid/treatments", "[retinoids and retinoid-like drugs]", "[{name: ibuprofen, use: usual}]", .complement),
      ("avoid/treatments", "[dairy foods such as cheese]", "[{name: ice, use: usual}]", .complement),
      ("avoid/treatments", "[steam]", "[sitting in a steamy bathroom]", .contradict),
      ("avoid/treatments", "[sitting in one place]", "[{name: bed rest, use: usual}]", .complement),
      (
        "treatments", "[{name: vitamin C, use: usual}]", "[{name: vitamin C supplements, use: not needed}]", .contradict
      ),
    ] as [(String, String, String, Outcome)])
  func partsAndExamples(attribute: String, left: String, right: String, outcome: Outcome) {
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
