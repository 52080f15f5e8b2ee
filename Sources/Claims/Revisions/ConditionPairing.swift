internal import Sheets
internal import Text
internal import YAML

/// A condition in two versions, or in one.
struct ConditionPair {
  let older: RevisedTopic?
  let newer: RevisedTopic?
}

/// Finds the versions of each condition: first by what its name means, then by its slug, then by its other names.
enum ConditionPairing {
  /// The pairs, in the newer version's order, those of the older one alone last. Linear in the conditions.
  static func pairs(_ older: [RevisedTopic], _ newer: [RevisedTopic]) -> [ConditionPair] {
    var partners = [Int?](repeating: nil, count: newer.count)
    var isTaken = [Bool](repeating: false, count: older.count)
    func match(_ keys: (RevisedTopic) -> [String]) {
      var places: [String: [Int]] = [:]
      for index in older.indices.reversed() where !isTaken[index] {
        for key in Set(keys(older[index])) { places[key, default: []].append(index) }
      }
      for index in newer.indices where partners[index] == nil {
        for key in keys(newer[index]) where partners[index] == nil {
          while let place = places[key]?.popLast() {
            guard !isTaken[place] else { continue }
            partners[index] = place
            isTaken[place] = true
            break
          }
        }
      }
    }
    match { ["\($0.slugKey) \($0.stated.key)"] }
    match { [$0.stated.key] }
    match { [$0.stated.concept.map { "#\($0.index)" } ?? $0.stated.key] }
    match { [$0.slugKey] }
    match { [$0.stated.key] + $0.stated.aliases.filter { !$0.isLooser }.map(\.key) }
    return newer.indices.map { ConditionPair(older: partners[$0].map { older[$0] }, newer: newer[$0]) }
      + older.indices.filter { !isTaken[$0] }.map { ConditionPair(older: older[$0], newer: nil) }
  }
}

extension RevisedTopic {
  /// The slug, told apart from names by what no name begins with.
  fileprivate var slugKey: String { "/\(slug)" }
}

extension ConditionPair {
  /// What changed about the condition itself: its name, its slug, its other names and its codes.
  func changes(_ olderSheet: Sheet, _ newerSheet: Sheet) -> [Change] {
    let (first, second) = (older.map { olderSheet.side(of: $0) }, newer.map { newerSheet.side(of: $0) })
    guard let older, let newer, let first, let second else {
      return [
        Change(
          self.older == nil ? .conditionAdded : .conditionRemoved, subject: (self.newer ?? self.older)?.stated.label,
          topic: (second ?? first)?.text ?? "", older: first, newer: second)
      ]
    }
    var changes: [Change] = []
    let slugs = (older.slug, newer.slug)
    if first.text != second.text || slugs.0 != slugs.1 {
      let isAnother = older.stated.key != newer.stated.key && older.stated.concept != newer.stated.concept
      let showsSlug = first.text == second.text
      changes.append(
        Change(
          .conditionRenamed(isAnother: isAnother), subject: newer.stated.label, topic: newer.stated.label,
          older: Change.Side(showsSlug ? slugs.0 : first.text, showsSlug ? older.subject.key : first.node),
          newer: Change.Side(showsSlug ? slugs.1 : second.text, showsSlug ? newer.subject.key : second.node)))
    }
    changes += NameComparison.changes(
      olderSheet, olderSheet.names(of: older.subject), newerSheet, newerSheet.names(of: newer.subject),
      subject: newer.stated.label)
    changes += CodeComparison.changes(olderSheet, older.subject, newerSheet, newer.subject, subject: newer.stated.label)
    return changes
  }
}

extension Sheet {
  /// A condition's name, else its slug.
  fileprivate func side(of topic: RevisedTopic) -> Change.Side {
    let statement = block(.name, of: topic.subject).flatMap { statements(of: $0).first }
    return Change.Side(name(of: topic.subject), statement?.value ?? topic.subject.key)
  }

  /// The nodes of a condition's other names.
  fileprivate func names(of subject: Subject) -> [NodeID] {
    block(.alsoCalled, of: subject).map { statements(of: $0).compactMap(\.value) } ?? []
  }
}
