import Claims
import Findings
import Testing
import Text

/// What must hold whatever sources say: see what is promised about reconciling.
@Suite struct ReconciliationPropertyTests {
  private static let seeds: [UInt64] = Array(1...8)
  private static let manySeeds: [UInt64] = Array(1...24)

  @Test("The order of the files, and what was read before, change no byte", arguments: seeds)
  func order(seed: UInt64) throws {
    let texts = SourceGenerator(seed: seed).sheets
    let sources = GeneratedSources(texts)
    let (findings, reconciled) = (try sources.report().findings.map(\.fullLine), try sources.reconciled())
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<3 {
      var shuffled = GeneratedSources(texts)
      shuffled.knowledge = GeneratedSources.freshKnowledge
      shuffled.sheets.shuffle(using: &numbers)
      try #require(try shuffled.reconciled() == reconciled)
      let found = try shuffled.report().findings.map(\.fullLine)
      try #require(found == findings, "\(found.difference(from: findings))")
    }
  }

  @Test("The names of the files change nothing but paths", arguments: seeds)
  func names(seed: UInt64) throws {
    let texts = SourceGenerator(seed: seed).sheets
    let sources = GeneratedSources(texts)
    var renamed = sources
    for index in renamed.sheets.indices { renamed.sheets[index].path = "z-\(90 - index).yaml" }
    #expect(try renamed.reconciled() == (try sources.reconciled()))
    let facts = { (findings: [Finding]) in
      findings.map { "\($0.rule) \($0.severity) \($0.message) \($0.place.pointer) \($0.fingerprint)" }.sorted()
    }
    let (expected, found) = (facts(try sources.report().findings), facts(try renamed.report().findings))
    #expect(found == expected, "\(found.difference(from: expected))")
  }

  @Test("A copy of a source adds no contradiction", arguments: seeds)
  func copy(seed: UInt64) throws {
    let texts = SourceGenerator(seed: seed, count: 2...8).sheets
    let before = try GeneratedSources(texts).contradictions()
    for (index, text) in texts.enumerated() {
      for id in ["a-copy", "z-copy"] {
        let copied = GeneratedSources(texts + [SourceGenerator.copy(text, id: id)])
        let after = try copied.contradictions()
        let known = Set(before.map(\.fingerprint))
        let added = after.filter { !known.contains($0.fingerprint) }
        try #require(added.isEmpty && after.count == before.count, "copy of \(index): \(added)\n\(text)")
      }
    }
  }

