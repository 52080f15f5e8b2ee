extension SingleSlip {
  /// Slips at the top of a sheet, in its source and in its YAML.
  static let aboutSource = [
    SingleSlip(
      "conditions:\n  heel-spur:\n    name", "conditions:\n- heel-spur:\n    name",
      "wrong-type error 10:1 /conditions"),
    SingleSlip("sheet: 1", "sheet: 2", "invalid-value error 1:8 /sheet"),
    SingleSlip("sheet: 1", "sheet: one", "invalid-value error 1:8 /sheet"),
    SingleSlip("sheet: 1", "sheet: [1]", "wrong-type error 1:8 /sheet"),
    SingleSlip("  authors", "  tier: comercial\n  authors", "invalid-value error 7:9 /source/tier"),
    SingleSlip("published: 2025-02-01", "updated: 2025-02-30", "invalid-value error 6:12 /source/updated"),
    SingleSlip("published: 2025-02-01", "published: 2027-01-01", "invalid-value error 6:14 /source/published"),
    SingleSlip("source:", "sources:", "unknown-key warning 2:1 /sources"),
    SingleSlip("  id: heel-clinic\n", "", "missing-key error 2:1 /source"),
    SingleSlip("id: heel-clinic", "id: Heel Clinic", "invalid-value error 3:7 /source/id"),
    SingleSlip("title: Heel pain", "title: [Heel pain]", "wrong-type error 4:10 /source/title"),
    SingleSlip(
      "source:\n  id: heel-clinic\n  title: Heel pain\n  about: heel pain\n  published: 2025-02-01\n  authors: [Ann Writer]\n  reviewed_by: [Bea Reader]\n",
      "source: heel clinic\n",
      "wrong-type error 2:9 /source"),
    SingleSlip("conditions:", "condition:", "unknown-key warning 9:1 /condition"),
    SingleSlip(
      "conditions:\n  heel-spur:\n    name: heel spur\n    red_flags: [{sign: fever, act: urgent}]\n    treatments: [{name: rest, use: usual}]\n",
      "conditions:\n",
      "missing-key error 9:1 /conditions"),
    SingleSlip("  authors", "  announces: many\n  authors", "wrong-type error 7:14 /source/announces"),
    SingleSlip("  authors", "  announces: 3\n  authors", "announced-count warning 7:14 /source/announces"),
    SingleSlip("  authors", "  url: heel\n  authors", "invalid-value error 7:8 /source/url"),
    SingleSlip("[Bea Reader]", "{Bea: Reader}", "wrong-type error 8:16 /source/reviewed_by"),
    SingleSlip("[Bea Reader]", "[[Bea Reader]]", "wrong-type error 8:16 /source/reviewed_by"),
    SingleSlip("[Bea Reader]", "[Ann Writer]", "unreviewed-source warning 8:3 /source/reviewed_by"),
    SingleSlip("reviewed_by", "reviewd_by", "unknown-key warning 8:3 /source/reviewd_by"),
    SingleSlip("published: 2025-02-01\n", "published: 2019-02-01\n", "stale-source warning 6:14 /source/published"),
    SingleSlip("published", "publishd", "unknown-key warning 6:3 /source/publishd"),
  ]
}
