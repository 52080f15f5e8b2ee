extension SingleSlip {
  /// Slips in what a sheet says of its conditions.
  static let aboutConditions = [
    SingleSlip("treatments:", "treatment:", "unknown-key warning 13:5 /conditions/heel-spur/treatment"),
    SingleSlip("red_flags:", "red_flag:", "unknown-key warning 12:5 /conditions/heel-spur/red_flag"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    symptom: [pain]\n",
      "unknown-key warning 14:5 /conditions/heel-spur/symptom"),
    SingleSlip("    name: heel spur\n", "", "missing-key error 10:3 /conditions/heel-spur"),
    SingleSlip(", act: urgent", "", "missing-key error 12:17 /conditions/heel-spur/red_flags/0"),
    SingleSlip(
      "    red_flags: [{sign: fever, act: urgent}]", "\tred_flags: [{sign: fever, act: urgent}]",
      "yaml-syntax error 12:1 "),
    SingleSlip(
      "red_flags: [{sign: fever, act: urgent}]", "red_flags: [none]",
      "placeholder error 12:17 /conditions/heel-spur/red_flags/0"),
    SingleSlip(
      "red_flags: [{sign: fever, act: urgent}]", "red_flags: none",
      "placeholder error 12:16 /conditions/heel-spur/red_flags"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments:",
      "missing-treatment error 10:3 /conditions/heel-spur"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments: []",
      "missing-treatment error 10:3 /conditions/heel-spur"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n",
      "treatments: [{name: rest, use: usual}]\n    pain: {onset: [sudden, gradual]}\n",
      "wrong-type error 14:19 /conditions/heel-spur/pain/onset"),
    SingleSlip("sheet: 1\n", "", "missing-key error 1:1 "),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments: [[rest]]",
      "wrong-type error 13:18 /conditions/heel-spur/treatments/0"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments: [rest, [ice]]",
      "wrong-type error 13:24 /conditions/heel-spur/treatments/1"),
    SingleSlip(
      "    name: heel spur\n    red_flags: [{sign: fever, act: urgent}]\n    treatments: [{name: rest, use: usual}]\n",
      "    heel spur\n",
      "wrong-type error 11:5 /conditions/heel-spur"),
    SingleSlip("  heel-spur:\n", "  Heel Spur:\n", "invalid-value error 10:3 /conditions/Heel Spur"),
    SingleSlip("name: heel spur", "name: [heel spur, bump]", "wrong-type error 11:11 /conditions/heel-spur/name"),
    SingleSlip("name: heel spur", "name: true", "wrong-type error 11:11 /conditions/heel-spur/name"),
    SingleSlip("name: heel spur", "name:", "missing-key error 10:3 /conditions/heel-spur"),
    SingleSlip(
      "name: heel spur", "name: {valu: heel spur}",
      "unknown-key warning 11:12 /conditions/heel-spur/name/valu"),
    SingleSlip(
      "conditions:\n  heel-spur:\n    name: heel spur\n    red_flags: [{sign: fever, act: urgent}]\n    treatments: [{name: rest, use: usual}]\n",
      "",
      "missing-key error 1:1 "),
    SingleSlip("act: urgent", "act: quickly", "invalid-value error 12:36 /conditions/heel-spur/red_flags/0/act"),
    SingleSlip("act: urgent", "act: [urgent]", "wrong-type error 12:36 /conditions/heel-spur/red_flags/0/act"),
    SingleSlip("act: urgent", "act:", "yaml-syntax error 12:34 "),
    SingleSlip(
      "red_flags: [{sign: fever, act: urgent}]", "red_flags: [{none: true}]",
      "unjustified-none error 12:16 /conditions/heel-spur/red_flags"),
    SingleSlip(
      "red_flags: [{sign: fever, act: urgent}]", "red_flags: {none: true}",
      "unjustified-none error 12:16 /conditions/heel-spur/red_flags"),
    SingleSlip(
      "red_flags: [{sign: fever, act: urgent}]", "red_flags: {none: yes, because: mild}",
      "wrong-type error 12:23 /conditions/heel-spur/red_flags/none"),
    SingleSlip(
      "red_flags: [{sign: fever, act: urgent}]", "red_flags: fever",
      "missing-key error 12:16 /conditions/heel-spur/red_flags"),
    SingleSlip(
      "red_flags: [{sign: fever, act: urgent}]", "red_flags: [fever]",
      "missing-key error 12:17 /conditions/heel-spur/red_flags/0"),
    SingleSlip(
      "red_flags: [{sign: fever, act: urgent}]", "red_flags: {sign: fever}",
      "missing-key error 12:16 /conditions/heel-spur/red_flags"),
    SingleSlip("sign: fever", "sing: fever", "unknown-key warning 12:18 /conditions/heel-spur/red_flags/0/sing"),
    SingleSlip("use: usual", "use: [usual]", "wrong-type error 13:36 /conditions/heel-spur/treatments/0/use"),
    SingleSlip("act: urgent", "when: urgent", "missing-key error 12:17 /conditions/heel-spur/red_flags/0"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    codes: M77.3\n",
      "wrong-type error 14:12 /conditions/heel-spur/codes"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    anatomy: heel\n",
      "wrong-type error 14:14 /conditions/heel-spur/anatomy"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    anatomy: {heel: bone}\n",
      "wrong-type error 14:21 /conditions/heel-spur/anatomy/heel"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    pain: sharp\n",
      "wrong-type error 14:11 /conditions/heel-spur/pain"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    pain: [sharp]\n",
      "wrong-type error 14:11 /conditions/heel-spur/pain"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    pain: {onest: sudden}\n",
      "unknown-key warning 14:12 /conditions/heel-spur/pain/onest"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    causes: [a, a]\n",
      "duplicate-item warning 14:17 /conditions/heel-spur/causes/1"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    causes: {a: b}\n",
      "wrong-type error 14:13 /conditions/heel-spur/causes"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    causes: [a,, b]\n",
      "yaml-syntax error 14:16 "),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    causes: [a, null]\n",
      "empty-value warning 14:17 /conditions/heel-spur/causes/1"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n", "treatments: [{name: rest, use: usual}]\n    name: heel spur\n",
      "duplicate-key error 14:5 /conditions/heel-spur/name"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]\n",
      "treatments: [{name: rest, use: usual}]\n  heel-spur:\n    name: b\n    red_flags: [{sign: fever, act: urgent}]\n    treatments: [{name: rest, use: usual}]\n",
      "duplicate-key error 14:3 /conditions/heel-spur"),
    SingleSlip("  heel-spur:\n", "  ? [heel, spur]\n  :\n", "wrong-type error 10:5 /conditions/"),
    SingleSlip(
      "    treatments: [{name: rest, use: usual}]", "    ? [a]\n    : b\n    treatments: [{name: rest, use: usual}]",
      "wrong-type error 13:7 /conditions/heel-spur/"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments: {name: rest, name: ice}",
      "duplicate-key error 13:30 /conditions/heel-spur/treatments/name"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments: [{name: rest, use: usual, present: often}]",
      "invalid-value error 13:52 /conditions/heel-spur/treatments/0/present"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments: true",
      "wrong-type error 13:17 /conditions/heel-spur/treatments"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments: [{}]",
      "wrong-type error 13:18 /conditions/heel-spur/treatments/0"),
    SingleSlip(
      "treatments: [{name: rest, use: usual}]", "treatments: {}",
      "wrong-type error 13:17 /conditions/heel-spur/treatments"),
    SingleSlip("name: heel spur", "nmae: heel spur", "unknown-key warning 11:5 /conditions/heel-spur/nmae"),
    SingleSlip("act: urgent", "acct: urgent", "unknown-key warning 12:31 /conditions/heel-spur/red_flags/0/acct"),
    SingleSlip("  authors: [Ann Writer]\n", "general: {}\n  authors: [Ann Writer]\n", "yaml-syntax error 8:3 "),
  ]
}
