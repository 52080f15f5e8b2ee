import Findings
import Linting
import Testing
import Text
import YAML

@Suite struct PropertyTests {
  private static let batches: [ClosedRange<UInt64>] = [1...75, 76...150, 151...225, 226...300]

  /// Everything of a finding but the place.
  private func facts(_ sheet: String, pointers: Bool) throws -> [String] {
    try LintRun().report(on: sheet).findings.map {
      "\($0.severity) \($0.rule) \($0.subject ?? "-") \($0.attribute ?? "-") \($0.message) \($0.fingerprint)"
        + (pointers ? $0.place.pointer : "")
    }.sorted()
  }

  private func expectSame(_ style: SheetStyle, pointers: Bool, seeds: ClosedRange<UInt64>) throws {
    for seed in seeds {
      let generator = SheetGenerator(seed: seed)
      let (plain, styled) = (generator.sheet(style: .plain), generator.sheet(style: style))
      let (expected, found) = (try facts(plain, pointers: pointers), try facts(styled, pointers: pointers))
      try #require(found == expected, "seed \(seed):\n\(found.difference(from: expected))\n\(plain)\n\(styled)")
    }
  }

  @Test("Quotes change no finding", arguments: batches)
  func quotes(seeds: ClosedRange<UInt64>) throws {
    try expectSame(SheetStyle(quotes: .single), pointers: true, seeds: seeds)
    try expectSame(SheetStyle(quotes: .double), pointers: true, seeds: seeds)
  }

  @Test("Brackets in place of lines change no finding", arguments: batches)
  func brackets(seeds: ClosedRange<UInt64>) throws {
    try expectSame(SheetStyle(quotes: .double, isFlow: true), pointers: true, seeds: seeds)
  }

  @Test("The long form of a value changes no finding", arguments: batches)
  func longForms(seeds: ClosedRange<UInt64>) throws {
    try expectSame(SheetStyle(isLong: true), pointers: false, seeds: seeds)
  }

  @Test("Blank lines and comments change no fingerprint", arguments: batches)
  func comments(seeds: ClosedRange<UInt64>) throws {
    for seed in seeds {
      var numbers = SeededGenerator(seed: seed)
      let plain = SheetGenerator(seed: seed).sheet(style: .plain)
      let commented =
        plain.split(separator: "\n").map { line in
          ["", "\n", "# žluť 膝\n", "    # expect nothing\n\n"].randomElement(using: &numbers).map { $0 + line } ?? ""
        }.joined(separator: "\n") + "\n"
      try #require(try facts(commented, pointers: true) == facts(plain, pointers: true), "seed \(seed):\n\(commented)")
    }
  }

  @Test("Findings of any text are in the file, and their pointers lead somewhere", arguments: batches)
  func mutations(seeds: ClosedRange<UInt64>) throws {
    let run = try LintRun().linter()
    for seed in seeds {
      let style = SheetStyle(quotes: seed.isMultiple(of: 2) ? .none : .double, isFlow: seed.isMultiple(of: 3))
      let file = TextFile(
        path: "sheet.yaml", contents: SheetMutation(seed: seed).mutated(SheetGenerator(seed: seed).sheet(style: style)))
      let tree = NodeTree.reading(file)
      for finding in run.conclude([run.inspect(file, isNamed: true)], toolVersion: "").findings {
        for place in [finding.place] + finding.related.map(\.place) {
          try #require(
            place.range.offsets.upperBound <= file.bytes.count, "seed \(seed): \(finding.rule) \(place.range)")
        }
        guard finding.document < tree.documents.count else { continue }
        try #require(
          tree.leads(finding.place.pointer, from: tree.documents[finding.document]),
          "seed \(seed): \(finding.rule) \(finding.place.pointer)\n\(file.text(in: TextRange(0..<file.bytes.count)))")
      }
    }
  }
}
