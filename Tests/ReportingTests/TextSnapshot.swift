extension Snapshots {
  /// The sample report for a person.
  static let text = #"""
    Fixtures/knee/a.yaml:5:3: error: Baker's cyst has no red flags.  [missing-red-flags]
        5 |   bakers-cyst:
          |   ^^^^^^^^^^^
        3 |   title: Knee pain
          |          --------- the article
          --> Fixtures/knee/b.yaml:3:7
        3 | name:    膝の痛み # ␛[31m👩🏽‍🚀
          |          -------- another␊source
          = help: add `red_flags` with what the article says
                  or say why there are none

    Fixtures/knee/a.yaml:7:13: info: The advice is general.  [general-treatment-only]
        7 |     advice: |
          |             ^ (to line 9)

    Fixtures/knee/a.yaml:10:12: warning: This is no duration: “2 weks”.  [not-understood]
       10 |     onset: 2 weks # two weeks
          |            ^^^^^^
          = fix: write `2 weeks`

    Fixtures/knee/b.yaml:3:7: error: Says ␛[2J nothing.  [placeholder]
        3 | name:    膝の痛み # ␛[31m👩🏽‍🚀
          |          ^^^^^^^^

    Fixtures/␛]0;owned␇.yaml:1:1: error: The file is empty.  [yaml-syntax]
        1 |
          | ^

    3 files, 2 sheets, 1 condition, 12 values checked with 31 rules: 3 errors, 1 warning, 1 info.
    21 pairs of values compared: 1 agrees, 2 refine, 3 complement, 14 contradict, 1 is unclear.
    2 findings suppressed.
    Passed over 1 file:
      Fixtures/notes.yaml: no `conditions` at the top

    """#
}
