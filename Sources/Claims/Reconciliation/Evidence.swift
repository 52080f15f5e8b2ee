internal import Sheets
internal import YAML

/// Where in its article a claim stands: what goes under `said_by`.
struct Evidence {
  /// The item's own keys, without evidence and without what an earlier reconciliation noted.
  let content: [YAMLContent.Entry]
  /// Who says it.
  let speakers: [YAMLContent]
  /// What an earlier reconciliation noted.
  let against: [YAMLContent]
  let notUnderstood: [YAMLContent]
  let decidedBy: YAMLContent?

  /// Where in the article it stands.
  static let keys: [Key] = [.at, .lines, .quote]
  private static let noteKeys: [Key] = [.saidBy, .against, .decidedBy, .notUnderstood]

  init(_ claim: Claim, in source: SourceClaims) {
    let tree = source.document.tree
    guard tree[claim.item].kind == .mapping else {
      content = [YAMLContent.Entry(Self.valueKey(of: claim), .text(claim.wording.text))]
      speakers = [.mapping([YAMLContent.Entry(.id, .text(source.speakerID))])]
      (against, notUnderstood, decidedBy) = ([], [], nil)
      return
    }
    // What is no part of a long form has a finding of its own, and would make the reconciled sheet no sheet.
    let entries = tree.longForm(claim.item, at: claim.attribute.itemLevel)
      .map { YAMLContent.Entry($0.key, tree.content(of: $0.value)) }
    content = entries.filter { !$0.isUnder(Self.keys) && !$0.isUnder(Self.noteKeys) }
    let said = Self.items(entries[.saidBy])
    let own = YAMLContent.mapping(
      [YAMLContent.Entry(.id, .text(source.speakerID))] + entries.filter { $0.isUnder(Self.keys) })
    speakers = said.isEmpty ? [own] : said
    against = Self.items(entries[.against])
    notUnderstood = Self.items(entries[.notUnderstood])
    decidedBy = entries[.decidedBy]
  }

  /// The ids of those who say it.
  var speakerIDs: Set<String> {
    Set(
      speakers.compactMap { speaker in
        if case .text(let id)? = speaker.entries[.id] { id } else { nil }
      })
  }

  private static func items(_ value: YAMLContent?) -> [YAMLContent] {
    switch value {
    case .sequence(let items)?: items
    case let value?: [value]
    case nil: []
    }
  }

  /// The key of a long form that holds the value.
  static func valueKey(of claim: Claim) -> Key {
    let keys = claim.attribute.valueKeys
    // Only what is advised has a key of its own for what is advised against.
    return claim.wording.isAvoided && keys.contains(.avoid) ? .avoid : keys.first ?? .value
  }
}
