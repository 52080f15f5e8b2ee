internal import Sheets
public import YAML

/// One value that stands, in the long form of a reconciled sheet.
public struct ReconciledItem: Sendable {
  /// The item's own keys: its value, and what qualifies it.
  public let content: [YAMLContent.Entry]
  /// Who says it, each with the place in the article.
  public internal(set) var speakers: [YAMLContent]
  /// What others say instead: whole items.
  public internal(set) var against: [YAMLContent] = []
  /// What others say here that nobody could read.
  public internal(set) var notUnderstood: [YAMLContent] = []
  /// What decided; nil where nothing had to be decided.
  public internal(set) var decidedBy: String?
  /// Whether it says that there is none, or that nobody could read what there is; nil for a value.
  public internal(set) var absence: Absence?

  private var known = Known()

  /// What stands in the lists already.
  private struct Known {
    var speakers = DistinctContent()
    var against = DistinctContent()
    var notUnderstood = DistinctContent()
  }

  /// - Parameter content: The item's own keys: its value, and what qualifies it.
  init(content: [YAMLContent.Entry], speakers: [YAMLContent]) {
    self.content = content
    self.speakers = speakers
  }

  /// Adds who says it, unless he is there already.
  mutating func support(by speaker: YAMLContent) { known.speakers.add(speaker, to: &speakers) }

  /// Adds what another says instead, unless it is there already.
  mutating func dissent(_ item: YAMLContent) { known.against.add(item, to: &against) }

  /// Adds what nobody could read, unless it is there already.
  mutating func leaveOpen(_ item: YAMLContent) { known.notUnderstood.add(item, to: &notUnderstood) }

  /// What an absence is of.
  public enum Absence: Sendable {
    case ofAttribute
    /// Of all that stands with its attribute, such as `pain`.
    case ofGroup
  }

  /// The value as worded.
  public var value: String {
    Attribute.allValueKeys.lazy.compactMap { content[$0]?.scalarText }.first ?? ""
  }

  /// The item as it stands in a sheet.
  public var yaml: YAMLContent {
    var entries = content + [YAMLContent.Entry(.saidBy, .sequence(speakers))]
    if !against.isEmpty { entries.append(YAMLContent.Entry(.against, .sequence(against))) }
    if !notUnderstood.isEmpty { entries.append(YAMLContent.Entry(.notUnderstood, .sequence(notUnderstood))) }
    if let decidedBy { entries.append(YAMLContent.Entry(.decidedBy, .text(decidedBy))) }
    return .mapping(entries)
  }

  /// What items of one attribute are ordered by: circumstances, value, and whatever else is said of it.
  var orderKey: [String] {
    [content[.when]?.scalarText ?? "", content[.after]?.scalarText ?? "", value]
      + content.map { "\($0.key) \($0.value.scalarText ?? "")" }
  }

  /// The item as dissent: with who says it.
  var dissent: YAMLContent { .mapping(content + [YAMLContent.Entry(.saidBy, .sequence(speakers))]) }
}
