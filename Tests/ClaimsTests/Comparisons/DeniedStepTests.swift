import Claims
import Testing

/// Steps that are denied, and steps with more told of them.
@Suite struct DeniedStepTests {
  @Test(
    "denied steps and asides are read",
    arguments: [
      ("urgency", "not urgent", "see a doctor today", .contradict),
      ("urgency", "this is not a medical emergency", "see a GP this week", .refine),
      ("pain.onset", "sudden, like being struck by lightning", "slowly", .contradict),
      ("pain.onset", "starts abruptly and peaks within a minute", "sudden", .agree),
      ("urgency", "see a dentist during opening hours", "call an ambulance", .contradict),
      ("urgency", "not an emergency", "go to A&E immediately", .contradict),
      ("urgency", "is never an emergency", "ring 999", .contradict),
      ("urgency", "no emergency", "dial 911", .contradict),
      ("pain.onset", "not gradual", "gradual", .contradict),
      ("pain.onset", "starts out of nowhere, like a thunderclap", "gradual", .contradict),
      ("pain.onset", "builds slowly, as if something is being squeezed", "sudden", .contradict),
      ("pain.onset", "comes on fast, reaching its worst within minutes", "slow", .contradict),
      ("urgency", "see your GP during normal opening hours", "call 999 now", .contradict),
      ("urgency", "see your dentist in working hours", "emergency", .contradict),
      ("urgency", "phone the surgery when it opens", "emergency", .contradict),
      ("urgency", "go to the eye hospital now", "routine", .contradict),
      ("urgency", "not urgent unless you have a fever", "emergency", .unclear),
      ("urgency", "emergency if the leg is cold", "routine", .unclear),
      ("urgency", "see a GP if it does not improve", "emergency", .unclear),
      ("pain.onset", "suddenly, while lifting something", "gradual", .contradict),
      ("pain.onset", "comes on within seconds, like a thunderclap", "slowly over weeks", .contradict),
    ] as [(String, String, String, Outcome)])
  func outcome(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what can both hold is no contradiction",
    arguments: [
      ("urgency", "not an emergency", "see a GP within a week"),
      ("urgency", "not an emergency", "urgent"),
      ("urgency", "not always an emergency", "emergency"),
      ("urgency", "call your doctor in office hours", "see your GP"),
      ("pain.onset", "like an electric shock", "sudden"),
      ("pain.onset", "not always sudden", "sudden"),
      ("pain.onset", "gradual, like a slow leak", "gradual"),
      ("pain.onset", "sudden after an injury, gradual with overuse", "gradual"),
      ("pain.onset", "like a curtain coming down", "gradual"),
    ] as [(String, String, String)])
  func compatible(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectCompatible()
  }
}
