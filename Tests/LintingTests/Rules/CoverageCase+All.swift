extension CoverageCase {
  /// Rules that red flags and treatments share, written for red flags.
  static let either = [
    CoverageCase("one of its own", "name: gout, red_flags: [{sign: fever, act: urgent}]"),
    CoverageCase("one that is no list", "name: gout, red_flags: {sign: fever, act: urgent}"),
    CoverageCase("missing", "name: gout", gives: "error missing-red-flags c"),
    CoverageCase("an empty list", "name: gout, red_flags: []", gives: "error missing-red-flags c"),
    CoverageCase("null", "name: gout, red_flags: ~", gives: "error missing-red-flags c"),
    CoverageCase("nothing behind the key", "name: gout, red_flags: ", gives: "error missing-red-flags c"),
    CoverageCase("a list of nothing", "name: gout, red_flags: [~]", gives: "error missing-red-flags c"),
    CoverageCase(
      "nothing in general either", general: "red_flags: []", "name: gout", gives: "error missing-red-flags c"),
    CoverageCase("null in general", general: "red_flags: ~", "name: gout", gives: "error missing-red-flags c"),
    CoverageCase(
      "general advice covers nothing", general: "advice: [{do: rest}]", "name: gout", gives: "error missing-red-flags c"
    ),
    CoverageCase(
      "only the article's general ones", general: "red_flags: [{sign: fever, act: soon}]", "name: gout",
      gives: "warning general-red-flags-only c"),
    CoverageCase(
      "an empty list beside general ones", general: "red_flags: [{sign: fever, act: soon}]",
      "name: gout, red_flags: []", gives: "warning general-red-flags-only c"),
    CoverageCase(
      "its own beside general ones", general: "red_flags: [{sign: fever, act: soon}]",
      "name: gout, red_flags: [{sign: pain, act: soon}]"),
    CoverageCase(
      "what the article denies is none", "name: gout, red_flags: [{sign: fever, act: soon, present: never}]",
      gives: "error missing-red-flags c"),
    CoverageCase(
      "what the article denies in general is none", general: "red_flags: [{sign: fever, act: soon, present: never}]",
      "name: gout", gives: "error missing-red-flags c"),
    CoverageCase(
      "an editor's word with a reason", "name: gout, red_flags: {none: true, because: harmless}",
      gives: "info justified-none c/red_flags"),
    CoverageCase(
      "an editor's word in a list", "name: gout, red_flags: [{none: true, because: harmless}]",
      gives: "info justified-none c/red_flags"),
    CoverageCase(
      "an editor's word without a reason", "name: gout, red_flags: {none: true}",
      gives: "error unjustified-none c/red_flags"),
    CoverageCase(
      "an editor's word with an empty reason", "name: gout, red_flags: {none: true, because: }",
      gives: "error unjustified-none c/red_flags"),
    CoverageCase(
      "an editor's word with a placeholder for a reason", "name: gout, red_flags: {none: true, because: tbc}",
      gives: "error unjustified-none c/red_flags"),
    CoverageCase(
      "an editor's word counts before general ones", general: "red_flags: [{sign: fever, act: soon}]",
      "name: gout, red_flags: {none: true, because: harmless}", gives: "info justified-none c/red_flags"),
    CoverageCase(
      "an editor's word for an urgent condition",
      "name: septic arthritis, red_flags: {none: true, because: harmless}", gives: "error unjustified-none c/red_flags"),
    CoverageCase(
      "an editor's word for an emergency", "name: stroke, red_flags: {none: true, because: harmless}",
      gives: "error unjustified-none c/red_flags"),
    CoverageCase(
      "an editor's word in general covers nothing", general: "red_flags: {none: true, because: harmless}", "name: gout",
      gives: "error missing-red-flags c"),
    CoverageCase(
      "the article spoke of it, but it could not be read", "name: gout, red_flags: {unknown: true, because: cut off}",
      gives: "warning unknown-content c/red_flags"),
    CoverageCase(
      "one of several could not be read",
      "name: gout, red_flags: [{sign: fever, act: soon}, {unknown: true, because: cut off}]",
      gives: "warning unknown-content c/red_flags/1"),
    CoverageCase(
      "an urgent condition without any", "name: septic arthritis", gives: "error missing-red-flags c"),
    CoverageCase(
      "a misspelt key is one slip", "name: gout, red_flagss: [{sign: fever, act: soon}]",
      gives: "warning unknown-key c/red_flagss"),
    CoverageCase(
      "a misspelt key in general is one slip", general: "red_flagss: [{sign: fever, act: soon}]",
      "name: gout, red_flags: [{sign: pain, act: soon}]", gives: "warning unknown-key /general/red_flagss"),
    CoverageCase(
      "a value of the wrong type is one slip", "name: gout, red_flags: true", gives: "error wrong-type c/red_flags"),
    CoverageCase(
      "a `none` that is not `true` is one slip", "name: gout, red_flags: {none: yes}",
      gives: "error wrong-type c/red_flags/none"),
    CoverageCase(
      "a `none` beside one is one slip", "name: gout, red_flags: [{sign: pain, act: soon}, {none: true, because: x}]",
      gives: "error wrong-type c/red_flags/1"),
  ]

  static let redFlags = [
    CoverageCase(
      "a sign without an act", "name: gout, red_flags: [{sign: fever}]", gives: "error missing-key c/red_flags/0"),
    CoverageCase(
      "a sign without an act beside one with", "name: gout, red_flags: [{sign: fever}, {sign: pain, act: soon}]",
      gives: "error missing-key c/red_flags/0"),
    CoverageCase(
      "an act without a sign", "name: gout, red_flags: [{act: soon}]", gives: "error missing-key c/red_flags/0"),
    CoverageCase(
      "a placeholder for a sign", "name: gout, red_flags: [{sign: tbc, act: soon}]",
      gives: "error placeholder c/red_flags/0/sign"),
    CoverageCase(
      "mild general ones for an urgent condition", general: "red_flags: [{sign: fever, act: soon}]",
      "name: deep vein thrombosis", gives: "error missing-red-flags c"),
    CoverageCase(
      "urgent general ones for an urgent condition", general: "red_flags: [{sign: fever, act: urgent}]",
      "name: deep vein thrombosis", gives: "warning general-red-flags-only c"),
    CoverageCase(
      "one urgent general one of several",
      general: "red_flags: [{sign: ache, act: soon}, {sign: fever, act: emergency}]",
      "name: stroke", gives: "warning general-red-flags-only c"),
    CoverageCase(
      "an urgent general one that the article denies",
      general: "red_flags: [{sign: ache, act: soon}, {sign: fever, act: emergency, present: never}]", "name: stroke",
      gives: "error missing-red-flags c"),
    CoverageCase(
      "an urgent condition by what it is also called", general: "red_flags: [{sign: fever, act: soon}]",
      "name: leg trouble, also_called: [swelling, DVT]", gives: "error missing-red-flags c"),
    CoverageCase(
      "unknown general ones for an ordinary condition", general: "red_flags: {unknown: true, because: cut off}",
      "name: gout", gives: "warning unknown-content /general/red_flags", "warning general-red-flags-only c"),
    CoverageCase(
      "unknown general ones for an urgent condition", general: "red_flags: {unknown: true, because: cut off}",
      "name: stroke", gives: "warning unknown-content /general/red_flags", "error missing-red-flags c"),
  ]

  static let treatments = [
    CoverageCase(
      "a treatment to avoid is none", "name: gout, treatments: [{name: aspirin, use: avoid}]",
      gives: "error missing-treatment c"),
    CoverageCase(
      "a treatment to avoid in other letters is none", "name: gout, treatments: [{name: aspirin, use: Avoid}]",
      gives: "error missing-treatment c"),
    CoverageCase(
      "a treatment to avoid in general is none", general: "treatments: [{name: aspirin, use: avoid}]", "name: gout",
      gives: "error missing-treatment c"),
    CoverageCase("a treatment without its use is one", "name: gout, treatments: [rest]"),
    CoverageCase(
      "a placeholder for a treatment", "name: gout, treatments: [tbc]", gives: "error placeholder c/treatments/0"),
    CoverageCase(
      "no general treatment covers an urgent condition", general: "treatments: [{name: rest, use: first line}]",
      "name: deep vein thrombosis", gives: "error missing-treatment c"),
    CoverageCase(
      "no general treatment covers an emergency", general: "treatments: [{name: rest, use: required}]", "name: stroke",
      gives: "error missing-treatment c"),
  ]
}
