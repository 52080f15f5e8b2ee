import Claims
import Testing

/// Things that reach from one end of an axis to the other.
@Suite struct SpanTests {
  @Test(
    "What reaches from end to end is at neither end alone, and contradicts neither",
    arguments: [
      ("runs from front to back through the knee", "at the front of the knee", .complement),
      ("runs from front to back through the knee", "at the back of the knee", .complement),
      ("front-to-back through the knee", "at the front of the knee", .complement),
      ("runs front to back through the knee", "at the back of the knee", .complement),
      ("from the front to the back of the knee", "at the front of the knee", .refine),
      ("from the inner side to the outer side of the ankle", "on the outer side of the ankle", .refine),
      ("from the top to the bottom of the foot", "across the foot", .agree),
      ("from side to side across the wrist", "across the wrist", .agree),
      ("extends from the upper to the lower end of the shinbone", "at the lower end of the shinbone", .refine),
    ] as [(String, String, Outcome)])
  func outcome(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "All but one end is not at that end, and what lies between two alike is between them",
    arguments: [
      ("anywhere but the front of the knee", "at the back of the knee", .complement),
      ("anywhere but the front of the knee", "at the front of the knee", .contradict),
      ("between two neighbouring vertebrae", "in between adjacent vertebrae", .agree),
    ] as [(String, String, Outcome)])
  func exclusion(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }
}
