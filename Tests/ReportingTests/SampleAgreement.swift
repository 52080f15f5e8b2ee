import Findings
import Text

/// Who agrees with whom in the sample report: each kind of agreement, each kind of decision, and something left out.
enum SampleAgreement {
  static let matrix = AgreementMatrix(
    sources: [
      AgreementMatrix.Source(id: "knee-clinic", path: SampleReport.knee.path),
      AgreementMatrix.Source(id: "膝", path: SampleReport.mixed.path),
    ], sourceCount: 3, rows: rows, rowCount: 9)

  private static let rows = [
    row("pain.onset", .contradicts, [.contradicts, .contradicts], [dispute(.unresolved, "2 weks")]),
    row(
      "prognosis", .settled, [.settled, .unclear],
      [dispute(.policy("most-cautious", meaning: "it keeps from harm"), "2 weeks")]),
    row(
      "recovery", .ruled, [.ruled, .ruled],
      [dispute(.ruling(because: "two <cases>", by: "A. Editor", on: "2026-01-10"), nil)]),
    row("red_flags", .adds, [.adds, .agrees], []),
    AgreementMatrix.Row(
      subject: "tendon", owner: "Popliteal cyst", attribute: "anatomy.location", agreement: .alone,
      cells: [.alone, .silent], statements: [], statementCount: 2),
    AgreementMatrix.Row(
      subject: "knee pain", isGeneral: true, attribute: "treatments", agreement: .agrees, cells: [.agrees, .agrees],
      statements: [], statementCount: 0),
  ]

  private static func row(
    _ attribute: String, _ agreement: AgreementMatrix.Agreement, _ cells: [AgreementMatrix.Agreement],
    _ disputes: [AgreementMatrix.Dispute]
  ) -> AgreementMatrix.Row {
    AgreementMatrix.Row(
      subject: "Popliteal cyst", attribute: attribute, agreement: agreement, cells: cells,
      statements: [
        AgreementMatrix.Statement(
          agreement: cells[0], circumstances: nil,
          speakers: [
            speaker("knee-clinic", 0, SampleReport.place("2 weks", in: SampleReport.knee, pointer: "/onset"))
          ], speakerCount: 1),
        AgreementMatrix.Statement(
          agreement: cells[1], circumstances: "in <pregnancy>",
          speakers: [speaker("膝", 1, SampleReport.place("2 weeks", in: SampleReport.mixed, pointer: "/onset"))],
          speakerCount: 4),
      ], statementCount: 2, disputes: disputes)
  }

  private static func speaker(_ source: String, _ column: Int, _ place: Place) -> AgreementMatrix.Speaker {
    AgreementMatrix.Speaker(source: source, column: column, wording: place.file.text(in: place.range), place: place)
  }

  private static func dispute(_ decision: AgreementMatrix.Decision, _ standing: String?) -> AgreementMatrix.Dispute {
    AgreementMatrix.Dispute(reason: "days and weeks are apart", decision: decision, standing: standing)
  }
}
