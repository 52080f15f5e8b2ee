import Testing

/// A small sheet that aliases make a huge one.
struct Bomb: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String

  var testDescription: String { name }

  static let all = [
    Bomb(
      name: "a list in every structure of every condition",
      text: """
        conditions:
          c: &c {symptoms: &s [\(list("a", 400))], anatomy: {k: &k {location: *s}, \(entries("*k", 200))}}
          \(lines("*c", 200))
        """),
    Bomb(
      name: "a condition with many attributes under many slugs",
      text: """
        conditions:
          c: &c {causes: &s [\(list("a", 1000))], symptoms: *s, tests: *s, affects: *s, avoid: *s}
          \(lines("*c", 1000))
        """),
    Bomb(
      name: "a list of codes in every system of every condition",
      text: """
        conditions:
          c: &c {codes: {a: &s [\(list("M71", 500))], \(entries("*s", 500))}}
          \(lines("*c", 500))
        """),
    Bomb(
      name: "a long form with many keys as every item",
      text: """
        conditions:
          c: &c
            symptoms: [&s {value: a, \(entries("x", 1000))}, \(list("*s", 1000))]
          \(lines("*c", 10))
        """),
    Bomb(
      name: "an absence with many keys as every item",
      text: """
        conditions:
          c: &c
            symptoms: [&s {unknown: true, \(entries("x", 20_000))}, \(list("*s", 20_000))]
        """),
  ]

  private static func list(_ item: String, _ count: Int) -> String {
    Array(repeating: item, count: count).joined(separator: ", ")
  }

  private static func entries(_ value: String, _ count: Int) -> String {
    (0..<count).map { "zzzz\($0): \(value)" }.joined(separator: ", ")
  }

  private static func lines(_ value: String, _ count: Int) -> String {
    (0..<count).map { "zzzz\($0): \(value)" }.joined(separator: "\n  ")
  }
}
