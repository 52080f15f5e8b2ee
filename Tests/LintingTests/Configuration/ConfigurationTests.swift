import BundledRules
import Claims
import Findings
import Linting
import Packs
import Sheets
import Testing
import Text

@Suite struct ConfigurationTests {
  private func configuration(_ text: String) throws -> Configuration {
    try Configuration(TextFile(path: "c.yaml", text: text))
  }

  @Test(
    "What is wrong is said at its place, with what was probably meant",
    arguments: [
      ("excludes: [a]", "c.yaml:1:1: unknown key `excludes`; did you mean `exclude`?"),
      ("fail_on: warnings", "c.yaml:1:10: `fail_on` knows no “warnings”; did you mean warning?"),
      (
        "severity:\n  missing-treatmnt: off",
        "c.yaml:2:3: there is no rule called missing-treatmnt; did you mean missing-treatment?"
      ),
      ("severity: {zzz: off}", "c.yaml:1:12: there is no rule called zzz; `condylint rules` lists them"),
      ("severity: {missing-treatment: of}", "c.yaml:1:31: `severity` knows no “of”; did you mean off?"),
      ("severity: [a]", "c.yaml:1:11: a mapping"),
      (
        "settings: {stale-source: {year: 1}}",
        "c.yaml:1:33: stale-source has no setting called `year`; did you mean `years`?"
      ),
      ("settings: {stale-source: {years: [a]}}", "c.yaml:1:34: `years` takes a whole number"),
      ("settings: {missing-key: {a: 1}}", "missing-key has no setting called `a`; it has none"),
      ("attributes: {prevalance: {}}", "c.yaml:1:14: `attributes` knows no “prevalance”; did you mean prevalence?"),
      (
        "attributes: {prevalence: {resolve: [newest]}}",
        "c.yaml:1:37: `resolve` knows no “newest”; known here: most-cautious"
      ),
      ("scales: {frequency: 0}", "c.yaml:1:21: from how many steps apart"),
      ("scales: {frequancy: 1}", "c.yaml:1:10: `scales` knows no “frequancy”; did you mean frequency?"),
      ("scales: {symptoms: 1}", "c.yaml:1:10: the values of `symptoms` are on no scale"),
      ("scales: {treatments: 1}", "c.yaml:1:10: the values of `treatments` are compared with those of others"),
      ("tiers: {a: guidelines}", "c.yaml:1:12: `tiers` knows no “guidelines”; did you mean guideline?"),
      ("paths: [{match: a}]", "c.yaml:1:9: `severity` is missing here"),
      ("paths: [{match: a, severity: {zzz: off}}]", "c.yaml:1:31: there is no rule called zzz"),
      ("condylint: 2", "c.yaml:1:12: `condylint: 1` says the format"),
      ("a: [", "c.yaml:1:4: not readable as YAML: the bracket that opens here is not closed by `]`"),
      ("exclude: a\nexclude: b", "c.yaml:2:1: `exclude` stands here a second time"),
      ("exclude: a\n---\nexclude: b", "c.yaml:3:1: a configuration is one document"), ("- a", "c.yaml:1:1: a mapping"),
    ] as [(String, String)])
  func problems(text: String, words: String) {
    let problem = #expect(throws: ConfigurationProblem.self) {
      _ = try configuration(text).applied(to: BundledRules.rules)
      _ = try configuration(text).applied(to: BundledRules.knowledge)
    }
    #expect(problem?.description.contains(words) == true, "\(problem?.description ?? "")")
  }

  @Test func `nothing in it changes nothing`() throws {
    for text in ["", "# later\n", "condylint: 1\n"] {
      let configuration = try configuration(text)
      #expect(try configuration.applied(to: BundledRules.rules).map(\.severity) == BundledRules.rules.map(\.severity))
      #expect(configuration.include.isEmpty && configuration.exclude.isEmpty && configuration.failOn == nil)
    }
  }

  @Test func `severities and settings reach the rules`() throws {
    let configuration = try configuration(
      "severity: {stale-source: error, missing-key: off}\nsettings: {stale-source: {years: 7}}\n")
    let rules = try configuration.applied(to: BundledRules.rules)
    let rule = try #require(rules.first { $0.id == "stale-source" })
    #expect(rule.severity == .error && rule.number("years", default: 0) == 7)
    #expect(configuration.turnsOff("missing-key") && !configuration.turnsOff("stale-source"))
  }

  @Test func `settings at the limits of numbers are cut to what can be reckoned with`() throws {
    for (limit, number) in [(Int.max, 1_000_000), (Int.min, -1_000_000)] {
      let configuration = try configuration("settings: {stale-source: {years: \(limit)}}\n")
      let rules = try configuration.applied(to: BundledRules.rules)
      #expect(rules.first { $0.id == "stale-source" }?.number("years", default: 3) == number)
    }
  }

  @Test func `what the project knows reaches the comparisons`() throws {
    let configuration = try configuration(
      """
      scales: {prevalence: 1, urgency: 3}
      attributes: {prevalence: {stake: safety, resolve: [majority]}}
      """)
    let pack = try VocabularyPack(
      TextFile(path: "house.yaml", text: "kind: condition\nconcepts: [{label: joystick thumb}]\n"))
    let own = BundledRules.knowledge
    let knowledge = try configuration.applied(to: own, adding: [pack])
    let prevalence = try #require(knowledge.definition(of: .prevalence))
    #expect(prevalence.stake == .safety && prevalence.policies == [.majority])
    #expect(knowledge.scale(named: prevalence.scale)?.contradictsFrom == 1)
    #expect(knowledge.scale(named: "frequency")?.contradictsFrom == own.scale(named: "frequency")?.contradictsFrom)
    #expect(knowledge.scale(named: "urgency")?.contradictsFrom == 3)
    #expect(knowledge.vocabulary.concept(named: "joystick thumbs")?.label == "joystick thumb")
    #expect(own.vocabulary.concept(named: "joystick thumbs")?.label != "joystick thumb")
    let empty = try self.configuration("")
    #expect(try empty.applied(to: own) === own)
  }

  @Test(
    "What a project makes of a rule is nothing for what is resolved, but that it wants to hear none of it",
    arguments: [
      ("severity: {empty-value: error}", ["resolved info"]), ("severity: {empty-value: warning}", ["resolved info"]),
      ("severity: {empty-value: off}\npaths: [{match: b, severity: {empty-value: error}}]", []),
      ("paths: [{match: a, severity: {empty-value: error}}]", ["resolved info"]),
    ])
  func resolved(text: String, expected: [String]) throws {
    let configuration = try configuration(text)
    let sheet = { (authors: String) in
      [TextFile(path: "a", text: "sheet: 1\nsource: {id: a, authors: \(authors)}\nconditions: {}\n")]
    }
    let run = DiffRun(run: LintRun.of("empty-value"))
    let fixed = configuration.applied(to: try run.report(sheet("~"), sheet("[A]"))) { $1.contains($0) }
    #expect(fixed.findings.map { "\($0.standing) \($0.severity)" } == expected)
    let broken = configuration.applied(to: try run.report(sheet("[A]"), sheet("~"))) { $1.contains($0) }
    #expect(broken.findings.allSatisfy { $0.standing == .introduced })
  }

  @Test func `a vocabulary that contradicts ours is told at its place`() throws {
    let pack = try VocabularyPack(
      TextFile(path: "house.yaml", text: "kind: condition\nconcepts:\n  - {label: my knee, synonyms: [gout]}\n"))
    let problem = #expect(throws: ConfigurationProblem.self) {
      _ = try configuration("").applied(to: BundledRules.knowledge, adding: [pack])
    }
    #expect(problem?.description.hasPrefix("house.yaml:3:5: “gout” leads to “my knee” and to “gout”") == true)
  }

  @Test func `the last entry that names a file weighs most`() throws {
    let configuration = try configuration(
      """
      severity: {empty-value: error}
      paths:
        - {match: b, severity: {empty-value: info}}
        - {match: [c, d], severity: {empty-value: off}}
        - {match: d, severity: {empty-value: warning}}
      """)
    let files = ["a", "b", "c", "d"].map { TextFile(path: $0, text: "sheet: 1\nsource: {authors: ~}\n") }
    let report = configuration.applied(to: try LintRun.of("empty-value").report(on: files)) { $1.contains($0) }
    #expect(report.findings.map { "\($0.place.file.path) \($0.severity)" } == ["a error", "b info", "d warning"])
    #expect(report.summary.errors == 1 && report.summary.infos == 1 && report.summary.warnings == 1)
  }
}
