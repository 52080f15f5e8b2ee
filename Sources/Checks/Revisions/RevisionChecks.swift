internal import Claims
internal import Linting
internal import Packs
internal import Sheets

extension Check {
  /// A check that tells of some changes.
  ///
  /// - Parameter message: The message that tells of a change, and by how many steps its severity is raised; nil for a
  ///   change that another rule tells of.
  static func revisions(
    _ name: String, _ message: @escaping @Sendable (Change, Rule) -> (message: String, shift: Int)?
  ) -> Check {
    Check(
      name,
      .revisions { context, rule in
        context.comparison.changes.compactMap { change in
          message(change, rule).flatMap { context.violation($0.message, for: change, shift: $0.shift) }
        }
      })
  }

  /// The same with one message and one severity.
  static func revisions(_ name: String, where isMeant: @escaping @Sendable (Change) -> Bool) -> Check {
    revisions(name) { change, _ in isMeant(change) ? ("default", 0) : nil }
  }
}

extension Change {
  var isRemoval: Bool { if case .removed = kind { true } else { false } }
  var isAddition: Bool { if case .added = kind { true } else { false } }

  /// What a rule of its own tells of: all else is a claim like any other.
  var isRedFlag: Bool { attribute == .redFlags }

  /// Whether it came or went as something to keep from.
  var isAvoidance: Bool { (older ?? newer)?.isAvoidance ?? false }

  /// Whether it came or went as a treatment.
  var isTreatment: Bool { attribute == .treatments && !isAvoidance }

  /// By how many steps the attribute's stake raises the severity of a change.
  func shift(_ rule: Rule) -> Int { rule.number(stake.rawValue, default: 0) }
}
