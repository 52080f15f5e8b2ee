public import Findings
public import Packs
internal import Text
public import YAML

/// What a sheet's comments expect, held against what was found: what is missing fails, and so does what is too much.
public struct ExpectationComparison: Sendable {
  /// One line for each difference, in the order of the text.
  public let differences: [String]

  /// Compares the findings of one file with the file's own comments.
  ///
  /// - Throws: `ConfigurationProblem` for an expectation that cannot be read.
  public init(of findings: [Finding], in tree: NodeTree) throws(ConfigurationProblem) {
    let lines = tree.file.lines
    var expected = try Expectation.reading(tree)
    var differences: [(line: Int, text: String)] = []
    for finding in findings {
      let start = lines.position(at: Int(finding.place.range.start))
      let end = lines.position(at: Int(finding.place.range.end))
      if let index = expected.firstIndex(where: { $0.isMet(by: finding, at: start, to: end) }) {
        expected.remove(at: index)
      } else {
        let columns = start.line == end.line ? "\(start.column)-\(end.column)" : "\(start.column)-"
        differences.append(
          (start.line, "found, not expected: \(finding.rule) \(finding.severity) \(columns) \"\(finding.message)\""))
      }
    }
    for expectation in expected {
      let details = [
        expectation.severity?.rawValue, expectation.columns.map { "\($0.lowerBound)-\($0.upperBound)" },
        expectation.message.map { "\"\($0)\"" },
      ].compactMap(\.self).map { " " + $0 }.joined()
      differences.append((expectation.line, "expected, not found: \(expectation.rule)\(details)"))
    }
    self.differences = differences.sorted { ($0.line, $0.text) < ($1.line, $1.text) }.map {
      "\(tree.file.path):\($0.line): \($0.text)"
    }
  }
}
