extension Snapshots {
  /// The sample report for readers of Checkstyle.
  static let checkstyle = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
      <file name="Fixtures/␛]0;owned␇.yaml">
        <error line="1" column="1" severity="error" message="The file is empty." source="condylint.yaml-syntax"/>
      </file>
      <file name="Fixtures/knee/a.yaml">
        <error line="5" column="3" severity="error" message="Baker's cyst has no red flags." source="condylint.missing-red-flags"/>
        <error line="7" column="13" severity="info" message="The advice is general." source="condylint.general-treatment-only"/>
        <error line="10" column="12" severity="warning" message="This is no duration: “2 weks”." source="condylint.not-understood"/>
      </file>
      <file name="Fixtures/knee/b.yaml">
        <error line="3" column="7" severity="error" message="Says ␛[2J nothing." source="condylint.placeholder"/>
      </file>
      <file name="Fixtures/knee/c, clean.yaml"/>
    </checkstyle>

    """#
}
