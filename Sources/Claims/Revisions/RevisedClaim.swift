internal import Sheets
internal import Text
internal import YAML

/// One claim of a version, in the form in which versions are paired.
struct RevisedClaim {
  let claim: Claim
  /// The structure that it is about, by its name's normal form.
  let structure: String?
  /// Where the structure is named.
  let structureNode: NodeID?
  /// What it is called in a report.
  let label: String
  /// What a list's item is about, whatever is said of it.
  let key: String
  /// What is stated, in a form that is equal for equal meanings.
  let meaning: String
  let isDenied: Bool
  /// `present`, but for `never`, which is a denial.
  let present: String?
  let certainty: String?
  /// `when` and `after`.
  let circumstances: Circumstances
  let evidence: RevisedEvidence
  /// Whether the value stands by itself, in no list.
  let isAlone: Bool

  init(_ claim: Claim, structure: Int?, in revision: Revision, _ knowledge: Knowledge) {
    self.claim = claim
    let (sheet, subjects) = (revision.sheet, revision.stated.subjects)
    self.structure = structure.map { subjects[$0].key }
    structureNode = sheet.blocks[claim.block].structure
    label = subjects[claim.subject].label
    let fields = ItemFields(claim.item, in: sheet.tree)
    present = fields.present == "never" ? nil : fields.present
    certainty = fields.certainty
    circumstances = Circumstances(when: fields.when, after: fields.after)
    evidence = RevisedEvidence(fields)
    isAlone = sheet.tree[sheet.blocks[claim.block].node].kind != .sequence
    (key, meaning) = Self.keys(of: claim)
    isDenied = claim.isDenied != claim.isNegatedInWords
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
