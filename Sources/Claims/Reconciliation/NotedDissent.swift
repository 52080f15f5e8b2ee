internal import Sheets
internal import YAML

/// What an earlier reconciliation noted against a value, read again: another value may stand now.
struct NotedDissent {
  /// The item as it stands there.
  let entries: [YAMLContent.Entry]
  private let attribute: Attribute

  /// - Parameter attribute: Of the value that it stands against.
  init(_ content: YAMLContent, against attribute: Attribute) {
    entries = content.entries
    self.attribute = attribute
  }

  /// What it states; nil where nobody can read it.
  func stance(_ knowledge: Knowledge) -> Stance? {
    guard let words = text(of: Attribute.allValueKeys) else { return nil }
    let isDone = text(of: [.name, .perform]) != nil
    let isAvoided = text(of: [.avoid]) != nil || (attribute == .avoid && !isDone)
    let present = text(of: [.present]).flatMap(Presence.init(rawValue:))
    let wording = Wording(
      words, step: text(of: [.use, .act]), isAvoided: isAvoided, isOccasional: present?.isOccasional ?? false)
    guard case .success(let reading)? = knowledge.read(wording, of: attribute) else { return nil }
    return Stance(reading, isDenied: present == .never)
  }

  /// Who says it.
  var speakers: [YAMLContent] { entries[.saidBy]?.items ?? [] }

  private func text(of keys: [Key]) -> String? {
    keys.lazy.compactMap { entries[$0]?.scalarText }.first
  }
}
