extension Snapshots {
  /// The sample report for scripts.
  static let json = #"""
    {
      "findings" : [
        {
          "attribute" : "red_flags",
          "column" : 3,
          "document" : 0,
          "endColumn" : 14,
          "endLine" : 5,
          "fingerprint" : "000000000000000000000000000000f1",
          "fix" : null,
          "help" : "add `red_flags` with what the article says\nor say why there are none\n",
          "line" : 5,
          "message" : "Baker's cyst has no red flags.",
          "path" : "Fixtures/knee/a.yaml",
          "pointer" : "/conditions/bakers-cyst",
          "related" : [
            {
              "column" : 10,
              "endColumn" : 19,
              "endLine" : 3,
              "line" : 3,
              "message" : "the article",
              "path" : "Fixtures/knee/a.yaml",
              "pointer" : "/source/title"
            },
            {
              "column" : 7,
              "endColumn" : 11,
              "endLine" : 3,
              "line" : 3,
              "message" : "another\nsource",
              "path" : "Fixtures/knee/b.yaml",
              "pointer" : "/name"
            }
          ],
          "rule" : "missing-red-flags",
          "severity" : "error",
          "subject" : "Popliteal cyst"
        },
        {
          "attribute" : null,
          "column" : 13,
          "document" : 0,
          "endColumn" : 1,
          "endLine" : 10,
          "fingerprint" : "000000000000000000000000000000f2",
          "fix" : null,
          "help" : null,
          "line" : 7,
          "message" : "The advice is general.",
          "path" : "Fixtures/knee/a.yaml",
          "pointer" : "/conditions/bakers-cyst/advice",
          "related" : [

          ],
          "rule" : "general-treatment-only",
          "severity" : "info",
          "subject" : null
        },
        {
          "attribute" : "pain.onset",
          "column" : 12,
          "document" : 0,
          "endColumn" : 18,
          "endLine" : 10,
          "fingerprint" : "000000000000000000000000000000f3",
          "fix" : {
            "description" : "write `2 weeks`",
            "edits" : [
              {
                "column" : 14,
                "endColumn" : 18,
                "endLine" : 10,
                "line" : 10,
                "path" : "Fixtures/knee/a.yaml",
                "text" : "weeks"
              }
            ]
          },
          "help" : null,
          "line" : 10,
          "message" : "This is no duration: “2 weks”.",
          "path" : "Fixtures/knee/a.yaml",
          "pointer" : "/conditions/bakers-cyst/onset",
          "related" : [

          ],
          "rule" : "not-understood",
          "severity" : "warning",
          "subject" : null
        },
        {
          "attribute" : null,
          "column" : 7,
          "document" : 1,
          "endColumn" : 11,
          "endLine" : 3,
          "fingerprint" : "000000000000000000000000000000f4",
          "fix" : null,
          "help" : null,
          "line" : 3,
          "message" : "Says \u001b[2J nothing.",
          "path" : "Fixtures/knee/b.yaml",
          "pointer" : "/name",
          "related" : [

          ],
          "rule" : "placeholder",
          "severity" : "error",
          "subject" : null
        },
        {
          "attribute" : null,
          "column" : 1,
          "document" : 0,
          "endColumn" : 1,
          "endLine" : 1,
          "fingerprint" : "000000000000000000000000000000f5",
          "fix" : null,
          "help" : null,
          "line" : 1,
          "message" : "The file is empty.",
          "path" : "Fixtures/\u001b]0;owned\u0007.yaml",
          "pointer" : "",
          "related" : [

          ],
          "rule" : "yaml-syntax",
          "severity" : "error",
          "subject" : null
        }
      ],
      "summary" : {
        "agree" : 1,
        "claims" : 12,
        "compared" : 21,
        "complement" : 3,
        "conditions" : 1,
        "contradict" : 14,
        "errors" : 3,
        "files" : 3,
        "infos" : 1,
        "passed_over" : [
          {
            "path" : "Fixtures/notes.yaml",
            "reason" : "no `conditions` at the top"
          }
        ],
        "refine" : 2,
        "sheets" : 2,
        "suppressed" : 2,
        "unclear" : 1,
        "warnings" : 1
      },
      "tool" : {
        "name" : "condylint",
        "version" : "1.2.3"
      },
      "version" : 1
    }

    """#
}
