extension Snapshots {
  /// The sample report for a comment.
  static let markdown = #"""
    **condylint:** 3 files, 2 sheets, 1 condition, 12 values checked with 31 rules: 3 errors, 1 warning, 1 info. 21 pairs of values compared: 1 agrees, 2 refine, 3 complement, 14 contradict, 1 is unclear. 2 findings suppressed.

    | | Place | Finding | Rule |
    | --- | --- | --- | --- |
    | error | <code>Fixtures/knee/a.yaml:5</code> | Baker's cyst has no red flags. | <code>missing-red-flags</code> |
    | error | <code>Fixtures/knee/b.yaml:3</code> | Says ␛\[2J nothing. | <code>placeholder</code> |
    | error | <code>Fixtures/␛\]0;owned␇.yaml:1</code> | The file is empty. | <code>yaml-syntax</code> |
    | warning | <code>Fixtures/knee/a.yaml:10</code> | This is no duration: “2 weks”. | <code>not-understood</code> |
    | info | <code>Fixtures/knee/a.yaml:7</code> | The advice is general. | <code>general-treatment-only</code> |

    <details>
    <summary>What to do about all 5</summary>

    <code>Fixtures/␛\]0;owned␇.yaml</code>

    - **error** 1:1: The file is empty. <code>yaml-syntax</code>

    <code>Fixtures/knee/a.yaml</code>

    - **error** 5:3: Baker's cyst has no red flags. <code>missing-red-flags</code><br>
      <code>Fixtures/knee/a.yaml:3</code>: the article<br>
      <code>Fixtures/knee/b.yaml:3</code>: another source<br>
      Help: add \`red\_flags\` with what the article says or say why there are none
    - **warning** 10:12: This is no duration: “2 weks”. <code>not-understood</code><br>
      Fix: write \`2 weeks\`
    - **info** 7:13: The advice is general. <code>general-treatment-only</code>

    <code>Fixtures/knee/b.yaml</code>

    - **error** 3:7: Says ␛\[2J nothing. <code>placeholder</code>

    </details>

    <details>
    <summary>Passed over: 1</summary>

    - <code>Fixtures/notes.yaml</code>: no \`conditions\` at the top

    </details>

    """#
}
