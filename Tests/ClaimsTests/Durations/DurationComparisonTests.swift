import BundledRules
import Claims
import Testing

@Suite struct DurationComparisonTests {
  private func reading(_ text: String) throws -> DurationReading {
    try DurationReader(BundledRules.durationWords).read(text).get()
  }

  @Test(
    "Lengths apart contradict, one inside the other refines, others agree",
    arguments: [
      ("six weeks", "42 days", Outcome.agree), ("12 months", "a year", .agree), ("90 minutes", "1.5 hours", .agree),
      ("1h30", "an hour and a half", .agree), ("two weeks", "a fortnight", .agree), ("a decade", "10 years", .agree),
      ("an hour", "about an hour", .refine), ("2 to 4 weeks", "3 weeks", .refine),
      ("up to 8 weeks", "4 to 6 weeks", .refine),
      ("at least 2 weeks", "3 months", .refine), ("lifelong", "at least a month", .refine),
      ("minutes", "about 5 minutes", .refine),
      ("days to weeks", "a fortnight", .refine), ("several hours", "all day", .contradict),
      ("overnight", "8 hours", .refine),
      ("2 to 4 weeks", "3 to 6 weeks", .agree), ("a few days", "several days", .agree),
      ("up to a month", "3 to 6 weeks", .agree),
      ("many years", "lifelong", .agree), ("10 days", "two weeks", .contradict), ("9 days", "10 days", .agree),
      ("3 weeks", "3 months", .contradict), ("a few minutes", "a few hours", .contradict),
      ("brief", "several days", .contradict),
      ("less than a week", "more than a month", .contradict), ("seconds", "minutes", .contradict),
      ("a few days", "lifelong", .contradict), ("6 weeks or less", "6 months or more", .contradict),
      ("no more than 2 hours", "at least a day", .contradict), ("half an hour", "half a day", .contradict),
      ("a couple of weeks", "several months", .contradict), ("48 hours", "one week", .contradict),
    ])
  func outcome(left: String, right: String, outcome: Outcome) throws {
    let judgement = DurationComparison.judge(try reading(left), try reading(right))
    #expect(judgement.outcome == outcome, "\(judgement.reason)")
    #expect((judgement.poles != nil) == (outcome == .contradict))
  }

  private static let texts = [
    "a few seconds", "minutes", "up to an hour", "about 1 hour", "overnight", "all day", "2 days", "a week",
    "10 to 20 days",
    "six weeks", "42 days", "several months", "at least 3 months", "1 year", "12 months", "lifelong",
    "up to 6 weeks or longer",
    "days to weeks", "brief", "half a day to three days",
  ]

  @Test(arguments: texts) func `each length agrees with itself, and the judgement of two is mirrored`(text: String)
    throws
  {
    let left = try reading(text)
    #expect(DurationComparison.judge(left, left).outcome == .agree)
    for other in Self.texts {
      let right = try reading(other)
      #expect(DurationComparison.judge(left, right) == DurationComparison.judge(right, left).mirrored, "\(other)")
    }
  }

  @Test func `a contradiction names what each side says`() throws {
    let judgement = DurationComparison.judge(try reading("several weeks"), try reading("a few days"))
    #expect(judgement.poles == Poles(left: "3 to 8 weeks", right: "2 to 5 days"))
    #expect(judgement.reason == "2 to 5 days ends before 3 to 8 weeks begins")
  }
}
