internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// A text where only a step of a closed list, a date, a slug or another form can stand.
  static let invalidValue = Check(
    "invalid-value", .sheet { context, rule in InvalidValues(context: context, rule: rule).violations() })
}

private struct InvalidValues {
  let context: SheetContext
  let rule: Rule
  private var sheet: Sheet { context.sheet }
  private var tree: NodeTree { context.sheet.tree }

  func violations() -> [Violation] {
    version() + source() + slugs() + context.subjects.flatMap(qualifiers)
  }

  private func version() -> [Violation] {
    guard let node = sheet.value(of: .sheet, in: sheet.top), tree[node].kind == .scalar, tree.text(of: node) != "1"
    else { return [] }
    return [context.violation("version", at: node, ["value": tree.text(of: node)])]
  }

  // MARK: - The source

  private func source() -> [Violation] {
    let source = sheet.source
    var violations = choice("tiers", sheet.value(of: .tier, in: source), key: .tier)
    if let id = sheet.value(of: .id, in: source) { violations += slug(id) }
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
        violations.append(context.violation("date", at: node, ["value": text, "key": key.rawValue]))
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
    let text = tree.text(of: node)
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    let isSlug = words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard !isSlug else { return [] }
    let proposal = text.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    return [
      context.violation(
        proposal.isEmpty ? "slug_plain" : "slug", at: node, of: subject, ["value": text, "slug": proposal])
    ]
  }

  // MARK: - Qualifiers

  private func qualifiers(of subject: Subject) -> [Violation] {
    var violations: [Violation] = []
    for block in sheet.blocks(of: subject) {
      for statement in sheet.statements(of: block) where statement.hasQualifiers {
        for (key, list) in [(Key.act, "acts"), (.present, "presences"), (.certainty, "certainties")] {
          guard let node = sheet.value(of: key, in: statement) else { continue }
          violations += choice(list, node, key: key, of: subject, block.attribute)
        }
        guard let node = sheet.value(of: .lines, in: statement) else { continue }
        violations += lines(node, of: subject, block.attribute)
      }
    }
    return violations
  }

  /// `120`, `120-122`, or several of them with commas between; counted from 1, the first before the last.
  private func lines(_ node: NodeID?, of subject: Subject, _ attribute: Attribute) -> [Violation] {
    guard let node, tree[node].kind == .scalar, !tree.isNull(node) else { return [] }
    let isRange = { (part: Substring) in
      let numbers = part.split { $0 == "-" || $0 == "–" }.map { Int($0.trimmed) }
      guard (1...2).contains(numbers.count), let first = numbers[0], let last = numbers[numbers.count - 1] else {
        return false
      }
      return first >= 1 && first <= last
    }
    let text = tree.text(of: node)
    guard !text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isRange) else { return [] }
    return [context.violation("lines", at: node, of: subject, attribute: attribute, ["value": text])]
  }

  /// A text that must be one of the rule's list of that name.
  private func choice(
    _ list: String, _ node: NodeID?, key: Key, of subject: Subject? = nil, _ attribute: Attribute? = nil
  ) -> [Violation] {
    guard let node, tree[node].kind == .scalar, !tree.isNull(node) else { return [] }
    let text = tree.text(of: node)
    let choices = rule.words(list)
    guard !choices.contains(text) else { return [] }
    var arguments = ["value": text, "key": key.rawValue, "choices": choices.joined(separator: ", ")]
    arguments["nearest"] = NearestSpelling.of(text, among: choices)
    return [
      context.violation(
        arguments["nearest"] == nil ? "choice" : "choice_near", at: node, of: subject, attribute: attribute, arguments)
    ]
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start[start.startIndex..<start.startIndex]
  }
}
