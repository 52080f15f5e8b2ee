extension DeclarationCase {
  static let requirements = [
    DeclarationCase("required: there", at: "pain", "must: {required: onset}", "pain: {onset: sudden}"),
    DeclarationCase("required: missing", at: "pain", "must: {required: onset}", "pain: {quality: dull}", fails: "pain"),
    DeclarationCase("required: empty", at: "pain", "must: {required: onset}", "pain: {onset: }", fails: "pain"),
    DeclarationCase("required: nothing at all", at: "pain", "must: {required: onset}", "pain: ", fails: "pain"),
    DeclarationCase(
      "required: several", at: "pain", "must: {required: [onset, quality]}", "pain: {onset: sudden}", fails: "pain"),
    DeclarationCase(
      "required: of the condition", at: "/conditions.*", "must: {required: tests}", "name: C", fails: "c"),
    DeclarationCase("required: no mapping", at: "symptoms", "must: {required: at}", "symptoms: fever", fails: "fever"),
    DeclarationCase(
      "required: of the items of a list", at: "symptoms.*", "must: {required: at}",
      "symptoms: [{value: fever}, {value: pain, at: Signs}, {value: ache}]", fails: "{value: fever}", "{value: ache}"),
    DeclarationCase(
      "required: of each of a list", at: "symptoms", "must: {required: at}",
      "symptoms: [{value: fever}, {value: pain, at: Signs}, ache]", fails: "{value: fever}", "ache"),
    DeclarationCase(
      "required: of none, rightly", at: "treatments", "must: {required: when}", "treatments: {none: true, because: x}"),
    DeclarationCase(
      "required: of items that there are none of", at: "treatments.*", "must: {required: when}",
      "treatments: {none: true, because: x}"),
    DeclarationCase(
      "required: of an unknown item", at: "treatments", "must: {required: when}",
      "treatments: [{unknown: true, because: x}, {name: rest}]", fails: "{name: rest}"),
    DeclarationCase(
      "forbidden: in each of a list", at: "symptoms", "must: {forbidden: at}",
      "symptoms: [{value: fever}, {value: pain, at: Signs}]", fails: "Signs"),
    DeclarationCase(
      "required: by a merge key", at: "pain", "must: {required: onset}", "x: &p {onset: sudden}, pain: {<<: *p}"),
    DeclarationCase("forbidden: not there", at: "pain", "must: {forbidden: onset}", "pain: {quality: dull}"),
    DeclarationCase(
      "forbidden: there", at: "pain", "must: {forbidden: onset}", "pain: {onset: sudden}", fails: "sudden"),
    DeclarationCase(
      "forbidden: several", at: "pain", "must: {forbidden: [onset, quality]}", "pain: {onset: sudden, quality: dull}",
      fails: "sudden", "dull"),
    DeclarationCase("pattern: matches", at: "name", "must: {pattern: '^[A-Z]'}", "name: Gout"),
    DeclarationCase("pattern: does not match", at: "name", "must: {pattern: '^[A-Z]'}", "name: gout", fails: "gout"),
    DeclarationCase("pattern: anywhere in the text", at: "name", "must: {pattern: ou}", "name: gout"),
    DeclarationCase("pattern: unquoted text", at: "name", "must: {pattern: '^gout$'}", "name: \"gout\""),
    DeclarationCase(
      "pattern: items one by one", at: "symptoms", "must: {pattern: e}", "symptoms: [fever, {value: pain}, pus]",
      fails: "pain", "pus"),
    DeclarationCase("pattern: nothing there", at: "name", "must: {pattern: x}", "name: ~"),
    DeclarationCase("not_pattern: matches", at: "name", "must: {not_pattern: o}", "name: gout", fails: "gout"),
    DeclarationCase("not_pattern: does not match", at: "name", "must: {not_pattern: x}", "name: gout"),
    DeclarationCase("one_of: it is", at: "urgency", "must: {one_of: [soon, urgent]}", "urgency: soon"),
    DeclarationCase(
      "one_of: it is not", at: "urgency", "must: {one_of: [soon, urgent]}", "urgency: Soon", fails: "Soon"),
    DeclarationCase("one_of: a number", at: "urgency", "must: {one_of: [1, 2]}", "urgency: 2"),
    DeclarationCase(
      "one_of: a sign", at: "red_flags", "must: {one_of: [fever]}",
      "red_flags: [{sign: pus, act: soon}, {sign: fever}]",
      fails: "pus"),
    DeclarationCase(
      "one_of: a name, a time, a piece of advice", at: "*", "must: {one_of: [x]}",
      "treatments: {name: a}, recovery: {takes: b}, advice: {do: x}", fails: "a", "b"),
    DeclarationCase(
      "one_of: what is advised, and what is advised against", at: "advice", "must: {one_of: [x]}",
      "advice: [{do: x}, {avoid: y}, {do: z}, {avoid: x}]", fails: "y", "z"),
    DeclarationCase("count: enough", at: "symptoms", "must: {count: {at_least: 2}}", "symptoms: [a, b]"),
    DeclarationCase(
      "count: too few", at: "symptoms", "must: {count: {at_least: 2}}", "symptoms: [a]", fails: "symptoms"),
    DeclarationCase(
      "count: too many", at: "symptoms", "must: {count: {at_most: 1}}", "symptoms: [a, b]", fails: "symptoms"),
    DeclarationCase("count: a single value is one", at: "symptoms", "must: {count: {at_most: 1}}", "symptoms: a"),
    DeclarationCase(
      "count: nothing is none", at: "symptoms", "must: {count: {at_least: 1}}", "symptoms: ", fails: "symptoms"),
    DeclarationCase(
      "count: entries", at: "codes", "must: {count: {at_most: 1}}", "codes: {a: 1, b: 2}", fails: "codes"),
    DeclarationCase("length: in bounds", at: "name", "must: {length: {at_least: 2, at_most: 4}}", "name: gout"),
    DeclarationCase("length: too short", at: "name", "must: {length: {at_least: 5}}", "name: gout", fails: "gout"),
    DeclarationCase("length: too long", at: "name", "must: {length: {at_most: 3}}", "name: gout", fails: "gout"),
    DeclarationCase("length: letters, not bytes", at: "name", "must: {length: {at_most: 3}}", "name: 膝の痛"),
    DeclarationCase("unique: all differ", at: "symptoms", "must: {unique: true}", "symptoms: [a, b]"),
    DeclarationCase(
      "unique: one twice, in other letters and forms", at: "symptoms", "must: {unique: true}",
      "symptoms: [a, b, A, {value: a}]", fails: "A", "{value: a}"),
    DeclarationCase("in_vocabulary: known", at: "name", "must: {in_vocabulary: true}", "name: Strokes"),
    DeclarationCase("in_vocabulary: unknown", at: "name", "must: {in_vocabulary: true}", "name: zzz", fails: "zzz"),
    DeclarationCase("has: there", at: "pain", "must: {has: {onset: {one_of: [sudden]}}}", "pain: {onset: sudden}"),
    DeclarationCase(
      "has: otherwise", at: "pain", "must: {has: {onset: {one_of: [sudden]}}}", "pain: {onset: slow}", fails: "pain"),
    DeclarationCase(
      "has: not there", at: "pain", "must: {has: {onset: {one_of: [sudden]}}}", "pain: {quality: dull}", fails: "pain"),
    DeclarationCase(
      "has: one item is enough", at: "/conditions.*", "must: {has: {red_flags.*.act: {one_of: [urgent]}}}",
      "red_flags: [{sign: a, act: soon}, {sign: b, act: urgent}]"),
    DeclarationCase(
      "has: several paths", at: "/conditions.*", "must: {has: {name: {length: {at_least: 1}}, tests: {unique: true}}}",
      "name: C", fails: "c"),
  ]
}
