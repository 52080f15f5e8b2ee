import Testing

/// What a sheet says in general and of one condition, and what must be found.
struct CoverageCase: Sendable, CustomTestStringConvertible {
  let name: String
  let general: String
  let condition: String
  let findings: [String]

  /// - Parameters:
  ///   - condition: What stands under `c`; its name too.
  ///   - findings: Severity, rule and pointer of each, the condition's pointer being `c`.
  init(_ name: String, general: String = "", _ condition: String, gives findings: String...) {
    self.name = name
    self.general = general
    self.condition = condition
    self.findings = findings
  }

  var testDescription: String { name }

  var sheet: String {
    """
    sheet: 1
    source: {id: clinic, title: Conditions}
    general: {\(general)}
    conditions:
      c: {\(condition)}
    """
  }

  /// The same case for treatments in place of red flags, where the format gives both the same rules.
  var forTreatments: CoverageCase {
    let exchanged = { (text: String) in
      text.replacing("red_flags", with: "treatments").replacing("red-flags", with: "treatment")
        .replacing("sign: ", with: "name: ").replacing("act: urgent", with: "use: usual")
        .replacing("act: soon", with: "use: usual")
    }
    var other = CoverageCase(name, general: exchanged(general), exchanged(condition))
    other = CoverageCase(other, findings: findings.map(exchanged))
    return other
  }

  private init(_ other: CoverageCase, findings: [String]) {
    (name, general, condition) = (other.name, other.general, other.condition)
    self.findings = findings
  }
}
