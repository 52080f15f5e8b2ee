/// The words of phrases that say how long something takes, as a pack states them; see `Rules/durations.yaml`.
///
/// Shared by all threads. Nothing is made ready before the first text is read.
public final class DurationWords: Sendable {
  /// What may stand before a length, by what it does to it.
  public enum Before: String, CaseIterable, Sendable {
    case filler, about, between, from
    case atMost = "at_most"
    case atLeast = "at_least"
    /// Turns the bound after it: "rarely more than".
    case rarely
  }

  /// What may stand behind a length.
  public enum After: String, CaseIterable, Sendable {
    case filler, about
    /// Opens a length that is denied: "rather than weeks".
    case contrast
    /// Opens a length by which it may be off: "give or take a day".
    case slack
    case atMost = "at_most"
    case atLeast = "at_least"
  }

  /// What joins two lengths to one.
  public enum Connector: String, CaseIterable, Sendable {
    case range, and, comma
  }

  /// So many of a unit, in words.
  public struct Quantity: Sendable {
    public let low: Double
    public let high: Double
    /// A vague quantity has its room already.
    public let isVague: Bool

    public init(low: Double, high: Double, isVague: Bool) {
      self.low = low
      self.high = high
      self.isVague = isVague
    }
  }

  /// A length that no number says: seconds from and to, and how reports tell it.
  public struct Length: Sendable {
    public let low: Double
    public let high: Double
    public let words: String

    public init(low: Double, high: Double, words: String) {
      self.low = low
      self.high = high
      self.words = words
    }
  }

  /// So many of a unit that go by a name of their own.
  public struct Unit: Sendable {
    public let count: Double
    public let unit: DurationUnit

    public init(_ count: Double, _ unit: DurationUnit) {
      self.count = count
      self.unit = unit
    }
  }

  /// What a pack says; phrases are in the form of `phrases(_:)`.
  public struct Lists: Sendable {
    public var units: [String: Unit] = [:]
    public var before: [(phrases: String, meaning: Before)] = []
    public var after: [(phrases: String, meaning: After)] = []
    public var connectors: [(phrases: String, meaning: Connector)] = []
    public var quantities: [(phrases: String, meaning: Quantity)] = []
    public var lengths: [(phrases: String, meaning: Length)] = []
    /// Words before a unit that change nothing about its length.
    public var adjectives: [String] = []
    /// Words that lead to a length, as the "for" of "hurts for up to a week": what else stands before them changes
    /// nothing, unless it has one of the words that do.
    public var leads: [String] = []
    public var telling: [String] = []
    /// Phrases that stand for each other, by the name that other phrases have for them: `<people>`.
    public var groups: [String: String] = [:]

    public init() {}
  }

  public let lists: Lists
  private let tables: Deferred<Tables>

  private struct Tables: Sendable {
    let before: PhraseForest<Before>
    let after: PhraseForest<After>
    let connectors: PhraseForest<Connector>
    let quantities: PhraseForest<Quantity>
    let lengths: PhraseForest<Length>
    let adjectives: Set<String>
    let leads: Set<String>
    let telling: Set<String>
    let groups: [String: PhraseForest<Bool>]
  }

  /// Takes what a pack says.
  public init(_ lists: Lists) {
    self.lists = lists
    tables = Deferred {
      Tables(
        before: PhraseForest(lists.before), after: PhraseForest(lists.after),
        connectors: PhraseForest(lists.connectors), quantities: PhraseForest(lists.quantities),
        lengths: PhraseForest(lists.lengths), adjectives: Set(lists.adjectives),
        leads: Set(lists.leads), telling: Set(lists.telling),
        groups: lists.groups.reduce(into: [:]) { $0["<\($1.key)>"] = PhraseForest([($1.value, true)]) })
    }
  }

  /// Only the units' own names: what a pack of scales needs to say "24 hours".
  public static let unitNames = DurationWords(
    DurationUnit.allCases.reduce(into: Lists()) { lists, unit in
      for name in [unit.rawValue, unit.rawValue + "s"] { lists.units[name] = Unit(1, unit) }
    })

  /// Phrases in the form in which texts are compared with them, a phrase to a line. Linear in their length.
  public static func phrases(_ phrases: [String]) -> String {
    phrases.map { WordTokenizer.words(ofPhrase: $0, form: word).joined(separator: " ") }.joined(separator: "\n")
  }

  /// A word as phrases are compared with it; nil for a hyphen, which changes nothing.
  static func word(of token: WordToken) -> String? { token.kind == .hyphen ? nil : token.text }

  // MARK: - Looking up

  /// The longest phrase that begins at a position, by what it is, and the position after it. Words that are nil are
  /// passed over, but begin nothing.
  typealias Found<Meaning> = (meaning: Meaning, end: Int)

  func before(in words: [String?], at position: Int) -> Found<Before>? {
    longest(of: tables.value.before, in: words, at: position)
  }

  func after(in words: [String?], at position: Int) -> Found<After>? {
    longest(of: tables.value.after, in: words, at: position)
  }

  func connector(in words: [String?], at position: Int) -> Found<Connector>? {
    longest(of: tables.value.connectors, in: words, at: position)
  }

  func quantity(in words: [String?], at position: Int) -> Found<Quantity>? {
    longest(of: tables.value.quantities, in: words, at: position)
  }

  func length(in words: [String?], at position: Int) -> Found<Length>? {
    longest(of: tables.value.lengths, in: words, at: position)
  }

  func unit(named word: String) -> Unit? { lists.units[word] }

  func isAdjective(_ word: String) -> Bool { tables.value.adjectives.contains(word) }

  /// Whether a word leads to a length, whatever stands before it.
  func isLead(_ word: String) -> Bool { tables.value.leads.contains(word) }

  /// Whether a word before such a lead makes something else of the length.
  func isTelling(_ word: String) -> Bool { tables.value.telling.contains(word) }

  private func longest<Meaning>(
    of forest: PhraseForest<Meaning>, in words: [String?], at start: Int
  ) -> Found<Meaning>? {
    guard start < words.count, words[start] != nil else { return nil }
    let groups = tables.value.groups
    let matches = forest.matches(in: words, from: start) { name, position in
      groups[name]?.matches(in: words, from: position).map(\.end) ?? []
    }
    guard let match = matches.last, let meaning = match.meanings.first else { return nil }
    return (meaning, match.end)
  }
}
