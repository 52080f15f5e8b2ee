internal import Sheets
internal import Text
internal import YAML

/// One claim of a version, in the form in which versions are paired.
///
/// A class whose properties are found when they are asked for: most claims are the same in both versions, and nothing
/// more is asked of them.
final class RevisedClaim {
  let claim: Claim
  /// The structure that it is about, by its name's normal form.
  let structure: String?
  private let revision: Revision
  private lazy var keys = Self.keys(of: claim)
  private lazy var fields = ItemFields(claim.item, in: revision.sheet.tree)
  /// The article's words for it.
  private(set) lazy var evidence = RevisedEvidence(fields)

  init(_ claim: Claim, structure: Int?, in revision: Revision) {
    self.claim = claim
    self.revision = revision
    self.structure = structure.map { revision.stated.subjects[$0].key }
  }

  /// Where the structure is named.
  var structureNode: NodeID? { revision.sheet.blocks[claim.block].structure }
  /// What it is called in a report.
  var label: String { revision.stated.subjects[claim.subject].label }
  /// What a list's item is about, whatever is said of it.
  var key: String { keys.key }
  /// What is stated, in a form that is equal for equal meanings.
  var meaning: String { keys.meaning }
  private(set) lazy var isDenied = claim.isDenied != claim.isNegatedInWords
  /// `present`, but for `never`, which is a denial.
  var present: String? { fields.present == Presence.never.rawValue ? nil : fields.present }
  var certainty: String? { fields.certainty }
  /// `when` and `after`.
  var circumstances: Circumstances { Circumstances(when: fields.when, after: fields.after) }
  /// Whether the value stands by itself, in no list.
  var isAlone: Bool { revision.sheet.tree[revision.sheet.blocks[claim.block].node].kind != .sequence }

  /// Whether it is written like a claim of another version, with all that is said of it.
  func isSame(as other: RevisedClaim) -> Bool {
    claim.stated === other.claim.stated && claim.qualifiers.number == other.claim.qualifiers.number
      && claim.isDenied == other.claim.isDenied && structure == other.structure && isAlone == other.isAlone
      && revision.sheet.tree.isSame(claim.item, as: other.claim.item, in: other.revision.sheet.tree)
  }

  /// What two versions of one claim share, and what they state.
  private static func keys(of claim: Claim) -> (key: String, meaning: String) {
    guard case .success(let reading)? = claim.reading else {
      // What nobody understood is compared by its words.
      let words = "? " + Phrase(claim.wording.text).words.joined(separator: " ")
      return (words, words + "|" + (claim.wording.step ?? ""))
    }
    switch reading {
    case let care as CareReading: return (care.term.normalForm, care.normalForm)
    case let flag as RedFlagReading: return (flag.sign.normalForm, flag.normalForm)
    default: return (reading.normalForm, reading.normalForm)
    }
  }

  /// How much of a piece of care, how often and when; nil for anything else.
  var measures: CareMeasures? {
    guard case .success(let reading)? = claim.reading else { return nil }
    return (reading as? CareReading)?.measures
  }

  /// Where on its scale it lies, for a value that is on one.
  var position: ScaleReading? {
    guard case .success(let reading)? = claim.reading else { return nil }
    return reading as? ScaleReading
  }

  /// Whether it is told apart by what it is about, as the items of a list of terms are.
  func isItem(_ knowledge: Knowledge) -> Bool {
    guard let comparison = knowledge.comparison(of: claim.attribute) else { return true }
    return comparison.isByItem && comparison.name != Comparison.durations.name
  }
}

extension Claim {
  /// Whether its own words deny it: "no fever".
  fileprivate var isNegatedInWords: Bool {
    guard case .success(let reading)? = reading else { return false }
    return (reading as? TermReading)?.isNegated ?? (reading as? RedFlagReading)?.sign.isNegated ?? false
  }

  /// Whether it is something to keep from.
  var isAvoidance: Bool {
    if case .success(let reading)? = reading, let care = reading as? CareReading { return care.isAvoided }
    return wording.isAvoided
  }

  /// Whether it is the stopping of something.
  var isCessation: Bool {
    guard case .success(let reading)? = reading else { return false }
    return (reading as? CareReading)?.isCessation ?? false
  }
}

/// In which case a claim holds, as written.
struct Circumstances {
  let when: String?
  let after: String?

  var areAll: Bool { when == nil && after == nil }

  /// As they stand beside a value: `children, after surgery`.
  var text: String? {
    [when, after.map { "after \($0)" }].compactMap(\.self).joined(separator: ", ").nonEmpty
  }

  /// As they stand in a sentence.
  var phrase: String {
    let parts = [when.map { "“\($0)”" }, after.map { "after “\($0)”" }].compactMap(\.self)
    return parts.isEmpty ? "in every case" : parts.joined(separator: ", ")
  }
}

/// The article's words for a claim, and where they stand.
struct RevisedEvidence: Equatable, Sendable {
  let at: String?
  let lines: String?
  let quote: String?
  /// The quote in a form that is equal for equal quotations.
  let quotation: String?

  init(_ fields: ItemFields) {
    (at, lines, quote) = (fields.at, fields.lines, fields.quote)
    quotation = quote.map { NormalizedText($0).text }.flatMap(\.nonEmpty)
  }

  var isEmpty: Bool { at == nil && lines == nil && quote == nil }

  /// The lines, however their dashes and spaces are written.
  private var lineNumbers: String? {
    lines.map { NormalizedText($0).text.filter { !$0.isWhitespace } }
  }

  static func == (left: RevisedEvidence, right: RevisedEvidence) -> Bool {
    left.quotation == right.quotation && left.lineNumbers == right.lineNumbers
      && (left.at == right.at || left.at.map { NormalizedText($0).text } == right.at.map { NormalizedText($0).text })
  }
}

/// The qualifiers of a long form, as written.
struct ItemFields {
  private(set) var when: String?
  private(set) var after: String?
  private(set) var present: String?
  private(set) var certainty: String?
  private(set) var at: String?
  private(set) var lines: String?
  private(set) var quote: String?

  init(_ item: NodeID, in tree: NodeTree) {
    guard tree[item].kind == .mapping else { return }
    for entry in tree.entries(of: item) {
      guard let key = Key(rawValue: tree.text(of: entry.key)), !tree.isNull(entry.value) else { continue }
      let text = tree.text(of: entry.value).nonEmpty
      switch key {
      case .when: when = text
      case .after: after = text
      case .present: present = text
      case .certainty: certainty = text
      case .at: at = text
      case .lines: lines = text
      case .quote: quote = text
      default: break
      }
    }
  }
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}
