import Testing
import Text
import YAML

/// A broken text with marks round the place to mend, and what is wrong there.
struct Slip: Sendable, CustomTestStringConvertible {
  let name: String
  let marked: String
  let kind: SyntaxProblem.Kind
  let detail: String?

  init(_ name: String, _ marked: String, _ kind: SyntaxProblem.Kind, _ detail: String? = nil) {
    self.name = name
    self.marked = marked
    self.kind = kind
    self.detail = detail
  }

  var testDescription: String { name }

  func check() {
    for marked in [marked, marked.replacing("\n", with: "\r\n"), "# é😀\n" + marked] {
      let expected = MarkedText(marked)
      let tree = NodeTree.reading(expected.text)
      guard let problem = tree.problem else {
        Issue.record("\(name): no problem")
        return
      }
      #expect(problem.kind == kind, "\(name): \(problem.detail)")
      #expect(MarkedText.marking(problem.range, in: tree.file.bytes) == marked, "\(name)")
      if let detail { #expect(problem.detail == detail, "\(name)") }
      #expect(problem.noticed.map { Int($0.end) <= tree.file.bytes.count } ?? true)
    }
  }
}
