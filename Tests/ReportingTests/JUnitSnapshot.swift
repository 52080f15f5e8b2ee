extension Snapshots {
  /// The sample report for servers that show tests.
  static let junit = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="condylint" tests="6" failures="3" errors="0">
      <testsuite name="Fixtures/␛]0;owned␇.yaml" tests="1" failures="1" errors="0" skipped="0">
        <testcase name="yaml-syntax" classname="Fixtures/␛]0;owned␇.yaml" file="Fixtures/␛]0;owned␇.yaml" line="1">
          <failure message="The file is empty." type="error">Fixtures/␛]0;owned␇.yaml:1:1: error: The file is empty.
    [yaml-syntax]</failure>
        </testcase>
      </testsuite>
      <testsuite name="Fixtures/knee/a.yaml" tests="3" failures="1" errors="0" skipped="0">
        <testcase name="missing-red-flags /conditions/bakers-cyst" classname="Fixtures/knee/a.yaml" file="Fixtures/knee/a.yaml" line="5">
          <failure message="Baker's cyst has no red flags." type="error">Fixtures/knee/a.yaml:5:3: error: Baker's cyst has no red flags.
    Fixtures/knee/a.yaml:3:10: the article
    Fixtures/knee/b.yaml:3:7: another source
    add `red_flags` with what the article says
    or say why there are none
    [missing-red-flags]</failure>
        </testcase>
        <testcase name="general-treatment-only /conditions/bakers-cyst/advice" classname="Fixtures/knee/a.yaml" file="Fixtures/knee/a.yaml" line="7">
          <system-out>Fixtures/knee/a.yaml:7:13: info: The advice is general.
    [general-treatment-only]</system-out>
        </testcase>
        <testcase name="not-understood /conditions/bakers-cyst/onset" classname="Fixtures/knee/a.yaml" file="Fixtures/knee/a.yaml" line="10">
          <system-out>Fixtures/knee/a.yaml:10:12: warning: This is no duration: “2 weks”.
    Fix: write `2 weeks`
    [not-understood]</system-out>
        </testcase>
      </testsuite>
      <testsuite name="Fixtures/knee/b.yaml" tests="1" failures="1" errors="0" skipped="0">
        <testcase name="placeholder /name" classname="Fixtures/knee/b.yaml" file="Fixtures/knee/b.yaml" line="3">
          <failure message="Says ␛[2J nothing." type="error">Fixtures/knee/b.yaml:3:7: error: Says ␛[2J nothing.
    [placeholder]</failure>
        </testcase>
      </testsuite>
      <testsuite name="Fixtures/knee/c, clean.yaml" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="no findings" classname="Fixtures/knee/c, clean.yaml"/>
      </testsuite>
    </testsuites>

    """#
}
