extension Snapshots {
  /// The sample report for code scanning.
  static let sarif = #"""
    {
      "$schema" : "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "runs" : [
        {
          "columnKind" : "unicodeCodePoints",
          "invocations" : [
            {
              "executionSuccessful" : true,
              "toolExecutionNotifications" : [
                {
                  "level" : "note",
                  "locations" : [
                    {
                      "physicalLocation" : {
                        "artifactLocation" : {
                          "uri" : "Fixtures/notes.yaml",
                          "uriBaseId" : "%SRCROOT%"
                        }
                      }
                    }
                  ],
                  "message" : {
                    "text" : "Passed over: no `conditions` at the top"
                  }
                }
              ]
            }
          ],
          "newlineSequences" : [
            "\r\n",
            "\n",
            "\r"
          ],
          "originalUriBaseIds" : {
            "%SRCROOT%" : {
              "description" : {
                "text" : "The folder in which the paths of the report begin."
              }
            }
          },
          "properties" : {
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
            }
          },
          "results" : [
            {
              "level" : "error",
              "locations" : [
                {
                  "logicalLocations" : [
                    {
                      "fullyQualifiedName" : "/conditions/bakers-cyst"
                    }
                  ],
                  "physicalLocation" : {
                    "artifactLocation" : {
                      "uri" : "Fixtures/knee/a.yaml",
                      "uriBaseId" : "%SRCROOT%"
                    },
                    "region" : {
                      "endColumn" : 14,
                      "endLine" : 5,
                      "startColumn" : 3,
                      "startLine" : 5
                    }
                  }
                }
              ],
              "message" : {
                "text" : "Baker's cyst has no red flags.\nadd `red_flags` with what the article says\nor say why there are none"
              },
              "partialFingerprints" : {
                "condylint/v1" : "000000000000000000000000000000f1"
              },
              "properties" : {
                "attribute" : "red_flags",
                "document" : 0,
                "subject" : "Popliteal cyst"
              },
              "relatedLocations" : [
                {
                  "id" : 1,
                  "logicalLocations" : [
                    {
                      "fullyQualifiedName" : "/source/title"
                    }
                  ],
                  "message" : {
                    "text" : "the article"
                  },
                  "physicalLocation" : {
                    "artifactLocation" : {
                      "uri" : "Fixtures/knee/a.yaml",
                      "uriBaseId" : "%SRCROOT%"
                    },
                    "region" : {
                      "endColumn" : 19,
                      "endLine" : 3,
                      "startColumn" : 10,
                      "startLine" : 3
                    }
                  }
                },
                {
                  "id" : 2,
                  "logicalLocations" : [
                    {
                      "fullyQualifiedName" : "/name"
                    }
                  ],
                  "message" : {
                    "text" : "another\nsource"
                  },
                  "physicalLocation" : {
                    "artifactLocation" : {
                      "uri" : "Fixtures/knee/b.yaml",
                      "uriBaseId" : "%SRCROOT%"
                    },
                    "region" : {
                      "endColumn" : 11,
                      "endLine" : 3,
                      "startColumn" : 7,
                      "startLine" : 3
                    }
                  }
                }
              ],
              "ruleId" : "missing-red-flags",
              "ruleIndex" : 0,
              "suppressions" : [

              ]
            },
            {
              "level" : "note",
              "locations" : [
                {
                  "logicalLocations" : [
                    {
                      "fullyQualifiedName" : "/conditions/bakers-cyst/advice"
                    }
                  ],
                  "physicalLocation" : {
                    "artifactLocation" : {
                      "uri" : "Fixtures/knee/a.yaml",
                      "uriBaseId" : "%SRCROOT%"
                    },
                    "region" : {
                      "endColumn" : 1,
                      "endLine" : 10,
                      "startColumn" : 13,
                      "startLine" : 7
                    }
                  }
                }
              ],
              "message" : {
                "text" : "The advice is general."
              },
              "partialFingerprints" : {
                "condylint/v1" : "000000000000000000000000000000f2"
              },
              "properties" : {
                "document" : 0
              },
              "ruleId" : "general-treatment-only",
              "suppressions" : [

              ]
            },
            {
              "fixes" : [
                {
                  "artifactChanges" : [
                    {
                      "artifactLocation" : {
                        "uri" : "Fixtures/knee/a.yaml",
                        "uriBaseId" : "%SRCROOT%"
                      },
                      "replacements" : [
                        {
                          "deletedRegion" : {
                            "endColumn" : 18,
                            "endLine" : 10,
                            "startColumn" : 14,
                            "startLine" : 10
                          },
                          "insertedContent" : {
                            "text" : "weeks"
                          }
                        }
                      ]
                    }
                  ],
                  "description" : {
                    "text" : "write `2 weeks`"
                  }
                }
              ],
              "level" : "warning",
              "locations" : [
                {
                  "logicalLocations" : [
                    {
                      "fullyQualifiedName" : "/conditions/bakers-cyst/onset"
                    }
                  ],
                  "physicalLocation" : {
                    "artifactLocation" : {
                      "uri" : "Fixtures/knee/a.yaml",
                      "uriBaseId" : "%SRCROOT%"
                    },
                    "region" : {
                      "endColumn" : 18,
                      "endLine" : 10,
                      "startColumn" : 12,
                      "startLine" : 10
                    }
                  }
                }
              ],
              "message" : {
                "text" : "This is no duration: “2 weks”."
              },
              "partialFingerprints" : {
                "condylint/v1" : "000000000000000000000000000000f3"
              },
              "properties" : {
                "attribute" : "pain.onset",
                "document" : 0
              },
              "ruleId" : "not-understood",
              "ruleIndex" : 1,
              "suppressions" : [

              ]
            },
            {
              "level" : "error",
              "locations" : [
                {
                  "logicalLocations" : [
                    {
                      "fullyQualifiedName" : "/name"
                    }
                  ],
                  "physicalLocation" : {
                    "artifactLocation" : {
                      "uri" : "Fixtures/knee/b.yaml",
                      "uriBaseId" : "%SRCROOT%"
                    },
                    "region" : {
                      "endColumn" : 11,
                      "endLine" : 3,
                      "startColumn" : 7,
                      "startLine" : 3
                    }
                  }
                }
              ],
              "message" : {
                "text" : "Says \u001b[2J nothing."
              },
              "partialFingerprints" : {
                "condylint/v1" : "000000000000000000000000000000f4"
              },
              "properties" : {
                "document" : 1
              },
              "ruleId" : "placeholder",
              "suppressions" : [

              ]
            },
            {
              "level" : "error",
              "locations" : [
                {
                  "physicalLocation" : {
                    "artifactLocation" : {
                      "uri" : "Fixtures/%1B%5D0%3Bowned%07.yaml",
                      "uriBaseId" : "%SRCROOT%"
                    },
                    "region" : {
                      "endColumn" : 1,
                      "endLine" : 1,
                      "startColumn" : 1,
                      "startLine" : 1
                    }
                  }
                }
              ],
              "message" : {
                "text" : "The file is empty."
              },
              "partialFingerprints" : {
                "condylint/v1" : "000000000000000000000000000000f5"
              },
              "properties" : {
                "document" : 0
              },
              "ruleId" : "yaml-syntax",
              "suppressions" : [

              ]
            }
          ],
          "tool" : {
            "driver" : {
              "name" : "condylint",
              "rules" : [
                {
                  "defaultConfiguration" : {
                    "level" : "error"
                  },
                  "fullDescription" : {
                    "text" : "Finds conditions without a red flag."
                  },
                  "help" : {
                    "markdown" : "Finds conditions without a red flag.\n\n**Why:** They tell when to see a doctor.\n\n**What to do:** Add them: `red_flags: [{sign: fever, act: urgent}]`.",
                    "text" : "Finds conditions without a red flag.\n\nWhy: They tell when to see a doctor.\n\nWhat to do: Add them: `red_flags: [{sign: fever, act: urgent}]`."
                  },
                  "id" : "missing-red-flags",
                  "shortDescription" : {
                    "text" : "Every condition has red flags"
                  }
                },
                {
                  "defaultConfiguration" : {
                    "level" : "warning"
                  },
                  "fullDescription" : {
                    "text" : "Finds values that cannot be read."
                  },
                  "help" : {
                    "markdown" : "Finds values that cannot be read.\n\n**Why:** They cannot be compared.\n\n**What to do:** Write `2 weeks`.",
                    "text" : "Finds values that cannot be read.\n\nWhy: They cannot be compared.\n\nWhat to do: Write `2 weeks`."
                  },
                  "id" : "not-understood",
                  "shortDescription" : {
                    "text" : "Values can be read"
                  }
                }
              ],
              "version" : "1.2.3"
            }
          }
        }
      ],
      "version" : "2.1.0"
    }

    """#
}
