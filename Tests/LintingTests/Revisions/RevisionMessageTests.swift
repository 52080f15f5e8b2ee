import Findings
import Testing
import Text

@Suite struct RevisionMessageTests {
  @Test(
    "A change is told in words that need no sheet beside them",
    arguments: [
      RevisedLine(
        "an act that is none", "red_flags: [{sign: blue lips, act: emergency}]",
        "red_flags: [{sign: blue lips, act: emergancy}]",
        "asthma: “blue lips” was “emergency” and is now “emergancy”, which is no act."),
      RevisedLine(
        "an act mended", "red_flags: [{sign: blue lips, act: emergancy}]",
        "red_flags: [{sign: blue lips, act: emergency}]", "asthma: “blue lips” was “emergancy” and is now “emergency”."),
      RevisedLine(
        "an act left out", "red_flags: [{sign: blue lips, act: emergency}]", "red_flags: [{sign: blue lips}]",
        "asthma: “blue lips” was “emergency”, and it is no longer said how soon to act."),
      RevisedLine(
        "an act given", "red_flags: [{sign: blue lips}]", "red_flags: [{sign: blue lips, act: emergency}]",
        "asthma: “blue lips” is now “emergency”; how soon to act was not said before."),
      RevisedLine(
        "a case that is gone", "recovery: {takes: 6 weeks, after: surgery}", "recovery: 6 weeks",
        "asthma: “6 weeks” (recovery) now holds in another case: in every case; before: after “surgery”."),
      RevisedLine(
        "a new case", "symptoms: [cough]", "symptoms: [{value: cough, when: at night}]",
        "asthma: “cough” (symptoms) now holds in another case: “at night”; before: in every case."),
      RevisedLine(
        "less certain", "causes: [pollen]", "causes: [{value: pollen, certainty: may}]",
        "asthma: “pollen” (causes) was said firmly and is now said with “may”."),
      RevisedLine(
        "more certain", "causes: [{value: pollen, certainty: may}]", "causes: [{value: pollen, certainty: definite}]",
        "asthma: “pollen” (causes) was said with “may” and is now said with “definite”."),
      RevisedLine(
        "less often", "symptoms: [cough]", "symptoms: [{value: cough, present: rare}]",
        "asthma: “cough” (symptoms) was said without a frequency and is now “rare”."),
      RevisedLine(
        "a value of one group", "recovery: 6 weeks", "recovery: [6 weeks, {value: 4 weeks, when: children}]",
        "asthma: “4 weeks (children)” (recovery) is new."),
      RevisedLine(
        "a red flag of one group", "red_flags: [{sign: blue lips, act: emergency, when: children}]",
        "red_flags: {none: true}",
        "asthma: the red flag “blue lips (emergency, children)” is gone."),
    ])
  func message(_ line: RevisedLine) throws {
    let report = try DiffRun().report(
      [TextFile(path: "old/sheet.yaml", text: RevisedLine.sheet(line.older))],
      [TextFile(path: "new/sheet.yaml", text: RevisedLine.sheet(line.newer))])
    #expect(report.findings.filter { $0.standing == .found }.map(\.message) == line.expected)
  }
}
