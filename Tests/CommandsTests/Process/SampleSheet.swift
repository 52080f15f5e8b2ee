/// Sheets that tests vary.
enum SampleSheet {
  /// The lines before the conditions.
  static let head = """
    sheet: 1
    source:
      id: heel-clinic
      title: Heel pain
      about: heel pain
      published: 2025-02-01
      authors: [Ann Writer]
      reviewed_by: [Bea Reader]

    """

  /// A condition with all that it must have; further lines of it may follow.
  static let condition = """
      heel-spur:
        name: heel spur
        red_flags: [{sign: fever, act: urgent}]
        treatments: [{name: rest, use: usual}]

    """

  /// A sheet in which there is nothing to find.
  static let clean = head + "conditions:\n" + condition

  /// A condition that nothing covers: two errors.
  static let failing = head + "conditions:\n  heel-spur:\n    name: heel spur\n"

  /// An article that nobody reviewed: one warning.
  static let unreviewed = clean.replacing("  reviewed_by: [Bea Reader]\n", with: "")
}

extension SampleSheet {
  /// Many slips, two of each kind.
  static let slips = """
    sheet: 1
    source: {id: Heel Shop, title: Heels, published: 2025-02-30, tier: comercial}
    conditions:
      heel-spur:
        name: heel spur
        symptom: [pain]
        diet: [cake]
        causes:
        tests: []
        red_flags: [fever, {sign: chills, act: quickly}, fever]
        treatments: [{use: usual}, {name: rest, use: usual}]
      heel-bump:
        name: heel spur
        diet: [cake]
        red_flags: {none: true}
        pain: {onset: [sudden, gradual]}

    """
}
