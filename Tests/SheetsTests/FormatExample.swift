/// The sheet that the format's description shows, with every key of the format.
enum FormatExample {
  static let sheet = """
    sheet: 1                              # format version, required
    source:                               # required; who says it
      id: knee-clinic-2025                # slug, unique in a run, required
      title: Pain behind the knee         # required
      about: pain behind the knee         # TERM: its topic
      publisher: Knee Clinic
      url: https://example.org/knee
      published: 2024-11-02               # ISO 8601 dates
      updated: 2025-01-23
      authors: [A. Writer]
      reviewed_by: ["J. Doe, MD"]         # medical reviewers or quoted experts
      tier: editorial
      sponsor: Acme Braces                # a commercial interest in what the article recommends
      announces: 8                        # how many conditions the title or intro promises
      text: knee-clinic.md                # optional: path of the article's text

    general:                              # optional; said for the whole article
      red_flags:  [{sign: knee cannot bear weight, act: urgent}]
      treatments: [{name: "rest, ice, compression, elevation", use: first line}]
      advice:     [{do: gentle movement}, {avoid: full rest}]

    conditions:                           # required, at least one
      acl-tear:
        name: ACL tear                    # required
        also_called: [torn anterior cruciate ligament]
        is_a: [ligament injury]
        codes: {icd10cm: S83.51}
        anatomy:                          # keyed by structure
          anterior cruciate ligament:
            location: at the front of the knee joint
            connects: [femur, tibia]
            part_of: knee
            shape: band
            function: [keeps the knee stable]
        pain:
          location: [deep in the knee]
          radiates_to: [calf]
          onset: sudden
          quality: [sharp]
          worse_with: [twisting]
          better_with: [rest]
          duration: a few seconds to 10 minutes
        causes: [sudden stop, change of direction]
        risk_factors: [football]
        symptoms: [popping sound, swelling]
        complications: [instability]
        tests: [MRI]
        affects: [athletes]
        prevalence: common
        urgency: soon
        red_flags:
          - {sign: knee gives way, act: soon}
        treatments:
          - {name: RICE, use: first line}
          - {name: ACL reconstruction, use: usual, when: complete tear}
        avoid: [running on it]
        recovery: {takes: 6 to 12 months, after: ACL reconstruction}
        prognosis: heals with treatment
    """

  static let outline = [
    "source.id: knee-clinic-2025",
    "source.title: Pain behind the knee",
    "source.about: pain behind the knee",
    "source.publisher: Knee Clinic",
    "source.url: https://example.org/knee",
    "source.published: 2024-11-02",
    "source.updated: 2025-01-23",
    "source.authors: A. Writer",
    "source.tier: editorial",
    "source.sponsor: Acme Braces",
    "source.announces: 8",
    "source.text: knee-clinic.md",
    "source.reviewed_by: J. Doe, MD",
    "general.red_flags: knee cannot bear weight (act=urgent)",
    "general.treatments: rest, ice, compression, elevation (use=first line)",
    "general.general.advice: gentle movement; full rest",
    "acl-tear.codes.icd10cm: S83.51",
    "acl-tear.name: ACL tear",
    "acl-tear.also_called: torn anterior cruciate ligament",
    "acl-tear.is_a: ligament injury",
    "acl-tear.anatomy.location(anterior cruciate ligament): at the front of the knee joint",
    "acl-tear.anatomy.connects(anterior cruciate ligament): femur; tibia",
    "acl-tear.anatomy.part_of(anterior cruciate ligament): knee",
    "acl-tear.anatomy.shape(anterior cruciate ligament): band",
    "acl-tear.anatomy.function(anterior cruciate ligament): keeps the knee stable",
    "acl-tear.pain.location: deep in the knee",
    "acl-tear.pain.radiates_to: calf",
    "acl-tear.pain.onset: sudden",
    "acl-tear.pain.quality: sharp",
    "acl-tear.pain.worse_with: twisting",
    "acl-tear.pain.better_with: rest",
    "acl-tear.pain.duration: a few seconds to 10 minutes",
    "acl-tear.causes: sudden stop; change of direction",
    "acl-tear.risk_factors: football",
    "acl-tear.symptoms: popping sound; swelling",
    "acl-tear.complications: instability",
    "acl-tear.tests: MRI",
    "acl-tear.affects: athletes",
    "acl-tear.prevalence: common",
    "acl-tear.urgency: soon",
    "acl-tear.red_flags: knee gives way (act=soon)",
    "acl-tear.treatments: RICE (use=first line); ACL reconstruction (use=usual, when=complete tear)",
    "acl-tear.avoid: running on it",
    "acl-tear.recovery: 6 to 12 months (after=ACL reconstruction)",
    "acl-tear.prognosis: heals with treatment",
  ]
}