  @Test("A source that brings no alias conflict takes no contradiction away", arguments: seeds)
  func addition(seed: UInt64) throws {
    let texts = SourceGenerator(seed: seed).sheets
    var before: [Contradiction] = []
    var conflicts = 0
    for count in 1...texts.count {
      let sources = GeneratedSources(Array(texts.prefix(count)))
      let after = try sources.contradictions()
      let conflictsNow = try sources.report(["alias-conflict"]).findings.count
      if conflictsNow == conflicts {
        for old in before {
          let isKept = after.contains { $0.attribute == old.attribute && $0.places.isSuperset(of: old.places) }
          try #require(
            isKept, "gone with source \(count - 1): \(old)\n\(texts.prefix(count).joined(separator: "---\n"))")
        }
      }
      (before, conflicts) = (after, conflictsNow)
    }
  }

  @Test("The reconciled sheet is a sheet without an error in its form", arguments: manySeeds)
  func validity(seed: UInt64) throws {
    let reconciled = try GeneratedSources(SourceGenerator(seed: seed).sheets).reconciled()
    let findings = try GeneratedSources([reconciled]).report().findings
    let structural: Set<String> = [
      "yaml-syntax", "duplicate-key", "unknown-key", "missing-key", "wrong-type", "invalid-value", "alias-expansion",
      "empty-value", "contradiction",
    ]
    let broken = findings.filter { structural.contains($0.rule) }.map(\.compactLine)
    try #require(broken.isEmpty, "\(broken)\n\(reconciled)")
  }

  @Test("The reconciled sheet reconciles to itself", arguments: manySeeds)
  func idempotence(seed: UInt64) throws {
    let reconciled = try GeneratedSources(SourceGenerator(seed: seed, hasAliases: false).sheets).reconciled()
    let again = try GeneratedSources([reconciled]).reconciled()
    try #require(again == reconciled, "\(Self.difference(reconciled, again))")
  }

  @Test("The reconciled sheet reconciles to itself where names clash, too", arguments: seeds)
  func idempotenceOfAliases(seed: UInt64) throws {
    let reconciled = try GeneratedSources(SourceGenerator(seed: seed).sheets).reconciled()
    let again = try GeneratedSources([reconciled]).reconciled()
    try #require(again == reconciled, "\(Self.difference(reconciled, again))\n\(reconciled)")
  }

  @Test("Of the values that stand in the reconciled sheet no two contradict each other", arguments: manySeeds)
  func consistency(seed: UInt64) throws {
    let reconciled = try GeneratedSources(SourceGenerator(seed: seed).sheets).reconciled()
    // What is advised in general is weighed against each condition, and settled by nobody.
    let findings = try GeneratedSources([reconciled]).report(["self-contradiction"]).findings
      .filter { !$0.message.contains("in general: ") }
    try #require(findings.isEmpty, "\(findings.map(\.compactLine))\n\(reconciled)")
  }

  @Test("The reconciled sheet adds nothing to its sources", arguments: seeds)
  func withSources(seed: UInt64) throws {
    let texts = SourceGenerator(seed: seed).sheets
    let sources = GeneratedSources(texts)
    let reconciled = try sources.reconciled()
    let together = GeneratedSources(texts + [reconciled])
    try #require(try together.reconciled() == reconciled)
    let (before, after) = (try sources.contradictions(), try together.contradictions())
    let known = Set(before.map(\.fingerprint))
    let added = after.filter { !known.contains($0.fingerprint) }
    try #require(added.isEmpty, "\(added)")
    try #require(after.count == before.count)
  }

  @Test("The reconciled sheet adds no pair of values to those of its sources", arguments: manySeeds)
  func pairs(seed: UInt64) throws {
    let texts = SourceGenerator(seed: seed, hasAliases: false).sheets
    let sources = GeneratedSources(texts)
    let together = GeneratedSources(texts + [try sources.reconciled()])
    let rules: Set<String> = ["not-compared", "contradiction"]
    let (before, after) = (try sources.report(rules), try together.report(rules))
    let counts = { (report: Report) in
      let outcomes = report.summary.outcomes
      return [outcomes.compared, outcomes.agree, outcomes.contradict, outcomes.unclear]
    }
    try #require(counts(after) == counts(before))
    let messages = { (report: Report) in report.findings.map { "\($0.place.file.path) \($0.message)" } }
    try #require(messages(after) == messages(before), "\(messages(after).difference(from: messages(before)))")
  }

  @Test("Nothing stands against a value that does not contradict it", arguments: manySeeds)
  func dissent(seed: UInt64) throws {
    let reconciled = try GeneratedSources(SourceGenerator(seed: seed).sheets).reconciled()
    for dissent in Dissent.all(in: reconciled) {
      try #require(try dissent.outcome() == .contradict, "\(dissent)\n\(reconciled)")
    }
  }

  @Test("Nothing that a source says is lost", arguments: manySeeds)
  func completeness(seed: UInt64) throws {
    let texts = SourceGenerator(seed: seed).sheets
    let reconciled = try GeneratedSources(texts).reconciled()
    for text in texts {
      for quote in text.matches(of: /q[0-9]+q/) {
        try #require(reconciled.contains(quote.output), "\(quote.output) of\n\(text)\nis not in\n\(reconciled)")
      }
    }
  }

  @Test func `generated sources disagree, dissent and quote often enough to show something`() throws {
    var (contradictions, dissents, quotes) = (0, 0, 0)
    for seed in Self.seeds {
      let texts = SourceGenerator(seed: seed).sheets
      let sources = GeneratedSources(texts)
      contradictions += try sources.contradictions().count
      dissents += try Dissent.all(in: sources.reconciled()).count
      quotes += texts.map { $0.matches(of: /q[0-9]+q/).count }.reduce(0, +)
    }
    #expect(contradictions > 20 && dissents > 30 && quotes > 500, "\(contradictions), \(dissents), \(quotes)")
  }

  private static func difference(_ left: String, _ right: String) -> String {
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    return lines(right).difference(from: lines(left)).map { change in
      switch change {
      case .insert(let offset, let line, _): "+ \(offset) \(line)"
      case .remove(let offset, let line, _): "- \(offset) \(line)"
      }
    }.joined(separator: "\n")
  }
}
