import BundledRules
import Claims
import Testing

@Suite struct ScaleComparisonTests {
  private func judge(_ scale: String, _ left: String, _ right: String) throws -> Judgement {
    ScaleComparison(try ScaleCase.scale(scale))
      .judge(try ScaleCase.reading(left, on: scale), try ScaleCase.reading(right, on: scale))
  }

  @Test(
    "Positions on a scale are compared by their distance",
    arguments: [
      ("frequency", "common", "rare", Outcome.contradict), ("frequency", "common", "uncommon", .agree),
      ("frequency", "1 in 4", "a quarter of people", .agree), ("frequency", "2%", "1 in 10", .contradict),
      ("frequency", "2%", "8%", .agree), ("frequency", "1 to 5%", "3%", .refine),
      ("frequency", "up to 5%", "1 in 4", .contradict),
      ("frequency", "up to 5%", "common", .refine), ("frequency", "1 in 4", "very common", .agree),
      ("frequency", "0.02%", "common", .contradict), ("frequency", "most common", "very common", .agree),
      ("frequency", "the most common cause of knee pain", "very rare", .contradict),
      ("frequency", "common or very common", "common", .refine), ("frequency", "common to rare", "very common", .agree),
      ("frequency", "3 in 1,000 people a year", "5% of people", .unclear), ("frequency", "rare", "not common", .agree),
      ("urgency", "call 999", "see a GP within a few days", .contradict),
      ("urgency", "see a doctor today", "call 112", .agree),
      ("urgency", "see a doctor", "call an ambulance", .contradict), ("urgency", "see a doctor", "soon", .refine),
      ("urgency", "within 24 hours", "within 2 weeks", .contradict), ("urgency", "within hours", "same day", .agree),
      ("use", "required", "if needed", .contradict), ("use", "first line", "required", .agree),
      ("use", "avoid", "not needed", .agree),
      ("use", "avoid", "last resort", .agree), ("use", "avoid", "if needed", .contradict),
      ("use", "avoid", "optional", .contradict),
      ("use", "usual", "if needed", .agree), ("use", "usual", "last resort", .contradict),
      ("use", "not needed", "if needed", .agree),
      ("onset", "sudden", "gradual", .contradict), ("onset", "over weeks", "in seconds", .contradict),
      ("onset", "sudden or gradual", "creeps up", .refine), ("onset", "acute", "without warning", .agree),
      ("prognosis", "lifelong", "harmless", .complement), ("prognosis", "lifelong", "clears up by itself", .contradict),
      ("prognosis", "harmless and goes away on its own", "can be fatal", .contradict),
      ("prognosis", "good", "poor", .contradict), ("prognosis", "excellent outlook", "poor prognosis", .contradict),
      ("prognosis", "good", "guarded", .agree), ("prognosis", "controllable", "poor", .agree),
      ("prognosis", "lifelong but harmless", "permanent", .agree), ("prognosis", "serious", "can kill", .agree),
      ("prognosis", "serious to life-threatening", "serious", .refine),
    ])
  func outcome(scale: String, left: String, right: String, outcome: Outcome) throws {
    let judgement = try judge(scale, left, right)
    #expect(judgement.outcome == outcome, "\(judgement.reason)")
    #expect(try judge(scale, right, left) == judgement.mirrored)
    #expect((judgement.poles != nil) == (outcome == .contradict))
  }

  @Test func `a contradiction names the steps that are nearest to each other`() throws {
    #expect(try judge("frequency", "very common to common", "rare").poles == Poles(left: "common", right: "rare"))
    #expect(try judge("frequency", "2%", "20%").poles == Poles(left: "2%", right: "20%"))
    #expect(try judge("frequency", "7%", "rare").poles == Poles(left: "common", right: "rare"))
  }

  @Test func `advising what the other advises against is unsafe, and uses two steps apart are worth a note`() throws {
    #expect(try judge("use", "if needed", "avoid").strength == .unsafe)
    #expect(try judge("use", "usual", "last resort").strength == .plain)
    let use = ScaleComparison(try ScaleCase.scale("use"))
    let needed = try ScaleCase.reading("if needed", on: "use")
    #expect(use.isWorthNoting(needed, try ScaleCase.reading("usual", on: "use")))
    #expect(!use.isWorthNoting(needed, try ScaleCase.reading("optional", on: "use")))
  }

  @Test(
    "A “not” that leaves much open is not read, or as all that it leaves",
    arguments: [
      ("prognosis", "not always harmless"), ("prognosis", "does not always heal"), ("frequency", "not 1 in 4"),
      ("urgency", "do not see a doctor"), ("prognosis", "rarely goes away"),
      ("prognosis", "seldom returns"),
    ] as [(String, String)])
  func reserved(scale: String, text: String) throws {
    #expect(throws: ReadingProblem.self) { try ScaleCase.reading(text, on: scale) }
  }

  @Test func `what should not be avoided is not read as avoided`() throws {
    #expect(try !ScaleCase.reading("should not be avoided", on: "use").includes("avoid"))
    #expect(try ScaleCase.reading("should not be used", on: "use").isOnly("avoid"))
  }

  @Test func `equal meaning has one normal form`() throws {
    #expect(
      try ScaleCase.reading("25%", on: "frequency").normalForm
        == ScaleCase.reading("1 in 4", on: "frequency").normalForm)
    #expect(
      try ScaleCase.reading("call 999", on: "urgency").normalForm
        == ScaleCase.reading("go to the ER now", on: "urgency").normalForm)
  }
}
