internal import Sheets

/// How soon a reader must act: the scale that `act` and `urgency` are on.
public enum Urgency: String, CaseIterable, Comparable, Sendable {
  /// Within weeks.
  case routine
  /// Within days.
  case soon
  /// The same day.
  case urgent
  /// Now.
  case emergency

  public static func < (left: Urgency, right: Urgency) -> Bool { left.step < right.step }

  /// The place on the scale, from 0.
  public var step: Int {
    switch self {
    case .routine: 0
    case .soon: 1
    case .urgent: 2
    case .emergency: 3
    }
  }
}

extension Knowledge {
  /// The one step that a text says in words of its own: "call 999" is an emergency. nil where it says none, or several.
  public func urgency(saying text: String) -> Urgency? {
    guard let scale = scale(named: definition(of: .urgency)?.scale),
      case .success(let reading) = ScaleReader(scale, durations: durations).read(text)
    else { return nil }
    return Urgency.allCases.first { reading.isOnly($0.rawValue) }
  }
}
