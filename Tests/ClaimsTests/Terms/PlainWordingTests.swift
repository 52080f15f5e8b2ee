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
      TermCase("the baby has had no quondam for 6 hours", "no quondam in the baby for six hours", .sign),
      TermCase("no fever but a quondam", "a quondam, but no fever", .sign),
      // Lists
      TermCase("hot, red and zibeline quondam", "red, zibeline and hot quondam", .sign),
      TermCase("zibeline quondam, red calf and fever", "a red calf, a zibeline quondam, and fever", .sign),
      TermCase("no fever, quondam or cough", "no cough, fever or quondam", .sign),
      TermCase("seven or more quondams in one year", "at least 7 quondams in a year", .sign),
      // Other words
      TermCase("quondam shortly after a bath", "quondam soon after a bath", .sign),
      TermCase("quondam on climbing", "quondam when climbing", .sign),
      TermCase("yearly quondam", "a quondam once a year", .treatment),
      TermCase("quondam in spite of treatment", "quondam even with treatment", .sign),
      TermCase("a large quondam", "a big quondam", .sign),
      TermCase("quondam under supervision", "supervised quondam", .treatment),
      // Measures
      TermCase("quondam above 39 °C", "quondam higher than 102.2 °F", .sign),
      TermCase("quondam of 39C (102.2F) or more", "quondam over 39 degrees Celsius", .sign),
      TermCase("quondam over 39C (102.2F)", "quondam above 39 degrees Celsius", .sign),
      TermCase("quondam of 38C (100.4F)", "quondam of 38 °C", .sign),
      TermCase("quondam for over 48 hours", "quondam for more than two days", .sign),
      TermCase("quondam for up to a week", "quondam that lasts 7 days or less", .sign),
      // Courses and order
      TermCase("quondam shooting down the leg", "quondam that shoots down into the leg", .sign),
      TermCase("quondam moving from the back into the leg", "quondam that moves from the back to the leg", .sign),
      TermCase("quondam spreading to the arm and zibeline", "zibeline and quondam spreading to the arm", .sign),
      TermCase(
        "quondam spreading to the arm for over 15 minutes", "quondam for over 15 minutes that spreads to the arm", .sign
      ),
      TermCase("quondam from exposure to zibeline", "quondam due to exposure to zibeline", .sign),
      TermCase("quondam followed by zibeline", "quondam, then zibeline", .treatment),
      TermCase("quondam prior to zibeline", "quondam before zibeline", .treatment),
      TermCase("quondam following a zibeline", "quondam after a zibeline", .sign),
      TermCase("rash that does not quondam or zibeline", "rash that does not zibeline or quondam", .sign),
      TermCase("calf quondam that spreads to the foot", "quondam spreading from the calf to the foot", .sign),
      TermCase("quondam spreading to the arm or jaw", "quondam that spreads into the jaw or arm", .sign),
      TermCase("less quondam than usual", "fewer quondams than normal", .sign),
      TermCase("quondam after eating or drinking", "quondam after drinking or eating", .sign),
      TermCase("previous quondam or zibeline", "previous zibeline or quondam", .factor),
      // Turns of speech
      TermCase("quondaming too much", "excessive quondam", .sign),
      TermCase("not enough quondam", "insufficient quondam", .factor),
      TermCase("quondam that doesn't go away", "persistent quondam", .sign),
      TermCase("previous quondam", "having had a quondam before", .factor),
      TermCase("family history of quondam", "quondam in a close relative", .factor),
      TermCase("women over the age of 50", "women aged over 50", .factor),
      TermCase("1,000 mg of quondam", "1000 mg of quondam", .treatment),
      TermCase("quondam over 39C", "quondam over 102F", .sign),
      TermCase("quondam for over an hour", "quondam for more than 60 minutes", .sign),
      TermCase("recurrent UTIs", "recurrent urinary tract infection", .sign),
      TermCase("too much quondam to zibeline", "excessive quondam to zibeline", .factor),
      TermCase("gripping quondams over and over again", "repeated gripping of quondams", .factor),
      TermCase("your leg muscles feel quondam", "quondam leg muscles", .sign),
      TermCase("a quondam that has changed in colour", "change in the color of a quondam", .sign),
      TermCase("the quondam becomes infected", "infected quondam", .sign),
      TermCase("you become quondam", "quondam", .sign),
      TermCase("body mass index of at least 30", "a BMI of 30 or more", .factor),
      TermCase("quondam in the past", "previous quondam", .factor),
      TermCase("no quondam in the past 12 hours", "no quondam for 12 hours", .sign),
      TermCase("no quondam for 12 hours", "no quondam for twelve hours", .sign),
      TermCase("use of quondams", "taking quondams", .factor),
      TermCase("quondams that are too tight", "tight quondams", .sign),
      TermCase("quondam that becomes worse on coughing", "quondam aggravated by coughing", .sign),
      TermCase("quondams that occur more often", "quondams becoming more frequent", .sign),
      TermCase("quondam in anyone with only one kidney", "quondam if you have a single kidney", .sign),
      // Clauses
      TermCase("no easing of the quondam after 3 days", "quondam that does not ease after three days", .sign),
      TermCase("quondam that painkillers do not control", "quondam not controlled by painkillers", .sign),
      // What comes with what
      TermCase("headache with fever and a stiff quondam", "headache with a stiff quondam and fever", .sign),
      TermCase("fever with a hot quondam", "a hot quondam together with fever", .sign),
      // Doses and lengths
      TermCase("quondam 400 micrograms", "quondam 0.4 mg", .treatment),
      TermCase("quondam 1 g", "quondam 1,000 milligrams", .treatment),
      TermCase("quondam for over a fortnight", "quondam for more than 2 weeks", .sign),
      TermCase("quondam within a minute", "quondam within 1 minute", .sign),
      TermCase("quondam between 6 and 12 weeks", "quondam from 6 to 12 weeks", .sign),
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
      TermCase("sudden quondam", "gradual quondam", .sign), TermCase("large quondam", "mostly quondam", .sign),
      TermCase("monthly quondam", "yearly quondam", .treatment),
      TermCase("zibeline knee, red calf and quondam", "red knee, zibeline calf and quondam", .sign),
      TermCase("quondam spreading from the neck to the arm", "quondam spreading from the arm to the neck", .sign),
      TermCase("quondaming from front to back", "quondaming from back to front", .treatment),
      TermCase("quondam before zibeline", "zibeline before quondam", .treatment),
      TermCase("quondam after a zibeline", "zibeline after a quondam", .sign),
      TermCase("left leg longer than the right", "right leg longer than the left", .sign),
      TermCase("quondam worse at rest than on walking", "quondam worse on walking than at rest", .sign),
      TermCase("no quondam but a zibeline", "no zibeline but a quondam", .sign),
      TermCase("quondam for up to a week", "quondam for weeks", .sign),
      TermCase("quondam not over 38C", "quondam over 38C", .sign),
      TermCase("family history of quondam", "previous quondam", .factor),
      TermCase("quondam prior to pregnancy", "quondam in a previous pregnancy", .factor),
      TermCase("quondam spreading up the leg", "quondam spreading down the leg", .sign),
      TermCase("quondam in a family member", "family history of quondam", .factor),
      TermCase("family history of quondam", "quondam", .factor),
      TermCase("previous quondam", "quondam", .factor), TermCase("not enough quondam", "quondam", .factor),
      TermCase("no quondam or zibeline but a rash", "zibeline", .sign),
      TermCase("child does not eat but drinks", "child does not drink but eats", .sign),
      TermCase("quondam over the day", "quondam for more than a day", .sign),
      TermCase("quondam under the foot", "quondam under 1 foot", .sign),
      TermCase("becoming quondam", "staying quondam", .sign),
      TermCase("bleeding into the quondam", "bleeding from the quondam", .sign),
      TermCase("quondam, then a zibeline", "zibeline, then a quondam", .sign),
      TermCase("quondam that does not go away with rest", "persistent quondam at rest", .sign),
      TermCase("faint", "feeling faint", .sign), TermCase("earlier quondam", "previous quondam", .factor),
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
      TermCase("quondam relieved by rest", "quondam not relieved by rest", .sign),
      TermCase("quondam for a week", "quondam for weeks", .sign),
      TermCase("quondam that itches but does not bleed", "quondam that bleeds but does not itch", .sign),
      TermCase("hot quondam with fever and a stiff knee", "stiff quondam with fever and a hot knee", .sign),
      TermCase("quondam 500 micrograms", "quondam 500 mg", .treatment),
      TermCase("having given up quondam", "quondam", .factor), TermCase("used to quondam", "quondam", .factor),
      TermCase("quondam after 6 weeks", "quondam after 6 to 12 weeks", .sign),
      TermCase("knee pain with a swollen calf", "calf pain with a swollen knee", .sign),
      TermCase("less frequent quondam", "frequent quondam", .sign),
      TermCase("quondam between zibelines", "quondam during a zibeline", .sign),
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
      TermCase("quondam for 48 hours", "quondam", .treatment), TermCase("turned ankle", "ankle", .sign),
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
