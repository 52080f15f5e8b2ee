import Claims
import Testing

/// Shares of some people only, and what is the most of its kind.
@Suite struct PopulationTests {
  @Test(
    "shares of different people are not compared",
    arguments: [
      ("not rare", "common", .refine),
      ("1 in 20 toddlers", "5%", .agree),
      ("about 3% of men over 65", "rare", .unclear),
      ("up to 1 in 4 teenagers", "uncommon", .refine),
      ("the most often injured ligament", "very rare", .contradict),
      ("2% of children", "2 in 100 children", .agree),
      ("not common", "uncommon", .agree),
      ("not very common", "very common", .contradict),
      ("not rare", "very rare", .contradict),
      ("not uncommon", "uncommon", .contradict),
      ("1 in 20 infants", "5%", .agree),
      ("1 in 3 older adults", "common", .agree),
      ("about 4% of the adult population", "4 in 100", .agree),
      ("1 in 8 women", "rare", .contradict),
      ("1 in 1,000 births", "rare", .agree),
      ("5% of people aged 40 to 60", "5%", .agree),
      ("2 in 100 school-age children", "2%", .agree),
      ("10% of over-60s", "common", .agree),
      ("1 in 100 people with diabetes", "1%", .agree),
      ("1 in 50 boys under 10", "2%", .agree),
      ("the most commonly fractured bone in the wrist", "very rare", .contradict),
      ("the most frequently torn ligament in the knee", "rare", .contradict),
      ("rare in children", "common", .unclear),
      ("common in women", "rare", .unclear),
      ("1% of people in the UK", "1%", .agree),
      ("3 in 100 pregnancies", "3%", .agree),
      ("the most commonly diagnosed cancer in men", "rare", .contradict),
    ] as [(String, String, Outcome)])
  func outcome(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "prevalence", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what can both hold is no contradiction",
    arguments: [
      ("1 in 5 women over 50", "rare"),
      ("1 in 3 people over 65", "1 in 100 people under 40"),
      ("1 in 10 boys", "1 in 100 girls"),
      ("1 in 4 pregnant women", "1%"),
      ("1 in 5 children under 5", "1 in 5 under-fives"),
      ("not common", "rare"),
      ("not very common", "common"),
      ("most commonly in winter", "rare"),
      ("most often in children", "rare"),
      ("the joint most often dislocated", "rare"),
      ("rare, but more common in athletes", "rare"),
      ("affects 1 in 100 people and 1 in 10 smokers", "1%"),
      ("1 in 2 people with diabetes", "rare"),
      ("1 in 3 women and 1 in 12 men", "30%"),
      ("up to half of all pregnant women", "50%"),
      ("most common in children", "rare"),
      ("most often seen in runners", "rare"),
      ("most commonly diagnosed in older men", "rare"),
      ("most frequently in spring", "rare"),
    ] as [(String, String)])
  func compatible(left: String, right: String) {
    LabelledPair(attribute: "prevalence", left: left, right: right).expectCompatible()
  }
}
