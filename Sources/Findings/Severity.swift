/// How much a finding matters.
public enum Severity: String, Comparable, CaseIterable, Sendable {
  case info, warning, error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  /// The names of all, the gravest first.
  public static var names: [String] { allCases.reversed().map(\.rawValue) }

  /// The severity some steps above, or below where negative; no higher than error and no lower than info.
  public func shifted(by steps: Int) -> Severity {
    Self.allCases[min(max(rank + steps, 0), Self.allCases.count - 1)]
  }

  /// Its place among all, from 0 for the lowest.
  public var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
