import Claims
import Testing

/// How much of something, how often, where that the condition tells, and what a thing is free of.
@Suite struct AmountAndLackTests {
  @Test(
    "amounts are told from what they are of",
    arguments: [
      ("general.advice", "[{avoid: coffee}]", "[{do: drink two cups of coffee a day}]", .contradict),
      ("general.advice", "[{avoid: alcohol}]", "[{do: have a small glass of wine with meals}]", .contradict),
      ("general.advice", "[{avoid: flossing}]", "[{do: floss once a day}]", .contradict),
      ("general.advice", "[{avoid: running}]", "[{do: run three times a week}]", .contradict),
      ("general.advice", "[{do: drink plenty of fluids}]", "[{do: take in lots of liquids}]", .agree),
      ("general.advice", "[{avoid: walking every day}]", "[{do: walk daily}]", .contradict),
      ("general.advice", "[{avoid: bathing every day}]", "[{do: bathing}]", .complement),
      ("general.advice", "[{avoid: running every week}]", "[{do: run every day}]", .complement),
      ("general.advice", "[{avoid: large amounts of alcohol}]", "[{do: have a glass of wine}]", .complement),
      ("general.advice", "[{avoid: walking}]", "[{do: walk as much as you can}]", .contradict),
    ] as [(String, String, String, Outcome)])
  func amounts(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what goes on is the thing itself",
    arguments: [
      ("general.advice", "[{avoid: wearing contact lenses}]", "[{do: keep wearing contact lenses}]", .contradict),
      ("general.advice", "[{avoid: aspirin}]", "[{do: carry on taking aspirin}]", .contradict),
      ("avoid/treatments", "[statins]", "[{name: continuing with statins, use: usual}]", .contradict),
    ] as [(String, String, String, Outcome)])
  func goingOn(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "a place that the condition tells narrows nothing",
    arguments: [
      ("avoid/treatments", "[putting ice on the burn]", "[{name: ice, use: first line}]", .contradict),
      ("avoid/treatments", "[heat on the injured area]", "[{name: heat, use: usual}]", .contradict),
      ("avoid/treatments", "[ice on the skin]", "[{name: ice, use: first line}]", .complement),
      ("avoid/treatments", "[steroid cream on the face]", "[{name: steroid cream, use: usual}]", .complement),
      ("avoid/treatments", "[strong steroid cream in skin folds]", "[{name: steroid cream, use: usual}]", .complement),
      ("avoid/treatments", "[steroid cream]", "[{name: steroid cream on the face, use: usual}]", .contradict),
      (
        "avoid/treatments", "[steroid cream on the face]", "[{name: steroid cream on the face, use: usual}]",
        .contradict
      ),
    ] as [(String, String, String, Outcome)])
  func placesAtHand(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what is free of a thing is none of it",
    arguments: [
      ("avoid/treatments", "[alcohol]", "[{name: alcohol-free beer, use: optional}]", .complement),
      ("avoid/treatments", "[caffeine]", "[{name: decaf coffee, use: optional}]", .complement),
      ("avoid/treatments", "[caffeine]", "[{name: decaffeinated tea, use: optional}]", .complement),
      ("avoid/treatments", "[gluten]", "[{name: gluten-free bread, use: usual}]", .complement),
      ("avoid/treatments", "[dairy products]", "[{name: dairy-free milk, use: optional}]", .complement),
      ("avoid/treatments", "[alcohol]", "[{name: beer, use: optional}]", .contradict),
      ("avoid/treatments", "[caffeine]", "[{name: coffee, use: optional}]", .contradict),
    ] as [(String, String, String, Outcome)])
  func freeOf(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "a letter that tells things apart is no article",
    arguments: [
      ("treatments", "[{name: vitamin A supplements, use: avoid}]", "[{name: vitamin D supplements, use: usual}]"),
      ("avoid/treatments", "[vitamin a]", "[{name: vitamin D, use: usual}]"),
      ("symptoms", "[{value: hepatitis A, present: never}]", "[hepatitis B]"),
    ])
  func letters(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectCompatible()
  }
}
