internal import Sheets
internal import YAML

/// What several sources say alike is absent, or cannot be read: with who says so, and each one's reason.
struct AbsenceItem {
  /// What is said beside the reason: `none` or `unknown`, and what limits it.
  let content: [YAMLContent.Entry]
  private var speakers: [Speaker] = []
  private var knownSpeakers: Set<Speaker> = []
  private var against: [YAMLContent] = []
  private var knownAgainst = DistinctContent()
  private var notUnderstood: [YAMLContent] = []
  private var knownUnread = DistinctContent()

  private struct Speaker: Hashable {
    let entries: [YAMLContent.Entry]
    let reason: YAMLContent?
  }

  private static let ownKeys: [Key] = [.because, .saidBy, .against, .notUnderstood]

  /// - Parameter speakerID: Who says it, where the mapping does not say so itself.
  init(_ mapping: NodeID, in tree: NodeTree, speakerID: String) {
    let entries = tree.content(of: mapping).entries
    content = entries.filter { !$0.isUnder(Self.ownKeys) && !$0.isUnder(Evidence.keys) }
    let reason = Self.reason(in: entries)
    let said = Self.items(.saidBy, in: entries).compactMap { speaker in
      if case .mapping(let entries) = speaker { entries } else { nil }
    }
    if said.isEmpty {
      let evidence = entries.filter { $0.isUnder(Evidence.keys) }
      speakers = [Speaker(entries: [YAMLContent.Entry(.id, .text(speakerID))] + evidence, reason: reason)]
    } else {
      // Where any has a reason of its own, the one that stands above is of those who repeat it.
      let haveOwn = said.contains { Self.reason(in: $0) != nil }
      speakers = said.map { entries in
        Speaker(
          entries: entries.filter { !$0.isUnder(.because) }, reason: haveOwn ? Self.reason(in: entries) : reason)
      }
    }
    against = Self.items(.against, in: entries)
    notUnderstood = Self.items(.notUnderstood, in: entries)
    knownSpeakers = Set(speakers)
  }

  mutating func add(_ other: AbsenceItem) {
    for speaker in other.speakers where knownSpeakers.insert(speaker).inserted { speakers.append(speaker) }
    for item in other.against { knownAgainst.add(item, to: &against) }
    for item in other.notUnderstood { knownUnread.add(item, to: &notUnderstood) }
  }

  /// As it stands in a reconciled sheet. Reasons that differ stand beside those who give them.
  func item(isOfGroup: Bool) -> ReconciledItem {
    let reasons = speakers.compactMap(\.reason)
    let shared = Set(speakers.map(\.reason)).count == 1
    let because = Self.mostGiven(reasons).map { [YAMLContent.Entry(.because, $0)] } ?? []
    var item = ReconciledItem(
      content: Array(content.prefix(1)) + because + content.dropFirst(),
      speakers: speakers.map { speaker in
        let own = shared ? nil : speaker.reason
        return .mapping(speaker.entries + (own.map { [YAMLContent.Entry(.because, $0)] } ?? []))
      })
    (item.against, item.notUnderstood) = (against, notUnderstood)
    item.absence = isOfGroup ? .ofGroup : .ofAttribute
    return item
  }

  /// Of what equally many give, the first in the order of the alphabet.
  private static func mostGiven(_ reasons: [YAMLContent]) -> YAMLContent? {
    let counts = Dictionary(reasons.map { ($0, 1) }, uniquingKeysWith: +)
    let text = { (content: YAMLContent) in content.scalarText ?? "" }
    return counts.min { ($1.value, text($0.key), $0.key.identity) < ($0.value, text($1.key), $1.key.identity) }?.key
  }

  private static func reason(in entries: [YAMLContent.Entry]) -> YAMLContent? {
    entries.first { $0.isUnder(.because) && $0.value != .literal("null") }?.value
  }

  private static func items(_ key: Key, in entries: [YAMLContent.Entry]) -> [YAMLContent] {
    switch entries[key] {
    case .sequence(let items)?: items
    case .literal("null")?, nil: []
    case let value?: [value]
    }
  }
}
