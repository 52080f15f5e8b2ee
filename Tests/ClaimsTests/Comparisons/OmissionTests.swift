import Claims
import Testing

/// What is left out is a factor of its own where sources list what brings something about; elsewhere it denies the thing.
@Suite struct OmissionTests {
  @Test(
    "a denial of what itself denies contradicts it, and nothing else",
    arguments: [
      ("causes", "[{value: not resting enough, present: never}]", "[not resting enough]", .contradict),
      ("causes", "[{value: no exercise, present: never}]", "[lack of exercise]", .contradict),
      ("causes", "[{value: not washing properly, present: never}]", "[poor hygiene]", .contradict),
      ("causes", "[{value: lack of hygiene, present: never}]", "[not showering]", .contradict),
      ("risk_factors", "[{value: not sleeping enough, present: never}]", "[too little sleep]", .contradict),
      ("risk_factors", "[{value: not wearing a helmet, present: never}]", "[not wearing a helmet]", .contradict),
      ("pain.worse_with", "[{value: not chewing, present: never}]", "[not chewing]", .contradict),
      ("symptoms", "[{value: no sweating, present: never}]", "[no sweating]", .contradict),
      ("symptoms", "[{value: no sweating, present: never}]", "[sweating]", .agree),
      ("symptoms", "[no fever]", "[fever]", .contradict),
      ("symptoms", "[no fever]", "[{value: fever, present: never}]", .agree),
      ("causes", "[{value: not resting enough, present: never}]", "[resting]", .complement),
    ] as [(String, String, String, Outcome)])
  func denied(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "leaving a thing out and doing it are two factors",
    arguments: [
      ("causes", "[not stretching]", "[stretching]", .complement),
      ("risk_factors", "[not smoking]", "[smoking]", .complement),
      ("risk_factors", "[never having breastfed]", "[breastfeeding]", .complement),
      ("pain.worse_with", "[not chewing]", "[chewing]", .complement),
      ("pain.better_with", "[not walking]", "[walking]", .complement),
      ("causes", "[not stretching]", "[not stretching]", .agree),
      ("avoid/treatments", "[not exercising]", "[{name: exercise, use: usual}]", .agree),
    ] as [(String, String, String, Outcome)])
  func omitted(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "verbs and nouns of one kind name one thing",
    arguments: [
      ("avoid/treatments", "[tipping your head back]", "[{name: tilting the head backwards, use: usual}]", .contradict),
      ("avoid/treatments", "[pricking it]", "[{name: popping the blister, use: if needed}]", .contradict),
      ("general.advice", "[{do: keep your feet up}]", "[{avoid: elevating the legs}]", .contradict),
      ("general.advice", "[{do: put your feet up}]", "[{avoid: resting}]", .contradict),
      ("general.advice", "[{avoid: cutting back on fluids}]", "[{do: drink less water}]", .contradict),
      ("general.advice", "[{do: cut back on salt}]", "[{avoid: eating less salt}]", .contradict),
      ("symptoms", "[{value: bleeding, present: never}]", "[blood on the pillow]", .contradict),
      ("symptoms", "[{value: bleeding, present: never}]", "[spots of blood in the underwear]", .contradict),
      ("pain.better_with", "[{value: bending forwards, present: never}]", "[leaning forward]", .contradict),
      ("risk_factors", "[{value: bad hygiene, present: never}]", "[inadequate hygiene]", .contradict),
      ("anatomy.shape", "hollow pipe", "flat layer", .contradict),
    ] as [(String, String, String, Outcome)])
  func verbs(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }
}
