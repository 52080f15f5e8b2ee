import Claims
import Testing

/// Care that sources name in amounts, how often and when.
@Suite struct CareMeasuresTests {
  @Test(
    "Another dose is not the same in other words, and no contradiction",
    arguments: [
      ("antibiotics for 7 days", "antibiotics for 3 weeks", .complement),
      ("antibiotics for 7 days", "antibiotics for seven days", .agree),
      ("5 mg of prednisolone", "50 mg of prednisolone", .complement),
      ("methotrexate once a week", "methotrexate once a day", .complement),
      ("methotrexate weekly", "methotrexate once a week", .agree),
      ("exercise twice a week", "exercise 2 times a week", .agree),
      ("omeprazole before meals", "omeprazole after meals", .complement),
      ("two glasses of water", "eight glasses of water", .complement),
      ("a thin layer of steroid cream", "a thick layer of steroid cream", .complement),
      ("paracetamol up to 4 times a day", "paracetamol", .agree),
      ("ibuprofen 400 mg three times a day", "400 mg of ibuprofen 3 times daily", .agree),
      ("ibuprofen 400mg twice a day", "ibuprofen 200mg twice daily", .complement),
      ("ibuprofen 400mg twice a day", "ibuprofen 400 mg twice daily", .agree),
      ("prednisolone 30 mg a day for 5 days", "prednisolone 30 mg daily for five days", .agree),
      ("prednisolone 30 mg a day for 5 days", "prednisolone 30 mg daily for ten days", .complement),
      ("400 mg ibuprofen", "ibuprofen 400 mg", .agree), ("400mg ibuprofen", "ibuprofen 0.2 g", .complement),
      ("0.4 g ibuprofen", "ibuprofen 400 mg", .agree),
      ("alfacalcidol 0.5 micrograms", "alfacalcidol 1 microgram", .complement),
      ("drinking 2 L of water daily", "drinking 2 litres of water a day", .agree),
      // Where nothing is left of it.
      ("up to 4 times a day", "paracetamol", .complement),
    ] as [(String, String, Outcome)])
  func outcome(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "treatments", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "What is to be avoided in one amount or at one time may be done in another",
    arguments: [
      ("exercise after meals", "exercise before meals", .complement), ("coffee after meals", "coffee", .complement),
      ("ibuprofen 400 mg", "ibuprofen 200 mg", .complement), ("ibuprofen 400 mg", "ibuprofen", .contradict),
      ("ibuprofen for 2 weeks", "ibuprofen 400 mg", .complement),
      ("ibuprofen 400 mg", "ibuprofen 400 mg twice a day", .contradict),
      ("coffee in the evening", "coffee in the morning", .complement),
      ("coffee in the evening", "coffee every evening", .contradict),
    ] as [(String, String, Outcome)])
  func avoided(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "avoid/treatments", left: left, right: right).expectJudged(outcome)
  }
}
