import Testing

/// A sheet that tests edit: each replacement of a line is one edit.
enum EditedSheet {
  static let text = """
    sheet: 1
    source:
      id: dvt-guide
      title: Clots in the leg
      about: leg pain
      published: 2025-02-01
      authors: [Ann Writer]
      reviewed_by: [Bea Reader]
      tier: clinical
    general:
      advice: [{do: gentle movement}, {avoid: full rest}]
    conditions:
      dvt:
        name: DVT
        also_called: [deep vein thrombosis]
        is_a: [blood clot]
        codes: {icd10: I82.4}
        anatomy:
          popliteal vein:
            location: behind the knee
            connects: [calf veins, femoral vein]
            shape: tube
        pain:
          location: calf
          onset: gradual
          quality: [throbbing]
          worse_with: [walking, standing]
          duration: 8 weeks
        causes: [{value: surgery, quote: after an operation}, injury]
        risk_factors: [long flights, {value: smoking, present: usual}]
        symptoms: [swelling, redness]
        complications: [pulmonary embolism]
        tests: [ultrasound]
        affects: [older adults]
        prevalence: 1 in 4
        urgency: urgent
        red_flags:
          - {sign: shortness of breath, act: emergency}
          - {sign: leg swelling, act: urgent}
        treatments:
          - {name: anticoagulants, use: first line}
          - {name: compression stockings, use: optional}
          - {name: surgery, use: last resort}
          - {name: massage, use: avoid}
        avoid: [alcohol]
        recovery: {takes: up to 8 weeks, after: surgery}
        prognosis: serious
      bakers-cyst:
        name: Baker's cyst
        red_flags: [{sign: calf swelling, act: soon}]
        treatments: [{name: rest, use: usual}]

    """

  /// One edit, and what a comparison must tell of it.
  struct Edit: Sendable, CustomTestStringConvertible {
    let line: String
    let replacement: String
    let expected: [String]

    init(_ line: String, _ replacement: String, _ expected: String...) {
      self.line = line
      self.replacement = replacement
      self.expected = expected
    }

    var testDescription: String { "\(line) → \(replacement)" }
  }
}
