internal import Checks
internal import Findings
internal import Linting
internal import Packs

/// A rule, explained for a person at a terminal.
struct RulePage {
  private let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  var text: String {
    var sections = [
      "\(rule.id): \(rule.title)", severities, section("What it finds", rule.page.what),
      section("Why", rule.page.why), section("What to do", rule.page.fix),
    ]
    for passes in [true, false] {
      let examples = rule.examples.filter { $0.passes == passes }
      if !examples.isEmpty {
        sections.append(
          "\(passes ? "Passes" : "Fails")\n"
            + examples.map(example).joined(separator: "\n"))
      }
    }
    sections.append(section("How to silence it", silencing))
    if let origin = rule.origin { sections.append("From \(origin)") }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private var silencing: String {
    let whole = "Leave the rule out of a run with `--ignore \(rule.id)`."
    if rule.judgesExceptions(by: BuiltInChecks.all) { return whole }
    return
      "Write `# condylint-ignore \(rule.id): the reason` behind the line, on a line of its own before the item, or "
      + "before everything else for the whole file. Put a finding with who looked at it and until when into a file of "
      + "`--waivers`, or all that there are into a `--baseline`. \(whole)"
  }

  private func example(_ example: Rule.Example) -> String {
    "  \(example.name):\n\(indented(example.sheet))"
      + (example.rulings.map { "  with these rulings:\n\(indented($0))" } ?? "")
      + (example.waivers.map { "  with these waivers:\n\(indented($0))" } ?? "")
  }

  /// The rule's severity, and those of its messages that have another.
  private var severities: String {
    let others = rule.messages.compactMap { name, message in
      message.severity.flatMap { $0 == rule.severity ? nil : "\($0.rawValue): \(message.text)" }
    }
    return "Severity: \(rule.severity.rawValue)" + others.sorted().map { "\n  \($0)" }.joined()
  }

  private func section(_ title: String, _ text: String) -> String { "\(title)\n\(wrapped(text))" }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }

  /// Paragraphs in lines of at most 78 columns.
  private func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
      var lines: [String] = [""]
      for word in paragraph.split(separator: " ") {
        if lines[lines.count - 1].count + word.count > 76 { lines.append("") }
        lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? String(word) : " \(word)"
      }
      return lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
