import BundledRules
import Testing

@testable import Claims

/// Circumstances that mean the same are one, and others are never compared.
@Suite struct CircumstanceTests {
  @Test(
    "circumstances count as equal when they mean the same",
    arguments: [
      (
        "treatments",
        "[{name: retinoids, use: avoid, when: during pregnancy}]",
        "[{name: retinoids, use: usual, when: if pregnant}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: tetracyclines, use: avoid, when: under 12s}]",
        "[{name: tetracyclines, use: usual, when: children under 12}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: tetracyclines, use: avoid, when: children under 12}]",
        "[{name: tetracyclines, use: usual, when: adults}]",
        .unclear
      ),
      ("recovery", "{takes: 1 week, after: open surgery}", "{takes: 6 months, after: keyhole surgery}", .unclear),
      ("recovery", "{takes: 1 week, after: surgery}", "{takes: 6 months, after: keyhole surgery}", .unclear),
      (
        "treatments",
        "[{name: aspirin, use: avoid, when: under 16s}]",
        "[{name: aspirin, use: usual, when: over 65s}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: aspirin, use: avoid, when: children}]",
        "[{name: aspirin, use: usual, when: children under 16}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: surgery, use: usual, when: mild}]",
        "[{name: surgery, use: avoid, when: severe}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: surgery, use: usual, when: first 6 weeks}]",
        "[{name: surgery, use: avoid, when: after 6 weeks}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: surgery, use: usual, when: under 6 weeks}]",
        "[{name: surgery, use: avoid, when: over 6 weeks}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: surgery, use: usual, when: with infection}]",
        "[{name: surgery, use: avoid, when: without infection}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: surgery, use: usual, when: women}]",
        "[{name: surgery, use: avoid, when: pregnant women}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: surgery, use: usual, when: people over 50}]",
        "[{name: surgery, use: avoid, when: over 50s}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: surgery, use: usual, when: pain is severe}]",
        "[{name: surgery, use: avoid, when: swelling is severe}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: statins, use: avoid, when: while breastfeeding}]",
        "[{name: statins, use: usual, when: in breastfeeding women}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: aspirin, use: avoid, when: children under 12}]",
        "[{name: aspirin, use: first line, when: in under-12s}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: surgery, use: usual, when: no symptoms}]",
        "[{name: surgery, use: not needed, when: asymptomatic stones}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: prednisolone, use: first line, when: within 72 hours}]",
        "[{name: prednisolone, use: not needed, when: in the first three days}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: prednisolone, use: first line, when: within 72 hours}]",
        "[{name: prednisolone, use: not needed, when: within a week}]",
        .unclear
      ),
      (
        "recovery", "{takes: 3 days, after: wisdom tooth removal}",
        "{takes: 3 weeks, after: wisdom tooth extraction}", .contradict
      ),
      (
        "treatments",
        "[{name: brace, use: usual, when: still growing}]",
        "[{name: brace, use: not needed, when: while the child is growing}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: brace, use: usual, when: still growing}]",
        "[{name: brace, use: not needed, when: the curve is growing}]",
        .unclear
      ),
      (
        "treatments",
        "[{name: surgery, use: avoid, when: mild cases}]",
        "[{name: surgery, use: first line, when: if mild}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: surgery, use: avoid, when: in mild disease}]",
        "[{name: surgery, use: first line, when: if the symptoms are mild}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: aspirin, use: avoid, when: elderly people}]",
        "[{name: aspirin, use: first line, when: older adults}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: aspirin, use: avoid, when: people with asthma}]",
        "[{name: aspirin, use: first line, when: if you have asthma}]",
        .contradict
      ),
      (
        "recovery",
        "{takes: 2 weeks, after: arthroscopic surgery}",
        "{takes: 6 months, after: keyhole surgery}",
        .contradict
      ),
      (
        "recovery",
        "{takes: 2 weeks, after: laparoscopic hernia repair}",
        "{takes: 6 months, after: keyhole hernia repair}",
        .contradict
      ),
    ] as [(String, String, String, Outcome)])
  func outcome(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }
}

/// Lengths of time in what a `when` says.
@Suite struct CircumstanceTimeTests {
  private static func form(_ text: String) -> String { Circumstance(text, BundledRules.vocabulary).normalForm }

  @Test(
    "A time is one in whatever unit, and whatever words stand around it",
    arguments: [
      ("within two weeks after surgery", "within 14 days of surgery"),
      ("in the first 2 weeks after surgery", "within one fortnight of surgery"),
      ("within one week of the injury", "in the first 7 days after the injury"),
      ("after two weeks of rest", "after 14 days of rest"),
      ("if pain lasts more than two weeks", "if pain lasts longer than 14 days"),
      ("if it lasts longer than one week", "if it lasts over 7 days"), ("for 14 days", "for two weeks"),
    ] as [(String, String)])
  func same(one: String, other: String) {
    #expect(Self.form(one) == Self.form(other))
  }

  @Test(
    "Other times, and other things that they are counted from, are other circumstances",
    arguments: [
      ("within two weeks after surgery", "within two weeks before surgery"),
      ("within two weeks after surgery", "after two weeks"), ("two weeks of rest", "two weeks after rest"),
      ("within one week", "after one week"),
      ("in the first 3 months of pregnancy", "within 3 months after pregnancy"),
      ("in the first 2 days of treatment", "within 2 days after treatment"),
      ("under 16 with fever for more than 3 days", "under 16 with fever for 3 days"),
      ("aged 65 if lasting more than 3 days", "over 65 if lasting 3 days"),
      ("if it lasts over a week", "if it lasts under a week"),
      ("people over 65 years", "people under 65 years"), ("adults over 65", "adults over 65 days"),
    ] as [(String, String)])
  func different(one: String, other: String) {
    #expect(Self.form(one) != Self.form(other))
  }

  @Test func `an age in years is an age`() {
    #expect(Self.form("people over 65 years") == Self.form("over-65s"))
  }
}
