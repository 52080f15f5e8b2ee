internal import Claims
internal import Findings
internal import Linting
internal import Packs
internal import Sheets
internal import Text
internal import YAML

extension Check {
  /// A text where only a step of a closed list, a date, a slug or another form can stand.
  static let invalidValue = Check(
    "invalid-value", .sheet { context, rule in InvalidValues(context: context, rule: rule).violations() })
}

private struct InvalidValues {
  let context: SheetContext
  let rule: Rule
  /// The qualifiers that must be of a list.
  private let choices: [(key: Key, list: Rule.WordList)]
  private var sheet: Sheet { context.sheet }
  private var tree: NodeTree { context.sheet.tree }

  init(context: SheetContext, rule: Rule) {
    self.context = context
    self.rule = rule
    choices = [(.act, "acts"), (.present, "presences"), (.certainty, "certainties")].map { ($0, rule.wordList($1)) }
  }

  func violations() -> [Violation] {
    version() + source() + slugs() + qualifiers()
  }

  private func version() -> [Violation] {
    guard let node = sheet.value(of: .sheet, in: sheet.top), tree[node].kind == .scalar, tree.text(of: node) != "1"
    else { return [] }
    return [context.violation("version", at: node, ["value": tree.text(of: node)])]
  }

  // MARK: - The source

  private func source() -> [Violation] {
    let source = sheet.source
    var violations = choice(rule.wordList("tiers"), sheet.value(of: .tier, in: source), key: .tier)
    if let id = sheet.value(of: .id, in: source) {
      violations += slug(id)
      // Nothing is derived from itself; were it taken for so, what it says would be left out.
      violations += sheet.values(of: .derivedFrom, in: source).filter { tree.text(of: $0) == tree.text(of: id) }
        .map { context.violation("own_source", at: $0, ["value": tree.text(of: $0)]) }
    }
    if let url = sheet.value(of: .url, in: source), !isURL(tree.text(of: url)) {
      violations.append(context.violation("url", at: url, ["value": tree.text(of: url)]))
    }
    return violations
      + dates(published: sheet.value(of: .published, in: source), updated: sheet.value(of: .updated, in: source))
  }

  private func dates(published: NodeID?, updated: NodeID?) -> [Violation] {
    var violations: [Violation] = []
    var dates: [CalendarDate?] = []
    for (key, node) in [(Key.published, published), (.updated, updated)] {
      guard let node, tree[node].kind == .scalar else {
        dates.append(nil)
        continue
      }
      let text = tree.text(of: node)
      let date = CalendarDate(iso8601: text)
      dates.append(date)
      if let date {
        let earliest = CalendarDate(earliestOfISO8601: text) ?? date
        if earliest > context.today {
          violations.append(
            context.violation("future", at: node, ["value": text]))
          dates[dates.count - 1] = nil
        }
      } else {
        let message = Self.isWrittenRight(text) ? "no_such_day" : "date"
        var violation = context.violation(message, at: node, ["value": text, "key": key.rawValue])
        violation.edits =
          CalendarDate(writtenOtherwise: text).flatMap {
            tree.edit(replacing: node, with: $0.description)
          }.map { [$0] } ?? []
        violations.append(violation)
      }
    }
    if let published, let updated, let last = dates[1],
      let first = CalendarDate(earliestOfISO8601: tree.text(of: published)), dates[0] != nil, first > last
    {
      violations.append(
        context.violation(
          "date_order", at: published, ["published": tree.text(of: published), "updated": tree.text(of: updated)],
          related: [("updated", updated)]))
    }
    return violations
  }

  /// Whether digits and hyphens stand where those of a date do.
  private static func isWrittenRight(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
      && [[4], [4, 2], [4, 2, 2]].contains(parts.map(\.utf8.count))
  }

  private func isURL(_ text: String) -> Bool {
    let rest = ["https://", "http://"].lazy.compactMap { text.hasPrefix($0) ? text.dropFirst($0.count) : nil }.first
    guard let host = rest?.prefix(while: { $0 != "/" }) else { return false }
    return host.contains(".") && !text.contains { $0.isWhitespace }
  }

  // MARK: - Slugs

  private func slugs() -> [Violation] {
    sheet.conditions.flatMap { slug($0.key, of: $0) }
  }

