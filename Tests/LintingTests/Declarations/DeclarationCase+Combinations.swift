extension DeclarationCase {
  static let combinations = [
    DeclarationCase(
      "two in one mapping: both hold", at: "name", "must: {pattern: o, length: {at_most: 4}}", "name: gout"),
    DeclarationCase(
      "two in one mapping: the second fails", at: "name", "must: {pattern: o, length: {at_most: 3}}", "name: gout",
      fails: "gout"),
    DeclarationCase(
      "two in one mapping: both fail in one place", at: "name", "must: {pattern: x, length: {at_most: 3}}",
      "name: gout", fails: "gout"),
    DeclarationCase("all: all hold", at: "name", "must: {all: [{pattern: o}, {pattern: u}]}", "name: gout"),
    DeclarationCase(
      "all: one fails", at: "name", "must: {all: [{pattern: o}, {pattern: x}]}", "name: gout", fails: "gout"),
    DeclarationCase("any: one holds", at: "name", "must: {any: [{pattern: x}, {pattern: u}]}", "name: gout"),
    DeclarationCase(
      "any: none holds", at: "name", "must: {any: [{pattern: x}, {pattern: y}]}", "name: gout", fails: "gout"),
    DeclarationCase("not: it does not hold", at: "name", "must: {not: {pattern: x}}", "name: gout"),
    DeclarationCase("not: it holds", at: "name", "must: {not: {pattern: o}}", "name: gout", fails: "gout"),
    DeclarationCase("not: nested", at: "name", "must: {not: {not: {pattern: o}}}", "name: gout"),
    DeclarationCase(
      "if: it applies", at: "/conditions.*", "if: {has: {urgency: {one_of: [urgent]}}}\n  must: {required: tests}",
      "urgency: urgent", fails: "c"),
    DeclarationCase(
      "if: it does not apply", at: "/conditions.*",
      "if: {has: {urgency: {one_of: [urgent]}}}\n  must: {required: tests}", "urgency: soon"),
    DeclarationCase(
      "if: on the value itself", at: "symptoms.*", "if: {pattern: '^f'}\n  must: {length: {at_most: 5}}",
      "symptoms: [fever, fainting, paralysis]", fails: "fainting"),
  ]

  static let paths = [
    DeclarationCase("nothing there is nothing to hold", at: "tests", "must: {one_of: [x]}", "name: C"),
    DeclarationCase("a path through a text", at: "name.value", "must: {one_of: [x]}", "name: C"),
    DeclarationCase(
      "a star for keys", at: "anatomy.*.shape", "must: {one_of: [x]}",
      "anatomy: {knee: {shape: hinge}, hip: {shape: ball}, toe: {part_of: foot}}", fails: "hinge", "ball"),
    DeclarationCase(
      "a star for items", at: "red_flags.*.act", "must: {one_of: [soon]}",
      "red_flags: [{sign: a, act: soon}, {sign: b, act: urgent}]", fails: "urgent"),
    DeclarationCase("a star for a single value is nothing", at: "name.*", "must: {one_of: [x]}", "name: C"),
    DeclarationCase(
      "a key behind an alias", at: "pain.onset", "must: {one_of: [x]}",
      "x: &p {onset: sudden}, pain: *p", fails: "sudden"),
    DeclarationCase("a key in quotes", at: "name", "must: {one_of: [x]}", "\"name\": C", fails: "C"),
    DeclarationCase("conditions everywhere", at: "/'*.*.name'", "must: {one_of: [x]}", "name: C", fails: "C"),
  ]
}
