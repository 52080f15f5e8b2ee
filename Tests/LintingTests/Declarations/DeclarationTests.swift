import Findings
import Linting
import Packs
import Testing
import Text

@Suite struct DeclarationTests {
  private func findings(_ example: DeclarationCase) throws -> [Finding] {
    let rules = try RulePack.rules(in: TextFile(path: "pack.yaml", text: example.pack))
    return try LintRun(rules: rules).report(on: example.sheet).findings
  }

  @Test("A requirement fails on what breaks it", arguments: DeclarationCase.requirements)
  func requirements(example: DeclarationCase) throws {
    #expect(try findings(example).map(\.text) == example.failures)
  }

  @Test("Several requirements are put together", arguments: DeclarationCase.combinations)
  func combinations(example: DeclarationCase) throws {
    #expect(try findings(example).map(\.text) == example.failures)
  }

  @Test("A path leads to every place of its form", arguments: DeclarationCase.paths)
  func paths(example: DeclarationCase) throws {
    #expect(try findings(example).map(\.text) == example.failures)
  }

  @Test func `the message may name the condition, the key and the value`() throws {
    let inCondition = DeclarationCase(
      "", at: "symptoms", "must: {one_of: [pain]}", "name: Gout, symptoms: [{value: fever}]")
    #expect(try findings(inCondition).map(\.message) == ["Gout|symptoms|fever"])
    #expect(try findings(inCondition).map(\.subject) == ["gout"])
    let atTop = DeclarationCase("", at: "/sheet", "must: {one_of: [\"2\"]}", "name: Gout")
    #expect(try findings(atTop).map(\.message) == ["|sheet|1"])
    #expect(try findings(atTop).map(\.subject) == [nil])
  }

  @Test func `paths that multiply are refused, and many that don't are walked`() throws {
    let paths = { (step: (Int) -> String) in
      (0..<30).map { index in (0..<30).map { $0 == index ? step(index) : "*" }.joined(separator: ".") }
    }
    let rules = { (paths: [String]) in
      let at = "/[\(paths.map { "'\($0)'" }.joined(separator: ", "))]"
      return try RulePack.rules(
        in: TextFile(path: "pack.yaml", text: DeclarationCase("", at: at, "must: {required: [a]}", "").pack))
    }
    let multiplying = try rules(paths { _ in "a" })
    let error = #expect(throws: ConfigurationProblem.self) {
      try LintRun(rules: multiplying).report(on: "sheet: 1\n")
    }
    #expect(error?.description.contains("name keys in too many combinations with `*`") == true)
    _ = try LintRun(rules: rules((0..<200).map { "conditions.*.k\($0).*.a" })).report(on: "sheet: 1\n")
  }

  @Test func `several paths are looked at`() throws {
    let example = DeclarationCase(
      "", at: "/[conditions.*.causes, conditions.*.symptoms]", "must: {one_of: [pain]}",
      "name: C, symptoms: fever, causes: cold")
    #expect(try findings(example).map(\.text) == ["fever", "cold"])
  }

  @Test func `aliases of aliases do not lead a path below on without end`() throws {
    let levels = (1...14).map { "a\($0): &a\($0) {x: *a\($0 - 1), y: *a\($0 - 1)}" }.joined(separator: ", ")
    let path = Array(repeating: "*", count: 16).joined(separator: ".")
    let example = DeclarationCase(
      "", at: "/conditions.*", "must: {has: {'\(path)': {one_of: [zzz]}}}", "name: C, a0: &a0 {z: no}, \(levels)")
    #expect(try findings(example).map(\.text) == ["c"])
  }

  @Test func `a repeated value is one place to mend`() throws {
    let example = DeclarationCase(
      "", at: "*", "must: {not_pattern: fever}", "name: C, symptoms: [&f fever, *f], causes: *f")
    #expect(try findings(example).map(\.text) == ["fever"])
  }
}
