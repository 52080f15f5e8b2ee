internal import Linting
internal import Sheets
internal import YAML

extension Level {
  /// The names of keys that are required wherever they may stand, so that an empty one is a missing one.
  static let keysRequiredEverywhere: Set<String> = Set(
    (allCases.flatMap(\.required) + [.redFlags, .treatments, .sign, .act, .takes, .value, .perform]).map(\.rawValue))
}

extension SheetContext {
  /// Every condition, and the general block where there is one.
  var subjects: [Subject] { [sheet.general].compactMap(\.self) + sheet.conditions }

  /// Calls a closure with every block of every subject, in the order of `subjects`.
  func forEachBlock(_ body: (Subject, Block) -> Void) {
    if let general = sheet.general { sheet.forEachBlock(of: general) { body(general, $0) } }
    for condition in sheet.conditions { sheet.forEachBlock(of: condition) { body(condition, $0) } }
  }
}
