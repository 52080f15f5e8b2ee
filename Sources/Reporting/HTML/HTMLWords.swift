import Findings

/// The signs and words that the page has for what colours alone must not say.
extension Severity {
  var symbol: String {
    switch self {
    case .error: "✕"
    case .warning: "!"
    case .info: "i"
    }
  }
}

extension AgreementMatrix.Agreement {
  var symbol: String {
    switch self {
    case .contradicts: "✕"
    case .settled: "≠"
    case .ruled: "§"
    case .unclear: "?"
    case .adds: "+"
    case .agrees: "="
    case .alone: "·"
    case .silent: "–"
    }
  }

  /// What it means, for the legend.
  var meaning: String {
    switch self {
    case .contradicts: "contradicts another source; nothing decides which is right"
    case .settled: "contradicts another source; a policy decided which value stands"
    case .ruled: "contradicts another source; an editor has ruled on it"
    case .unclear: "not understood, or said for another case, so not compared"
    case .adds: "says something that the others do not say, and that fits with them"
    case .agrees: "says what another source says, too"
    case .alone: "the only source that speaks of it"
    case .silent: "does not speak of it"
    }
  }

  /// Which rows it is shown with: the smaller, the more needs a look.
  var level: Int {
    switch self {
    case .contradicts, .settled, .ruled: 0
    case .unclear, .adds, .agrees: 1
    case .alone, .silent: 2
    }
  }
}

extension String {
  /// A dotted attribute in words: "pain: location".
  var attributeWords: String {
    split(separator: ".").joined(separator: ": ").split(separator: "_").joined(separator: " ")
  }

  /// What stands between backticks, as rules write it, as code.
  var codeAndWords: Markup {
    let parts = split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count % 2 == 1 else { return "\(self)" }
    return "\(parts.enumerated().map { $0 % 2 == 0 ? "\($1)" : "<code>\($1)</code>" as Markup })"
  }
}
