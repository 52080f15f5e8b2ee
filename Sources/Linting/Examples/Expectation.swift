public import Findings
public import Packs
internal import Text
public import YAML

/// A finding that a sheet says in a comment it must give.
///
/// `# expect: missing-key error 3-11 "has no name"` expects it on the comment's line; severity, columns (1-based code
/// points, the end exclusive) and a part of the message may be left out. `expect@+1:` and `expect@-2:` count lines from
/// the comment's, `expect@7:` is line 7. Several stand in one comment with `;` between them.
public struct Expectation: Equatable, Sendable {
  public let line: Int
  public let rule: String
  public let severity: Severity?
  public let columns: Range<Int>?
  public let message: String?

  /// The expectations in a file's comments.
  ///
  /// - Throws: `ConfigurationProblem` for one that cannot be read.
  public static func reading(_ tree: NodeTree) throws(ConfigurationProblem) -> [Expectation] {
    let lines = tree.file.lines
    var expectations: [Expectation] = []
    for comment in tree.comments() {
      let text = tree.file.text(in: comment.range).drop { $0 == "#" || $0 == " " }
      guard text.hasPrefix("expect:") || text.hasPrefix("expect@"), let colon = text.firstIndex(of: ":") else {
        continue
      }
      let own = lines.line(at: Int(comment.range.start))
      guard let line = line(named: text[..<colon].dropFirst("expect".count), from: own) else {
        throw tree.problem("`expect@` takes a line: `expect@7:`, `expect@+1:`", at: comment.range)
      }
      for item in items(of: text[text.index(after: colon)...]) {
        guard let expectation = Expectation(item, line: line) else {
          throw tree.problem("an expectation is `rule [severity] [start-end] [\"message\"]`", at: comment.range)
        }
        expectations.append(expectation)
      }
    }
    return expectations
  }

  /// What stands between semicolons, but for those in quotes; nothing at all is an item that cannot be read.
  private static func items(of text: Substring) -> [Substring] {
    var items: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      // Quotes inside a message come in pairs.
      if text[index] == "\"" { isQuoted = !isQuoted }
      guard text[index] == ";", !isQuoted else { continue }
      items.append(text[start..<index])
      start = text.index(after: index)
    }
    items.append(text[start...])
    return items.count > 1 && items[items.count - 1].allSatisfy { $0 == " " } ? items.dropLast() : items
  }

  private static func line(named name: Substring, from own: Int) -> Int? {
    guard let sign = name.dropFirst().first else { return name.isEmpty ? own : nil }
    guard let number = Int(name.dropFirst()) else { return nil }
    guard sign == "+" || sign == "-" else { return number }
    let (line, isTooLarge) = own.addingReportingOverflow(number)
    return isTooLarge ? nil : line
  }

  private init?(_ item: Substring, line: Int) {
    self.line = line
    let parts = item.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false)
    message = parts.count > 1 ? parts[1].lastIndex(of: "\"").map { String(parts[1][..<$0]) } : nil
    if parts.count > 1 {
      guard let end = parts[1].lastIndex(of: "\""), parts[1][end...].dropFirst().allSatisfy({ $0 == " " }) else {
        return nil
      }
    }
    var words = parts[0].split(separator: " ")
    guard !words.isEmpty else { return nil }
    rule = String(words.removeFirst())
    severity = words.first.flatMap { Severity(rawValue: String($0)) }
    if severity != nil { words.removeFirst() }
    let bounds = words.first?.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) } ?? []
    if bounds.count == 2, let first = bounds[0], let last = bounds[1], first <= last {
      columns = first..<last
    } else {
      columns = nil
    }
    if words.count > (columns == nil ? 0 : 1) { return nil }
  }

  /// Whether a finding, at a position, is the expected one.
  func isMet(by finding: Finding, at start: TextPosition, to end: TextPosition) -> Bool {
    guard finding.rule == rule, start.line == line, severity == nil || severity == finding.severity else {
      return false
    }
    if let columns, start.line != end.line || columns != start.column..<end.column { return false }
    return message.map { finding.message.contains($0) } ?? true
  }
}
