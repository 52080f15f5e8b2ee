internal import Linting
internal import Packs

/// The value of `--git`: one revision, which is compared with the working folder, or two.
struct GitRange: Equatable, Sendable {
  let older: String
  /// nil for the files in the working folder.
  let newer: String?

  /// - Throws: `ConfigurationProblem` for what is no revision or range.
  init(_ text: String) throws(ConfigurationProblem) {
    guard !text.contains("...") else {
      throw ConfigurationProblem("--git: write REV..REV with two dots; `git merge-base` finds where branches part")
    }
    let parts: [String]
    if let dots = text.firstRange(of: "..") {
      parts = [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
    } else {
      parts = [text]
    }
    guard !text.isEmpty, parts.allSatisfy({ !$0.hasPrefix("-") && !$0.contains("\n") }) else {
      throw ConfigurationProblem("--git: “\(text)” is no revision")
    }
    // As git has it: a side that is left empty is where the working folder stands.
    older = parts[0].isEmpty ? "HEAD" : parts[0]
    newer = parts.count > 1 ? parts[1].isEmpty ? "HEAD" : parts[1] : nil
  }
}
