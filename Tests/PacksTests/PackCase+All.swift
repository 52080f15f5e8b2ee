extension PackCase {
  private static let page =
    "page:\n  what: Finds conditions without tests.\n  why: Readers want to know.\n  fix: Add them.\n"
  private static let messages = "messages:\n  default: “{condition}” has no tests.\n"
  private static let check = "check:\n  at: conditions.*\n  must: {required: tests}\n"

  static let all = [
    PackCase("broken YAML", "id: [", ":1:5: not readable as YAML: the bracket that opens here is not closed by `]`"),
    PackCase("nothing", "", ": the rule pack is empty"),
    PackCase("a comment only", "# later\n", ": the rule pack is empty"),
    PackCase("a list", "- id: a\n", ":1:1: a mapping (indented `key: value` lines) is expected here"),
    PackCase("a text", "rule", ":1:1: a mapping (indented `key: value` lines) is expected here"),
    PackCase(
      "a second document", sound + "---\n" + sound,
      ":14:1: a rule pack is one document; put several rules under `rules`"),
    PackCase("a key twice", sound + "id: other\n", ":13:1: `id` stands here a second time"),
    PackCase(
      "a misspelt key", replacing: "severity:", with: "severty:",
      ":3:1: unknown key `severty`; did you mean `severity`?"),
    PackCase(
      "an unknown key", sound + "colour: red\n",
      ":13:1: unknown key `colour`; known here: id, title, severity, page, messages, settings, built_in, check, "
        + "examples"),
    PackCase(
      "a misspelt key of the page", replacing: "  what:", with: "  waht:",
      ":5:3: unknown key `waht`; did you mean `what`?"),
    PackCase("no id", replacing: "id: has-tests\n", with: "", ":1:1: `id` is missing here"),
    PackCase("an empty id", replacing: "id: has-tests", with: "id:", ":1:1: `id` is missing here"),
    PackCase(
      "an id in capitals", replacing: "has-tests", with: "HasTests",
      ":1:5: an id is made of lower-case words with hyphens"),
    PackCase(
      "an id with a space", replacing: "has-tests", with: "has tests",
      ":1:5: an id is made of lower-case words with hyphens"),
    PackCase(
      "an id that ends in a hyphen", replacing: "has-tests", with: "has-",
      ":1:5: an id is made of lower-case words with hyphens"),
    PackCase("a list for an id", replacing: "has-tests", with: "[a]", ":1:5: a text is expected here"),
    PackCase(
      "no title", replacing: "title: Every condition names its tests\n", with: "", ":1:1: `title` is missing here"),
    PackCase("no severity", replacing: "severity: warning\n", with: "", ":1:1: `severity` is missing here"),
    PackCase(
      "an unknown severity", replacing: "warning", with: "high", ":3:11: a severity is one of error, warning, info"),
    PackCase("no page", replacing: page, with: "", ":1:1: `page` is missing here"),
    PackCase(
      "a page without a reason", replacing: "  why: Readers want to know.\n", with: "", ":5:3: `why` is missing here"),
    PackCase(
      "a text for a page", replacing: page, with: "page: Finds\n",
      ":4:7: a mapping (indented `key: value` lines) is expected here"),
    PackCase("no messages", replacing: messages, with: "", ":1:1: `messages` is missing here"),
    PackCase(
      "a message that is a list", replacing: "“{condition}” has no tests.", with: "[a]",
      ":9:12: a text is expected here"),
    PackCase(
      "a message without text", replacing: "“{condition}” has no tests.", with: "{help: Add}",
      ":9:12: `text` is missing here"),
    PackCase(
      "a message of unknown severity", replacing: "“{condition}” has no tests.", with: "{text: a, severity: bad}",
      ":9:32: a severity is one of error, warning, info"),
    PackCase("no check", replacing: check, with: "", ":1:1: a rule needs `check` or `built_in`"),
    PackCase("both checks", sound + "built_in: missing-key\n", ":11:3: a rule has `check` or `built_in`, not both"),
    PackCase(
      "a check without a place", replacing: "  at: conditions.*\n", with: "",
      ":11:3: `at` says where to look: `conditions.*.name`, say"),
    PackCase(
      "a path without end", replacing: "at: conditions.*\n", with: "at: \(String(repeating: "a.", count: 30_000))x\n",
      ":11:3: a path has at most 50 steps"),
    PackCase(
      "a check without a requirement", replacing: "  must: {required: tests}\n", with: "",
      ":11:3: `must` is missing here"),
    PackCase(
      "an empty requirement", replacing: "{required: tests}", with: "{}",
      ":12:9: a requirement is one of required, forbidden, pattern, not_pattern, one_of, count, length, unique, "
        + "in_vocabulary, has, all, any, not"),
    PackCase(
      "an unknown requirement", replacing: "{required: tests}", with: "{requires: tests}",
      ":12:10: unknown key `requires`; did you mean `required`?"),
    PackCase(
      "a text for a requirement", replacing: "{required: tests}", with: "required",
      ":12:9: a mapping (indented `key: value` lines) is expected here"),
    PackCase(
      "a pattern that is none", replacing: "{required: tests}", with: "{pattern: 'a('}",
      ":12:19: Character 2: The group is not closed. Add a `)`; or to match a `(`, write `\\(`."),
    PackCase(
      "bounds in words", replacing: "{required: tests}", with: "{count: {at_least: two}}",
      ":12:28: `at_least` takes a whole number"),
    PackCase(
      "bounds that nothing is between", replacing: "{required: tests}", with: "{length: {at_least: 5, at_most: 2}}",
      ":12:18: `length` takes numbers from 0 on, `at_least` no more than `at_most`"),
    PackCase(
      "bounds below nothing", replacing: "{required: tests}", with: "{count: {at_least: -1}}",
      ":12:17: `count` takes numbers from 0 on, `at_least` no more than `at_most`"),
    PackCase(
      "any of nothing", replacing: "{required: tests}", with: "{any: []}",
      ":12:15: `any` takes a list of requirements"),
    PackCase(
      "no keys", replacing: "{required: tests}", with: "{required: []}", ":12:9: `required` takes one text or more"),
    PackCase(
      "nothing below", replacing: "{required: tests}", with: "{has: {}}",
      ":12:15: `has` takes a path below, and what must hold there"),
    PackCase(
      "unknown bounds", replacing: "{required: tests}", with: "{count: {atleast: 2}}",
      ":12:18: unknown key `atleast`; did you mean `at_least`?"),
    PackCase(
      "a uniqueness that is not `true`", replacing: "{required: tests}", with: "{unique: no}",
      ":12:18: `unique` takes `true`"),
    PackCase("a setting in words", sound + "settings: {years: three}\n", ":13:19: `years` takes a whole number"),
    PackCase(
      "an example without a sheet", sound + "examples: {pass: [{name: a}]}\n", ":13:19: `sheet` is missing here"),
    PackCase(
      "an example of neither kind", sound + "examples: {good: []}\n",
      ":13:12: unknown key `good`; known here: pass, fail"),
  ]
}
