import BundledRules
import Claims
import Testing

/// The yardstick: pairs of values from many body areas, labelled by hand.
@Suite struct PairsTests {
  @Test func `labelled pairs are judged as their label says`() throws {
    let lines = try LabelledPair.reading("pairs-dev.jsonl")
    let pairs = lines.compactMap(\.self)
    #expect(pairs.count == lines.count, "each line is a labelled pair")
    #expect(pairs.count >= 240)
    var total = PairsScore()
    var scores: [String: PairsScore] = [:]
    var misses: [String] = []
    for pair in pairs {
      let judgement = pair.judgement(BundledRules.knowledge)
      total.add(judgement.outcome, for: pair.outcome)
      scores[pair.attribute, default: PairsScore()].add(judgement.outcome, for: pair.outcome)
      guard judgement.outcome != pair.outcome else { continue }
      misses.append(
        "\(pair.id) \(pair.attribute): \(pair.left) / \(pair.right): \(judgement.outcome.rawValue), not "
          + "\(pair.outcome.rawValue) (\(judgement.reason))")
    }
    let report =
      ["all attributes: \(total.line)"] + total.outcomes
      + scores.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.line)" } + misses.map { "miss \($0)" }
    print(report.joined(separator: "\n"))
    // All of these pairs have been judged right once.
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
    #expect(total.precision >= 0.99, "\(misses.joined(separator: "\n"))")
    #expect(total.recall >= 0.97, "\(misses.joined(separator: "\n"))")
    #expect(total.wronglyUnclear <= 0.05, "\(misses.joined(separator: "\n"))")
  }

  @Test func `comparing the other way round gives the mirrored judgement`() throws {
    for pair in try LabelledPair.reading("pairs-dev.jsonl").compactMap(\.self) {
      let (judgement, mirrored) = (
        pair.judgement(BundledRules.knowledge), pair.mirrored.judgement(BundledRules.knowledge)
      )
      #expect(mirrored.outcome == judgement.outcome, "\(pair.id): \(judgement.reason) / \(mirrored.reason)")
      #expect(mirrored.poles?.left == judgement.poles?.right, "\(pair.id)")
      #expect(mirrored.poles?.right == judgement.poles?.left, "\(pair.id)")
      #expect(mirrored.strength == judgement.strength, "\(pair.id)")
    }
  }
}
