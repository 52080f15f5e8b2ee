internal import Sheets

/// How strongly a source says that something is done, by the names that the steps of the scale `use` have: the weakest
/// first.
public enum UseStep: String, CaseIterable, Sendable {
  case avoid
  case notNeeded = "not needed"
  case lastResort = "last resort"
  case ifNeeded = "if needed"
  case optional, usual
  case firstLine = "first line"
}

extension Knowledge {
  /// Whether a wording of how strongly something is advised advises against it: "avoid", "not recommended".
  public func isAdviceAgainst(_ use: String) -> Bool {
    // Nearly every text is a step's own name.
    if let step = UseStep(rawValue: use) { return step == .avoid }
    guard let scale = scale(named: definition(of: .treatments)?.scale),
      case .success(let reading) = ScaleReader(scale, durations: durations).read(use)
    else { return false }
    return reading.isOnly(.avoid)
  }

  /// Whether a sentence about a piece of care advises against it: "antibiotics are not recommended".
  public func isSentenceAgainst(_ care: String) -> Bool {
    guard let scale = scale(named: definition(of: .treatments)?.scale) else { return false }
    return CarePredicate(care, on: scale, self)?.use.isOnly(.avoid) ?? false
  }
}
