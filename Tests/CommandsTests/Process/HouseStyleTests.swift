import Foundation
import Testing

/// The publisher's pack in the fixtures, used as its editors would: nothing named on the command line.
@Suite struct HouseStyleTests {
  private static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Fixtures/house-style").standardizedFileURL.path

  @Test("The pack's examples find what they say", arguments: [["--rules", "house-rules.yaml"], ["house-rules.yaml"]])
  func examples(pack: [String]) async throws {
    let outcome = try await run(["rules", "test"] + pack)
    #expect(outcome.status == 0 && outcome.output == "5 rules, 16 examples: 0 problems\n", "\(outcome.output)")
  }

  @Test func `the configuration's packs are tested after ours`() async throws {
    let outcome = try await run(["rules", "test"])
    #expect(outcome.status == 0 && outcome.output.hasSuffix(" 0 problems\n"), "\(outcome.output)")
    let list = try await run(["rules"])
    #expect(list.output.contains("treatment-when") && list.output.contains("(house-rules.yaml)"))
  }

  @Test func `lint finds what the sheets expect, and no more`() async throws {
    let report = try await run(["lint", "--format", "json", "--fail-on", "never"] + Program.today).report
    var expected: Set<String> = []
    for name in ["sheets/house.yaml", "sheets/other.yaml"] {
      let text = try String(contentsOfFile: Self.fixture + "/" + name, encoding: .utf8)
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        guard let comment = line.firstRange(of: "# expect:") else { continue }
        for rule in line[comment.upperBound...].split(separator: " ") {
          expected.insert("\(rule) \(name):\(index + 1)")
        }
      }
    }
    let found = Set(report.findings.map { "\($0.rule) \($0.path):\($0.members["line"] ?? "")" })
    #expect(found == expected, "\(found.symmetricDifference(expected))")
  }

  private func run(_ arguments: [String]) async throws -> Outcome {
    var program = Program(arguments)
    program.folder = Self.fixture
    return try await program.run()
  }
}
