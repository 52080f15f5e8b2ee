import BundledRules
import Claims
import Testing
import YAML

/// What a reconciled sheet gathers of conditions, however much there is of it.
@Suite struct ManyNamesTests {
  private func reconciled(_ text: String) -> ReconciledSheet {
    ReconciledSheet(StatedSheets.reading(text), BundledRules.knowledge)
  }

  private func texts(in content: YAMLContent) -> Set<String> {
    switch content {
    case .text(let text), .literal(let text): [text]
    case .sequence(let items): items.reduce(into: []) { $0.formUnion(texts(in: $1)) }
    case .mapping(let entries): entries.reduce(into: []) { $0.formUnion(texts(in: $1.value)) }
    }
  }

  @Test func `codes are kept, each once`() {
    let codes = (0..<20_000).map { "A\($0)" }.joined(separator: ", ")
    let sheet = reconciled("source: {id: a}\nconditions: {x: {name: gout, codes: {icd10: [\(codes), A1, A2]}}}\n")
    #expect(sheet.conditions.map(\.codes.count) == [20_000])
  }

  @Test func `conditions that have no letters of a slug are told apart by numbers`() {
    let conditions = (0..<300).map {
      "  c\($0): {name: '\u{6761}\(Unicode.Scalar(0x4E00 + $0).map(String.init) ?? "")'}\n"
    }
    let sheet = reconciled("source: {id: a}\nconditions:\n\(conditions.joined())")
    #expect(Set(sheet.conditions.map(\.slug)) == Set(["condition"] + (2...300).map { "condition-\($0)" }))
  }

  @Test func `each of thousands of lengths is in the output`() {
    let lengths = (1...3_000).map { "\($0) days" }
    let sheet = reconciled(
      "source: {id: a}\nconditions: {x: {name: gout, recovery: [\(lengths.joined(separator: ", "))]}}\n")
    let written = texts(in: sheet.yaml(id: "all"))
    let missing = lengths.filter { !written.contains($0) }
    #expect(missing.isEmpty)
  }
}
