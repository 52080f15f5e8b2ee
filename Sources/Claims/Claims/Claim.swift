public import Sheets
public import YAML

/// One value that a source states of a subject, in comparable form.
public struct Claim: Sendable {
  /// Index of its subject among those of its source.
  public let subject: Int
  public let attribute: Attribute
  /// Shared, as the same values stand in many sheets, and a run holds all of their claims.
  let stated: StatedValue
  public let qualifiers: Qualifiers
  /// Whether the source denies it: `present: never`.
  public let isDenied: Bool
  /// Whether the source is not sure of it: `certainty: may`.
  public let isHedged: Bool
  /// Whether a reconciled sheet holds it because an editor ruled so: `decided_by: ruling`.
  public let isRuled: Bool
  /// The whole item as written.
  public let item: NodeID
  /// The scalar that states the value.
  public let value: NodeID
  /// Which of its source's blocks it stands in: the values of one block are weighed together.
  public let block: Int
}

extension Claim {
  public var wording: Wording { stated.wording }
  /// How it was read; nil where its attribute is not compared.
  public var reading: Result<any Reading, ReadingProblem>? { stated.reading }
  /// Whether the vocabulary has a concept for the whole of its value, as it is spelt.
  public var isSpeltRight: Bool { stated.isSpeltRight }
  /// Whether its value was understood; what is not compared is not read.
  public var isRead: Bool { stated.isRead }
  /// Equal for claims of one attribute that mean the same; see `StatedValue`.
  var form: Int { stated.form }

  /// The value as its article's sheet words it, with what is said of it: "ice (first line)", "avoid heat".
  public var statement: String {
    var words = wording.text
    if attribute == .avoid || (attribute == .advice && wording.isAvoided) { words = "avoid \(words)" }
    if let step = wording.step { words += " (\(step))" }
    return isDenied ? "never \(words)" : words
  }
}

/// What limits a claim to a case. Claims with different qualifiers are not compared.
public struct Qualifiers: Sendable {
  /// A class, as there are hundreds of thousands of claims; nearly all of them have none.
  private final class Stated: Sendable {
    let when: String?
    let after: String?
    let number: Int
    let circumstances: Int

    init(when: String?, after: String?, number: Int, circumstances: Int) {
      (self.when, self.after, self.number, self.circumstances) = (when, after, number, circumstances)
    }
  }

  private let stated: Stated?

  static let none = Qualifiers()

  private init() { stated = nil }

  init(when: String?, after: String?, number: Int, circumstances: Int) {
    stated = Stated(when: when, after: after, number: number, circumstances: circumstances)
  }

  /// Normalised, so that synonyms are equal; nil where there is none.
  public var when: String? { stated?.when }
  public var after: String? { stated?.after }
  /// Equal for equal qualifiers; 0 where there are none.
  var number: Int { stated?.number ?? 0 }
  /// Equal for claims that can be held against each other: those of equal qualifiers, but for what is so in some cases
  /// only.
  var circumstances: Int { stated?.circumstances ?? 0 }
}

/// Somebody or something that a source speaks of.
public struct StatedSubject: Sendable {
  /// What sort of subject it is, and whose.
  public enum Kind: Sendable {
    case condition
    /// A structure of the body, of a condition: one thing for all conditions where the vocabulary can place it.
    case structure(owner: Int, isShared: Bool)
    /// The article's topic, for what it says in general; an article may not name it.
    case topic(isNamed: Bool)

    public var isCondition: Bool { if case .condition = self { true } else { false } }
    public var isTopic: Bool { if case .topic = self { true } else { false } }
  }

  public let kind: Kind
  /// The same for all names that mean the same.
  public let key: String
  /// What a report calls it.
  public let label: String
  public let concept: ConceptID?
  /// Its other names, each with its key.
  public let aliases: [Alias]
  /// Where it is named.
  public let node: NodeID
  /// What the source speaks of, but nobody could read: `unknown: true`.
  public let unknown: Set<Attribute>
  /// A condition's codes.
  let codes: [ReconciledCode]

  /// A further name of a condition.
  public struct Alias: Sendable {
    public let text: String
    public let key: String
    public let concept: ConceptID?
    /// Whether the vocabulary has it as a looser name, or as a broader concept: it makes two subjects no one.
    public let isLooser: Bool
    public let node: NodeID
  }
}

/// All that one source states, in comparable form.
///
/// A class, as every finding of a reconciliation speaks of several, and it holds many arrays.
public final class SourceClaims: Sendable {
  /// `source.id`; the file's path where it is missing.
  public let id: String
  public let document: Document
  /// Higher counts for more: reference 5 ... commercial 1; 0 where it is missing.
  public let tier: Int
  /// The day of its last update; nil where nobody can read one.
  public let date: CalendarDate?
  /// The sources that a reconciled sheet was made from.
  public let derivedFrom: Set<String>
  public let subjects: [StatedSubject]
  public let claims: [Claim]

  init(
    id: String, document: Document, tier: Int, date: CalendarDate?, derivedFrom: Set<String>, subjects: [StatedSubject],
    claims: [Claim]
  ) {
    self.id = id
    self.document = document
    self.tier = tier
    self.date = date
    self.derivedFrom = derivedFrom
    self.subjects = subjects
    self.claims = claims
  }

  /// Higher for a later day; 0 where nobody can read one.
  var recency: Int { date.map { ($0.year * 12 + $0.month) * 31 + $0.day } ?? 0 }
}

extension StatedSubject {
  /// The key of an article's topic: of one that it names, however it does; of another, its own.
  static func topicKey(_ topic: TermReading?, ofSource id: String) -> String {
    topic.map { topicKey($0.normalForm) } ?? "topic of \(id)"
  }

  /// The key of the topic with a term's normal form.
  static func topicKey(_ normalForm: String) -> String { "topic \(normalForm)" }
}
