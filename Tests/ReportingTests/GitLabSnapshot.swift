extension Snapshots {
  /// The sample report for a GitLab merge request.
  static let gitlab = #"""
    [
      {
        "check_name" : "missing-red-flags",
        "description" : "Baker's cyst has no red flags.",
        "fingerprint" : "000000000000000000000000000000f1",
        "location" : {
          "lines" : {
            "begin" : 5,
            "end" : 5
          },
          "path" : "Fixtures/knee/a.yaml"
        },
        "severity" : "critical"
      },
      {
        "check_name" : "general-treatment-only",
        "description" : "The advice is general.",
        "fingerprint" : "000000000000000000000000000000f2",
        "location" : {
          "lines" : {
            "begin" : 7,
            "end" : 9
          },
          "path" : "Fixtures/knee/a.yaml"
        },
        "severity" : "info"
      },
      {
        "check_name" : "not-understood",
        "description" : "This is no duration: “2 weks”.",
        "fingerprint" : "000000000000000000000000000000f3",
        "location" : {
          "lines" : {
            "begin" : 10,
            "end" : 10
          },
          "path" : "Fixtures/knee/a.yaml"
        },
        "severity" : "minor"
      },
      {
        "check_name" : "placeholder",
        "description" : "Says \u001b[2J nothing.",
        "fingerprint" : "000000000000000000000000000000f4",
        "location" : {
          "lines" : {
            "begin" : 3,
            "end" : 3
          },
          "path" : "Fixtures/knee/b.yaml"
        },
        "severity" : "critical"
      },
      {
        "check_name" : "yaml-syntax",
        "description" : "The file is empty.",
        "fingerprint" : "000000000000000000000000000000f5",
        "location" : {
          "lines" : {
            "begin" : 1,
            "end" : 1
          },
          "path" : "Fixtures/\u001b]0;owned\u0007.yaml"
        },
        "severity" : "critical"
      }
    ]

    """#
}
