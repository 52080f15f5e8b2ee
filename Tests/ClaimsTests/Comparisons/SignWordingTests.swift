import Claims
import Testing

/// Signs in the words of different editors.
@Suite struct SignWordingTests {
  @Test(
    "How bad a sign is and at what moment it comes are the same in other words, and other things stay others",
    arguments: [
      ("symptoms", "terrible headache", "severe headache", .agree),
      ("red_flags", "stiff neck with a severe headache", "a stiff neck and bad headache", .agree),
      ("red_flags", "fever with shaking chills", "shivering with a high temperature", .refine),
      ("red_flags", "numbness that doesn't go away", "persistent numbness", .agree),
      ("symptoms", "{value: skin colour changes, present: never}", "blue or dark purple veins", .complement),
      ("symptoms", "{value: pain, present: never}", "lasting longer than 20 minutes", .complement),
      ("symptoms", "lasting pain", "pain that does not stop", .refine),
      ("symptoms", "constant pain", "pain that does not let up", .agree),
      ("red_flags", "struggles to breathe", "struggling to breathe", .agree),
      ("red_flags", "blue colour around the lips", "going blue around the mouth", .agree),
      ("red_flags", "bony tenderness", "tender over the bone", .agree),
      ("red_flags", "jaw pain while chewing", "jaw pain when chewing", .agree),
      ("symptoms", "pain whilst walking", "pain during walking", .agree),
      ("symptoms", "tingling toes", "pins and needles in the toes", .agree),
      ("symptoms", "unbearable belly pain", "severe abdominal pain", .agree),
      ("symptoms", "sudden pain in the belly", "sudden abdominal pain", .agree),
      ("symptoms", "very bad breath", "bad breath", .refine),
      ("symptoms", "swollen feet and ankles at night", "{value: swollen feet, present: never}", .contradict),
      ("avoid/treatments", "heat or cold packs on the knee", "{name: cold packs on the knee, use: usual}", .contradict),
      ("avoid/treatments", "strong painkillers", "{name: painkillers if the pain is severe, use: usual}", .complement),
      ("symptoms", "fever every evening", "fever", .refine),
      ("symptoms", "a bout of diarrhoea", "diarrhoea", .agree),
      ("symptoms", "unable to keep fluids down for 24 hours", "can't keep liquids down for a day", .agree),
      // What is absent at times denies nothing.
      ("symptoms", "{value: no itching, present: sometimes}", "itching", .complement),
      ("symptoms", "{value: no itching, present: usual}", "{value: no itching, present: rare}", .agree),
      ("symptoms", "{value: no itching, present: always}", "itching", .contradict),
      ("symptoms", "no itching", "{value: itching, present: sometimes}", .contradict),
      ("is_a", "a kind of arthritis", "arthritis", .agree),
      ("is_a", "a severe form of infection", "infection", .refine),
      ("is_a", "a form of infection", "an autoimmune disease", .contradict),
      ("is_a", "a cancer of the skin", "skin infection", .contradict),
      ("is_a", "a trapped nerve", "a type of arthritis", .contradict),
      ("avoid", "foods that are high in iron", "iron-rich foods", .agree),
      ("avoid/treatments", "milk and other foods high in calcium", "calcium-rich foods", .contradict),
    ] as [(String, String, String, Outcome)])
  func outcome(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }
}
