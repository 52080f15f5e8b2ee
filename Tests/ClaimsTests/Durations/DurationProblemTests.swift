import BundledRules
import Claims
import Testing

@Suite struct DurationProblemTests {
  @Test(
    "What is no length of time is said, with what was understood",
    arguments: [
      ("6 weeks after surgery", "understood “6 weeks” but not “after surgery”"),
      ("24/7", "“24/7” is no length of time"), ("constant", "“constant” is no length of time"),
      ("30 steps", "understood “30” but not “steps”"), ("3 times a day", "understood “3” but not “times a day”"),
      ("30 minutes a day", "understood “30 minutes” but not “a day”"),
      ("every 2 weeks", "“every 2 weeks” is no length of time"),
      ("2 weeks for mild sprains", "understood “2 weeks” but not “for mild sprains”"),
      ("1e9 days", "understood “1” but not “e9 days”"), ("a long time", "“a long time” is no length of time"),
      ("8-12 weeks post-op", "understood “8-12 weeks” but not “post-op”"),
      ("ongoing", "“ongoing” is no length of time"), ("until you rest", "understood “until you” but not “rest”"),
      ("as long as you keep walking", "understood “as long as you” but not “keep walking”"),
      ("varies", "“varies” is no length of time"), ("1.000 days", "“1.000 days” is no length of time"),
    ] as [(String, String)])
  func problem(text: String, reason: String) {
    guard case .failure(let problem) = DurationReader(BundledRules.durationWords).read(text) else {
      Issue.record("“\(text)” was read")
      return
    }
    #expect(problem.reason == reason)
  }

  @Test(
    "Absurd texts are refused, soon and without a crash",
    arguments: [
      "", " ", "-", "–––", "%", "0", "0 days", "-5 days", "½", "1/0 days", "/", "and a half", "a a a a", "or or or",
      "to to to", "9999999999999999999999999999999999999999 years", "a hundred thousand million billion billion years",
      "\u{0663}\u{0660}", "1,000,000,000 days", "٣٣٣٣٣٣٣٣٣٣٣٣٣٣ days", "𝟙 😀 days", "\u{0}", "e\u{301}\u{301} days",
      "1 2 3 4 5 6 7 8 9", "one two three four five", "between and", "up to up to up to", "at least", "half", "of a",
    ])
  func absurd(text: String) {
    guard case .failure(let problem) = DurationReader(BundledRules.durationWords).read(text) else {
      Issue.record("“\(text)” was read")
      return
    }
    #expect(!problem.reason.isEmpty)
  }

  @Test("A long text is no length of time", arguments: ["a week or ", "1 to ", "up to ", "and a half ", "½-"])
  func long(part: String) {
    for count in [60, 50_000] {
      let text = String(repeating: part, count: count)
      if case .success = DurationReader(BundledRules.durationWords).read(text) {
        Issue.record("\(count) times “\(part)” was read")
      }
    }
  }
}
