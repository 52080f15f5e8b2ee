internal import Checks
internal import Claims
internal import Linting
internal import Packs
internal import Sheets

/// What an editor rules on: found by a subject's name and an attribute among all that is contested.
struct RuledContradiction {
  private let context: ReconciliationContext
  private let subjects: [Int]
  private let attribute: Attribute
  private let contests: [Contest]

  /// - Throws: `ConfigurationProblem` where nothing of that name is contested, with what is.
  init(
    about name: String, _ attribute: Attribute, in context: ReconciliationContext
  ) throws(ConfigurationProblem) {
    self.context = context
    self.attribute = attribute
    subjects = SubjectNames(context.reconciliation, context.knowledge.vocabulary).subjects(called: name)
    contests = context.contests(of: subjects, attribute)
    guard contests.isEmpty else { return }
    let attributes = context.contestedAttributes(of: subjects)
    let known = context.contestedSubjects()
    let hint =
      if !attributes.isEmpty {
        "; what is contested about \(label ?? name): \(attributes.map(\.rawValue).joined(separator: ", "))"
      } else if let nearest = NearestSpelling.of(name, among: known), subjects.isEmpty {
        "; did you mean \(nearest)?"
      } else {
        known.isEmpty ? "" : "; there are some about \(known.joined(separator: ", "))"
      }
    throw ConfigurationProblem("no contradiction about \(name), \(attribute.rawValue) was found\(hint)")
  }

  /// The ruling that settles it.
  ///
  /// - Parameters:
  ///   - holds: The value that holds, in an editor's words; nil where both views stand.
  ///   - item: Of a list, the item that the ruling is on; nil for whichever the value names.
  /// - Throws: `ConfigurationProblem` where no side states the value, with those that they state; where nothing is
  ///   contested about the item; and where both views of several items would stand at one stroke.
  func ruling(
    holding holds: String?, item: String?, because: String, by: String, on day: CalendarDate
  ) throws(ConfigurationProblem) -> Ruling {
    var settled = try contests(about: item)
    var value: String?
    if let holds {
      let stated = settled.map { ($0, $0.value(called: holds, context.knowledge)) }.filter { $0.1 != nil }
      value = stated.first?.1
      guard value != nil else {
        let values = Self.listed(settled.flatMap(\.values))
        throw ConfigurationProblem(
          "“\(holds)” is not what one of the sides says of \(label ?? ""), \(attribute.rawValue); hold one of \(values), "
            + "or --both")
      }
      settled = stated.map(\.0)
    } else if isList, settled.count > 1 {
      throw ConfigurationProblem(
        "several things are contested about \(label ?? ""), \(attribute.rawValue): say with --item of which both views "
          + "stand: \(settled.map { Self.listed($0.values) }.joined(separator: "; "))")
    }
    return Ruling(
      subject: label ?? "", attribute: attribute, holds: value.map(Ruling.Holds.value) ?? .both, because: because,
      by: by, on: day.description, claims: Set(settled.flatMap(\.fingerprints)), entry: 0)
  }

  /// The entries of a rulings file whose place a ruling takes: those on the same claims, and those on the same attribute
  /// that settle nothing any more.
  func entries(of book: RulingBook, replacedBy ruling: Ruling) -> [Ruling] {
    let review = RulingReview(of: book, in: context.reconciliation, context.knowledge)
    let names = SubjectNames(context.reconciliation, context.knowledge.vocabulary)
    return book.rulings.filter { old in
      guard AttributeFamily.of(old.attribute) == AttributeFamily.of(attribute),
        !Set(names.subjects(called: old.subject)).isDisjoint(with: subjects)
      else { return false }
      if !old.claims.isDisjoint(with: ruling.claims) { return true }
      // Of a list, a stale ruling may be on another item.
      return switch review.fault(of: old) {
      case .changed, .unstated: !isList
      default: false
      }
    }
  }

  /// What is contested about one item of a list; all where none is named.
  private func contests(about item: String?) throws(ConfigurationProblem) -> [Contest] {
    guard let item else { return contests }
    let found = contests.filter { $0.isAbout(item, context.knowledge) }
    guard found.isEmpty else { return found }
    throw ConfigurationProblem(
      "nothing is contested about “\(item)”, \(attribute.rawValue) of \(label ?? ""); what is: "
        + contests.map { Self.listed($0.values) }.joined(separator: "; "))
  }

  private static func listed(_ values: [String]) -> String { values.map { "“\($0)”" }.joined(separator: ", ") }

  /// Whether each item of a list stands by itself.
  private var isList: Bool { context.knowledge.comparison(of: AttributeFamily.of(attribute))?.isByItem ?? false }

  private var label: String? {
    contests.first?.subject ?? subjects.first.map { context.reconciliation.subjects[$0].label }
  }
}