  private func slug(_ node: NodeID, of subject: Subject? = nil) -> [Violation] {
    let node = tree.resolved(node)
    guard tree[node].kind == .scalar else { return [] }
    guard !tree.withContent(of: node, isSlug) else { return [] }
    let text = tree.text(of: node)
    let proposal = Slug.of(text)
    return [
      context.violation(
        proposal.isEmpty ? "slug_plain" : "slug", at: node, of: subject, ["value": text, "slug": proposal])
    ]
  }

  /// Words of lower-case letters and digits with one hyphen between them.
  private func isSlug(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isWord = false
    for byte in text {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: isWord = true
      case UInt8(ascii: "-") where isWord: isWord = false
      default: return false
      }
    }
    return isWord
  }

  // MARK: - Qualifiers

  private func qualifiers() -> [Violation] {
    guard sheet.statements.contains(where: { $0.hasQualifiers && mayHaveInvalidQualifier($0) }) else { return [] }
    var violations: [Violation] = []
    context.forEachBlock { subject, block in
      sheet.forEachStatement(of: block) { statement in
        guard statement.hasQualifiers else { return }
        for (key, list) in choices {
          violations += choice(list, sheet.value(of: key, in: statement), key: key, of: subject, block.attribute)
        }
        violations += lines(sheet.value(of: .lines, in: statement), of: subject, block.attribute)
      }
    }
    return violations
  }

  /// One look at all, before violations are looked for one by one.
  private func mayHaveInvalidQualifier(_ statement: Statement) -> Bool {
    sheet.containsField(of: statement) { field in
      if field.key == .lines {
        return tree[field.value].kind != .scalar || !tree.withContent(of: field.value, isPlainLine)
      }
      for (key, list) in choices where key == field.key { return !list.contains(contentOf: field.value, in: tree) }
      return false
    }
  }

  /// `120`, `120-122`, or several of them with commas between; counted from 1, the first before the last.
  private func lines(_ node: NodeID?, of subject: Subject, _ attribute: Attribute) -> [Violation] {
    guard let node, tree[node].kind == .scalar, !tree.isNull(node), !tree.withContent(of: node, isPlainLine) else {
      return []
    }
    let isRange = { (part: Substring) in
      let numbers = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        .map { Self.line($0.trimmed) }
      guard (1...2).contains(numbers.count), let first = numbers[0], let last = numbers[numbers.count - 1] else {
        return false
      }
      return first >= 1 && first <= last
    }
    let text = tree.text(of: node)
    guard !text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isRange) else { return [] }
    return [context.violation("lines", at: node, of: subject, attribute: attribute, ["value": text])]
  }

  /// A line's number in digits alone: Int reads a sign, too.
  private static func line(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// Whether a text is one number of a line, as it nearly always is.
  private func isPlainLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, first != UInt8(ascii: "0"), text.count < 18 else { return false }
    return text.allSatisfy { $0.isDigitOfASCII }
  }

  /// A text that must be one of a list.
  private func choice(
    _ list: Rule.WordList, _ node: NodeID?, key: Key, of subject: Subject? = nil, _ attribute: Attribute? = nil
  ) -> [Violation] {
    guard let node, tree[node].kind == .scalar, !tree.isNull(node) else { return [] }
    if list.contains(contentOf: node, in: tree) { return [] }
    let (text, choices) = (tree.text(of: node), list.words)
    guard !choices.contains(text) else { return [] }
    var arguments: Arguments = ["value": text, "key": key.rawValue, "choices": choices.joined(separator: ", ")]
    let said = key == .act ? context.knowledge.urgency(saying: text)?.rawValue : nil
    arguments["nearest"] = NearestSpelling.of(text, among: choices) ?? said.flatMap { choices.contains($0) ? $0 : nil }
    var violation = context.violation(
      arguments["nearest"] == nil ? "choice" : "choice_near", at: node, of: subject, attribute: attribute, arguments)
    // How soon to act is a medical statement: a person looks at what is probably meant.
    violation.isFixSafe = false
    violation.edits = arguments["nearest"].flatMap { tree.edit(replacing: node, with: $0) }.map { [$0] } ?? []
    return [violation]
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start[start.startIndex..<start.startIndex]
  }
}
