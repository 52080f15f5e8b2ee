import Claims
import Testing

/// Words that say which thing is spoken of, and nothing of the value.
@Suite struct PassedWordTests {
  @Test(
    "words before the noun of a scale are passed over",
    arguments: [
      ("prevalence", "2 in 100 people", "a common eye disease", .agree),
      ("prevalence", "a rare heart rhythm disorder", "very common", .contradict),
      ("prevalence", "common in heart disease", "very rare", .unclear),
      ("urgency", "see a doctor the same day", "leave it for your next dental check-up", .contradict),
      ("urgency", "wait for your next routine eye check", "go to hospital now", .contradict),
      ("prognosis", "a permanent eye condition", "resolves alone", .contradict),
    ] as [(String, String, String, Outcome)])
  func modifiers(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "words before a length are passed over, unless they turn it",
    arguments: [
      ("pain.duration", "hurts for up to 2 weeks", "20 to 25 days", .contradict),
      ("pain.duration", "present for more than 3 months", "years", .refine),
      ("pain.duration", "eases off over 7 to 10 days", "upwards of 3 months", .contradict),
      ("pain.duration", "free of pain for 3 weeks", "2 days", .unclear),
      ("recovery", "in a cast for 6 weeks", "3 to 6 months", .unclear),
      ("recovery", "contagious for 5 days", "3 weeks", .unclear),
      ("pain.duration", "returns every month for 2 days", "3 weeks", .unclear),
    ] as [(String, String, String, Outcome)])
  func leads(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what a shape is likened to is the shape",
    arguments: [
      ("anatomy.shape", "like a butterfly", "butterfly-shaped", .agree),
      ("anatomy.shape", "shaped like a walnut", "walnut-shaped", .agree),
      ("anatomy.shape", "like a horseshoe", "in the shape of a horseshoe", .agree),
    ] as [(String, String, String, Outcome)])
  func likenesses(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "a side that faces a neighbour in the same whole is the side on which that lies",
    arguments: [
      ("on the outer side of the eye socket", "on the side of the eye socket nearest the nose", .contradict),
      ("on the inner side of the eye socket", "on the side of the eye socket closest to the ear", .contradict),
      ("close to the tip of the thumb", "at the base of the thumb", .contradict),
    ] as [(String, String, Outcome)])
  func facing(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }
}
