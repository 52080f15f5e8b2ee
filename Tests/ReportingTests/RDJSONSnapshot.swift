extension Snapshots {
  /// The sample report for Reviewdog.
  static let rdjson = #"""
    {
      "diagnostics" : [
        {
          "code" : {
            "value" : "missing-red-flags"
          },
          "location" : {
            "path" : "Fixtures/knee/a.yaml",
            "range" : {
              "end" : {
                "column" : 14,
                "line" : 5
              },
              "start" : {
                "column" : 3,
                "line" : 5
              }
            }
          },
          "message" : "Baker's cyst has no red flags.\nFixtures/knee/a.yaml:3:10: the article\nFixtures/knee/b.yaml:3:7: another source\nadd `red_flags` with what the article says\nor say why there are none",
          "severity" : "ERROR",
          "suggestions" : [

          ]
        },
        {
          "code" : {
            "value" : "general-treatment-only"
          },
          "location" : {
            "path" : "Fixtures/knee/a.yaml",
            "range" : {
              "end" : {
                "column" : 1,
                "line" : 10
              },
              "start" : {
                "column" : 13,
                "line" : 7
              }
            }
          },
          "message" : "The advice is general.",
          "severity" : "INFO",
          "suggestions" : [

          ]
        },
        {
          "code" : {
            "value" : "not-understood"
          },
          "location" : {
            "path" : "Fixtures/knee/a.yaml",
            "range" : {
              "end" : {
                "column" : 18,
                "line" : 10
              },
              "start" : {
                "column" : 12,
                "line" : 10
              }
            }
          },
          "message" : "This is no duration: “2 weks”.\nFix: write `2 weeks`",
          "severity" : "WARNING",
          "suggestions" : [
            {
              "range" : {
                "end" : {
                  "column" : 18,
                  "line" : 10
                },
                "start" : {
                  "column" : 14,
                  "line" : 10
                }
              },
              "text" : "weeks"
            }
          ]
        },
        {
          "code" : {
            "value" : "placeholder"
          },
          "location" : {
            "path" : "Fixtures/knee/b.yaml",
            "range" : {
              "end" : {
                "column" : 19,
                "line" : 3
              },
              "start" : {
                "column" : 7,
                "line" : 3
              }
            }
          },
          "message" : "Says ␛[2J nothing.",
          "severity" : "ERROR",
          "suggestions" : [

          ]
        },
        {
          "code" : {
            "value" : "yaml-syntax"
          },
          "location" : {
            "path" : "Fixtures/\u001b]0;owned\u0007.yaml",
            "range" : {
              "end" : {
                "column" : 1,
                "line" : 1
              },
              "start" : {
                "column" : 1,
                "line" : 1
              }
            }
          },
          "message" : "The file is empty.",
          "severity" : "ERROR",
          "suggestions" : [

          ]
        }
      ],
      "source" : {
        "name" : "condylint"
      }
    }

    """#
}
