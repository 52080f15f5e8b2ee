import Findings
import Text

/// One report with every feature that a format can be asked to show; all formats are tested on it.
enum SampleReport {
  static let report = Report(
    toolVersion: "1.2.3", summary: summary(of: findings), findings: findings, rules: rules,
    files: [knee.path, mixed.path, "Fixtures/knee/c, clean.yaml"], agreement: SampleAgreement.matrix)

  /// A run that found nothing.
  static let clean = Report(
    toolVersion: "1.2.3", summary: summary(of: []), findings: [], rules: rules, files: [knee.path, mixed.path])

  /// Two of the rules that were in force; a report may also have findings of others.
  static let rules = [
    RuleInformation(
      id: "missing-red-flags", title: "Every condition has red flags", severity: .error,
      what: "Finds conditions without a red flag.", why: "They tell when to see a doctor.",
      fix: "Add them: `red_flags: [{sign: fever, act: urgent}]`."),
    RuleInformation(
      id: "not-understood", title: "Values can be read", severity: .warning, what: "Finds values that cannot be read.",
      why: "They cannot be compared.", fix: "Write `2 weeks`."),
  ]

  static let knee = TextFile(
    path: "Fixtures/knee/a.yaml",
    text: """
      sheet: 1
      source:
        title: Knee pain
      conditions:
        bakers-cyst:
          name: Baker's cyst
          advice: |
            Rest the knee.
            Cool it.
          onset: 2 weks # two weeks
        gout: {}

      """)

  /// Lines end with CRLF, the first document is empty; tabs, wide characters and an escape sequence.
  static let mixed = TextFile(
    path: "Fixtures/knee/b.yaml",
    text: "---\r\n---\r\nname:\t膝の痛み # \u{1B}[31m👩🏽‍🚀\r\nonset: 2 weeks\r\n")

  /// A file whose name tries to speak to the terminal.
  static let hostile = TextFile(path: "Fixtures/\u{1B}]0;owned\u{7}.yaml", text: "")

  static let findings = [
    Finding(
      rule: "missing-red-flags", severity: .error, message: "Baker's cyst has no red flags.",
      place: place("bakers-cyst", in: knee, pointer: "/conditions/bakers-cyst"), subject: "Popliteal cyst",
      attribute: "red_flags",
      related: [
        Note(place: place("Knee pain", in: knee, pointer: "/source/title"), message: "the article"),
        Note(place: place("膝の痛み", in: mixed, pointer: "/name"), message: "another\nsource"),
      ],
      help: "add `red_flags` with what the article says\nor say why there are none\n",
      fingerprint: 0xf1),
    Finding(
      rule: "general-treatment-only", severity: .info, message: "The advice is general.",
      place: place("|\n      Rest the knee.\n      Cool it.\n", in: knee, pointer: "/conditions/bakers-cyst/advice"),
      fingerprint: 0xf2),
    Finding(
      rule: "not-understood", severity: .warning, message: "This is no duration: “2 weks”.",
      place: place("2 weks", in: knee, pointer: "/conditions/bakers-cyst/onset"), attribute: "pain.onset",
      fix: Fix(
        description: "write `2 weeks`",
        edits: [Edit(file: knee, range: place("weks", in: knee, pointer: "").range, replacement: "weeks")]),
      fingerprint: 0xf3),
    Finding(
      rule: "placeholder", severity: .error, message: "Says \u{1B}[2J nothing.",
      place: place("膝の痛み", in: mixed, pointer: "/name"), document: 1, fingerprint: 0xf4),
    Finding(
      rule: "yaml-syntax", severity: .error, message: "The file is empty.",
      place: Place(file: hostile, range: TextRange(0..<0)), fingerprint: 0xf5),
  ]

  private static func summary(of findings: [Finding]) -> Summary {
    var summary = Summary()
    (summary.files, summary.sheets, summary.conditions, summary.claims, summary.rules) = (3, 2, 1, 12, 31)
    summary.outcomes.compared = 21
    (summary.outcomes.agree, summary.outcomes.refine, summary.outcomes.complement) = (1, 2, 3)
    (summary.outcomes.contradict, summary.outcomes.unclear) = (14, 1)
    summary.suppressed = 2
    summary.passedOver = [Summary.PassedOver(path: "Fixtures/notes.yaml", reason: "no `conditions` at the top")]
    summary.count(findings)
    return summary
  }

  /// Where the first occurrence of a text stands.
  static func place(_ words: String, in file: TextFile, pointer: String) -> Place {
    let words = Array(words.utf8)
    let start = file.bytes.indices.first { file.bytes[$0...].starts(with: words) } ?? file.bytes.count
    return Place(file: file, range: TextRange(start..<start + words.count), pointer: pointer)
  }
}
