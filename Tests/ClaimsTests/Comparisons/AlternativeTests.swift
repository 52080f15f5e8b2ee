import Claims
import Testing

/// Items of one list that exclude each other are alternatives.
@Suite struct AlternativeTests {
  @Test(
    "a list of alternatives contradicts what is none of them; what is no kind of one thing is no alternative",
    arguments: [
      ("[bacterial infection, viral infection]", "[viral infection]", .refine),
      ("[bacterial infection, viral infection]", "[fungal infection]", .contradict),
      ("[bacterial infection, viral infection]", "[viral infection, bacterial infection]", .agree),
      ("[bacterial infection, viral infection]", "[bacterial infection, fungal infection]", .refine),
      ("[bacterial infection, viral infection]", "[infection]", .refine),
      ("[bacterial infection]", "[viral infection]", .contradict),
      ("[osteoarthritis, autoimmune disease]", "[autoimmune disease]", .contradict),
      ("[lung disease, viral infection]", "[lung disease, bacterial infection]", .contradict),
      ("[bacterial infection, viral infection]", "[{value: viral infection, present: never}]", .contradict),
    ] as [(String, String, Outcome)])
  func alternatives(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "is_a", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "of two groups one at most is the larger, and a smaller one may have it, too",
    arguments: [
      ("[mostly women]", "[mainly men]", .contradict),
      ("[mostly women]", "[men]", .complement),
      ("[men]", "[women]", .complement),
      ("[mainly females]", "[women]", .refine),
      ("[mostly adults]", "[children]", .complement),
    ] as [(String, String, Outcome)])
  func groups(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "affects", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "kinds of one organ that exclude each other do, and their wholes don't",
    arguments: [
      ("[inflammation of the arteries]", "[inflammation of the veins]", .contradict),
      ("[arteritis]", "[inflammation of the blood vessels]", .refine),
      ("[middle ear infection]", "[inner ear infection]", .contradict),
      ("[disorder of the middle ear]", "[disorder of the inner ear]", .contradict),
      ("[disorder of the middle ear]", "[ear condition]", .refine),
      ("[inner ear infection]", "[ear infection]", .complement),
    ] as [(String, String, Outcome)])
  func kinds(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "is_a", left: left, right: right).expectJudged(outcome)
  }
}
