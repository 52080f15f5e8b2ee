extension Snapshots {
  /// The sample report for a GitHub workflow.
  static let github = #"""
    ::error file=Fixtures/knee/a.yaml,line=5,endLine=5,col=3,endColumn=14,title=missing-red-flags::Baker's cyst has no red flags.%0AFixtures/knee/a.yaml:3:10: the article%0AFixtures/knee/b.yaml:3:7: another source%0Aadd `red_flags` with what the article says%0Aor say why there are none
    ::notice file=Fixtures/knee/a.yaml,line=7,endLine=9,title=general-treatment-only::The advice is general.
    ::warning file=Fixtures/knee/a.yaml,line=10,endLine=10,col=12,endColumn=18,title=not-understood::This is no duration: “2 weks”.%0AFix: write `2 weeks`
    ::error file=Fixtures/knee/b.yaml,line=3,endLine=3,col=7,endColumn=11,title=placeholder::Says ␛[2J nothing.
    ::error file=Fixtures/␛]0;owned␇.yaml,line=1,endLine=1,col=1,endColumn=1,title=yaml-syntax::The file is empty.
    3 files, 2 sheets, 1 condition, 12 values checked with 31 rules: 3 errors, 1 warning, 1 info.
    21 pairs of values compared: 1 agrees, 2 refine, 3 complement, 14 contradict, 1 is unclear.
    2 findings suppressed.

    """#
}
