import BundledRules
import Claims
import Testing

@Suite struct PlainWordingTests {
  @Test(
    "A fact in other words is the same fact",
    arguments: [
      // Bounds
      TermCase("quondam of 39 °C or higher", "a quondam over 39C", .sign),
      TermCase("quondam above 39 degrees Celsius", "quondam of 39C and above", .sign),
      TermCase("quondam lasting more than ten minutes", "quondam that lasts 10 minutes or longer", .sign),
      TermCase("at least 3 quondams a day", "three or more quondams per day", .sign),
      TermCase("under 5 quondams", "fewer than five quondams", .sign),
      TermCase("quondam below 90 bpm", "quondam of less than 90 beats a minute", .sign),
      TermCase("quondam going on for over 3 weeks", "quondam that has gone on for more than 3 weeks", .sign),
      TermCase("quondam for under half an hour", "quondam lasting less than 30 minutes", .sign),
      TermCase("finding it hard to quondam", "difficulty quondaming", .sign),
      TermCase("no quondam for 6 hours", "no quondam in the last six hours", .sign),
      TermCase("being over 70", "age over 70 years", .factor), TermCase("older than 70", "aged 70 and over", .factor),
      TermCase("younger than 2 years old", "under 2 years of age", .factor),
      // What follows from it
      TermCase("too zibeline to eat", "so zibeline that you can't eat", .sign),
      TermCase("quondam that is hard to bend", "difficulty bending the quondam", .sign),
      // How it begins
      TermCase("severe quondam that comes on suddenly", "sudden, severe quondam", .sign),
      TermCase("quondam starting gradually", "gradual onset of quondam", .sign),
      // Denials
      TermCase("quondam that doesn't fade", "a quondam that does not fade", .sign),
      TermCase("quondam that won't go", "quondam that will not go", .sign),
      TermCase("quondam without fever", "quondam with no fever", .sign),
      TermCase("quondam without fever or cough", "quondam with no cough or fever", .sign),
      // Order and fillers
      TermCase("hot, swollen calf", "calf is swollen and hot", .sign),
      TermCase("sleepy quondam", "drowsy quondam", .sign),
      TermCase("blockage of the quondam", "blocked quondam", .factor),
      TermCase("quondam for no known reason", "unexplained quondam", .sign),
    ])
  func same(terms: TermCase) {
    #expect(terms.relation == .same, "\(terms.readings)")
  }

  @Test(
    "What is alike but for a bound, its side or a denial is another fact",
    arguments: [
      TermCase("quondam over 39C", "quondam under 39C", .sign), TermCase("quondam over 39C", "quondam over 40C", .sign),
      TermCase("quondam for over 5 minutes", "quondam for over 5 hours", .sign),
      TermCase("quondam that fades when pressed", "quondam that doesn't fade when pressed", .sign),
      TermCase("quondam with fever", "quondam without fever", .sign),
      TermCase("sudden quondam", "gradual quondam", .sign),
      TermCase("age over 70", "quondam for over 70 years", .factor),
      TermCase("2nd quondam", "two quondams", .sign),
      TermCase("quondam without fever or cough", "cough", .sign),
      TermCase("quondam over one eye", "quondam in more than one eye", .sign),
      TermCase("quondam in one breast or under the arm", "quondam in less than one breast arm", .sign),
      TermCase("quondam of 0.5 mg", "quondam of 5.0 mg", .treatment),
      TermCase("quondam, 2 puffs every 4 hours", "quondam, 4 puffs every 2 hours", .treatment),
      TermCase("quondam that is not usually itchy", "itchy quondam", .sign),
      TermCase("quondam hard to the touch", "quondam difficult to touch", .sign),
      TermCase(
        "quondam worse with rest and better with movement", "quondam better with rest and worse with movement", .sign),
      TermCase("keeping still", "keeping the quondam", .treatment),
      TermCase("quondam in the knee and zibeline in the calf", "zibeline in the knee and quondam in the calf", .sign),
    ])
  func different(terms: TermCase) {
    #expect(terms.relation == .different, "\(terms.readings)")
    #expect(terms.mirrored == .different)
  }

  @Test(
    "What says more is the narrower fact",
    arguments: [
      TermCase("quondam that doesn't fade", "quondam", .sign), TermCase("quondam over 39C", "quondam", .sign),
      TermCase("sudden quondam", "quondam", .sign),
      TermCase("quondam spreading rapidly from the zibeline", "quondam spreading from the zibeline", .sign),
      TermCase("quondam applied straight after bathing", "quondam", .treatment),
      TermCase("short course of quondam", "quondam", .treatment),
      TermCase("quondam in the last 3 months of pregnancy", "quondam at 3 months of pregnancy", .sign),
    ])
  func narrower(terms: TermCase) {
    #expect(terms.relation == .narrower, "\(terms.readings)")
    #expect(terms.mirrored == .broader)
  }

  @Test(
    "Of several things that are denied together each is",
    arguments: [
      ("no fever or chills", "fever", .contradict), ("neither fever nor chills", "chills", .contradict),
      ("there is no fever", "fever", .contradict), ("free of fever", "fever", .contradict),
      ("no fever or chills", "headache", .complement),
      ("no pain or only mild pain", "mild pain", .complement), ("no fever and a dry cough", "dry cough", .complement),
      ("lack of balance", "poor balance", .complement), ("no severe fever or chills", "fever", .complement),
    ] as [(String, String, Outcome)])
  func denied(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "symptoms", left: left, right: right).expectJudged(outcome)
  }
}
