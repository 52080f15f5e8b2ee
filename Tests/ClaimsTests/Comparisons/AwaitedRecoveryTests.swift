import Claims
import Testing

/// What is said of waiting: when to act if it does not get better, until when it takes, and what it is that stays.
@Suite struct AwaitedRecoveryTests {
  @Test(
    "a visit if it is not better is one without haste, however long the wait",
    arguments: [
      ("see a doctor if it has not improved after 3 weeks", "routine", .refine),
      ("see a GP if the cough persists for 3 weeks", "call an ambulance", .unclear),
      ("talk to a pharmacist if there is no improvement in a week", "emergency", .unclear),
      ("see an eye specialist the same day", "routine", .contradict),
      ("call 999 if you faint", "routine", .unclear),
    ] as [(String, String, Outcome)])
  func urgency(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "urgency", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "a recovery is read with those who recover and what they go back to",
    arguments: [
      ("most children feel better within 4 to 6 days", "3 months", .contradict),
      ("a year to feel like yourself again", "a fortnight", .contradict),
      ("3 months before you feel better", "a week", .contradict),
      // Who is back at school may not be well yet.
      ("back to school in 5 days", "a year", .unclear),
      ("within 2 to 3 weeks", "2 weeks", .refine),
      ("within 6 months", "a few days", .refine),
      ("persistent, for more than 2 years", "3 days", .contradict),
    ] as [(String, String, Outcome)])
  func recovery(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "recovery", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what it is that stays or goes may stand before the outlook",
    arguments: [
      ("hearing loss is permanent", "goes away on its own", .contradict),
      ("the damage cannot be undone", "clears up by itself", .contradict),
      ("children grow out of it", "lifelong", .contradict),
      ("can come back", "heals with treatment", .refine),
      ("can come back", "gets better by itself", .refine),
      ("may lead to blindness", "harmless", .agree),
      ("numbness is temporary", "harmless", .complement),
    ] as [(String, String, Outcome)])
  func prognosis(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "prognosis", left: left, right: right).expectJudged(outcome)
  }
}
