import Claims
import Testing

/// Advice is read by what its sentence tells a reader to do.
@Suite struct AdviceWordingTests {
  @Test(
    "“do not”, “try not to” and “do not forget to” turn advice round as they should",
    arguments: [
      ("[{do: do not pick the scabs}]", "[{avoid: picking the scabs}]", .agree),
      ("[{do: do not drive}]", "[{do: driving}]", .contradict),
      ("[{do: try not to drink alcohol}]", "[{avoid: alcohol}]", .agree),
      ("[{do: make sure you do not rub the eye}]", "[{avoid: rubbing the eye}]", .agree),
      ("[{do: do not forget to drink water}]", "[{do: drink water}]", .agree),
      ("[{do: do gentle exercises}]", "[{avoid: strenuous exercise}]", .complement),
      ("[{do: never share towels}]", "[{avoid: sharing towels}]", .agree),
      ("[{do: do exercises}]", "[{avoid: exercise}]", .contradict),
      ("[{do: do not lie flat}]", "[{avoid: lying flat}]", .agree),
      ("[{do: you should not drive}]", "[{avoid: driving}]", .agree),
      ("[{do: avoid smoking}]", "[{avoid: smoking}]", .agree),
      ("[{do: 'don''t scratch'}]", "[{avoid: scratching}]", .agree),
      ("[{do: try to avoid alcohol}]", "[{avoid: alcohol}]", .agree),
      ("[{do: never squeeze spots}]", "[{avoid: squeezing spots}]", .agree),
      ("[{do: do not put weight on the leg}]", "[{do: put weight on the leg}]", .contradict),
      ("[{do: be careful not to lift heavy objects}]", "[{avoid: heavy lifting}]", .agree),
      ("[{do: you must not drive}]", "[{avoid: driving}]", .agree),
      ("[{do: do not swim}]", "[{do: swimming}]", .contradict),
      ("[{do: do not share towels}]", "[{avoid: sharing towels}]", .agree),
      ("[{do: do not eat spicy food}]", "[{avoid: spicy food}]", .agree),
      ("[{do: do not wear contact lenses}]", "[{avoid: contact lenses}]", .agree),
      ("[{do: do not use cotton buds}]", "[{avoid: cotton buds}]", .agree),
      ("[{do: do not drink alcohol}]", "[{do: drink plenty of water}]", .complement),
      ("[{do: please do not smoke}]", "[{do: stop smoking}]", .agree),
      ("[{do: remember not to cross your legs}]", "[{avoid: crossing your legs}]", .agree),
      ("[{do: it is important not to smoke}]", "[{avoid: smoking}]", .agree),
      ("[{do: refrain from alcohol}]", "[{avoid: alcohol}]", .agree),
      ("[{do: do not stop exercising}]", "[{avoid: exercise}]", .contradict),
      ("[{do: do not exercise}]", "[{do: exercise}]", .contradict),
      ("[{do: do not rub}]", "[{avoid: rubbing}]", .agree),
      ("[{do: do not forget sunscreen}]", "[{do: use sunscreen}]", .agree),
      ("[{do: sponge down with lukewarm water}]", "[{avoid: tepid sponging}]", .contradict),
      ("[{do: put babies to sleep on their back}]", "[{avoid: laying babies on their back to sleep}]", .contradict),
      ("[{avoid: bathing every day}]", "[{do: have a bath daily}]", .contradict),
      ("[{do: skip meals}]", "[{do: eat regular meals}]", .contradict),
      ("[{avoid: daytime naps}]", "[{do: take a short nap in the afternoon}]", .contradict),
    ] as [(String, String, Outcome)])
  func outcome(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "general.advice", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what can both hold is no contradiction",
    arguments: [
      ("[{do: do not stop taking your tablets}]", "[{do: take your tablets}]"),
      ("[{do: do not stop moving}]", "[{do: keep moving}]"),
      ("[{do: do not rest too long}]", "[{do: rest}]"),
      ("[{do: do not smoke near the baby}]", "[{do: stop smoking}]"),
      ("[{do: do not use ice for more than 20 minutes}]", "[{do: ice}]"),
      ("[{do: do not hesitate to call a doctor}]", "[{do: call a doctor}]"),
      ("[{do: do not skip meals}]", "[{do: eat regular meals}]"),
      ("[{do: do not massage the calf}]", "[{do: massage}]"),
      ("[{do: do not take aspirin if you have asthma}]", "[{do: take aspirin}]"),
      ("[{avoid: not drinking enough}]", "[{do: drink plenty of fluids}]"),
      ("[{do: do not take the tablets on an empty stomach}]", "[{do: take the tablets}]"),
      ("[{do: do not delay treatment}]", "[{do: treatment}]"),
      ("[{do: do not sit still for too long}]", "[{do: sit down}]"),
      ("[{do: do not be afraid to move}]", "[{do: keep moving}]"),
      ("[{do: 'rest, but do not stay in bed'}]", "[{avoid: bed rest}]"),
      ("[{do: do not only rest}]", "[{do: rest}]"),
      ("[{do: do not just rest}]", "[{do: rest}]"),
      ("[{do: do not drive until you can brake safely}]", "[{do: drive}]"),
      ("[{do: do not use heat in the first 48 hours}]", "[{do: use heat}]"),
      ("[{do: do not take ibuprofen with aspirin}]", "[{do: take ibuprofen}]"),
    ] as [(String, String)])
  func compatible(left: String, right: String) {
    LabelledPair(attribute: "general.advice", left: left, right: right).expectCompatible()
  }
}
