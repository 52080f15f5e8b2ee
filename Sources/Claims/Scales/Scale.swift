/// An ordered scale, such as frequency: its steps from low to high, and how editors say them.
///
/// Lists of phrases are kept as one text, a phrase to a line, so that a scale which nobody reads costs nothing. They are
/// in the form in which texts are compared with them; see `phrases(_:)`.
public struct Scale: Sendable {
  /// One step of the scale.
  public struct Step: Sendable {
    public let name: String
    /// What it is called, besides its name.
    public let phrases: String
    /// The steps that "not" and this one leaves: "not common" is uncommon. Nil where that says too little.
    public let negated: ClosedRange<Int>?

    public init(name: String, phrases: String = "", negated: ClosedRange<Int>? = nil) {
      self.name = name
      self.phrases = phrases
      self.negated = negated
    }
  }

  /// Steps that are compared with each other only: a prognosis has a course and a danger.
  public struct Facet: Sendable {
    public let name: String
    public let steps: [Step]

    public init(name: String, steps: [Step]) {
      self.name = name
      self.steps = steps
    }
  }

  /// Phrases that are no step's own.
  public struct Wording: Sendable {
    /// What the phrase tells of the scale.
    public enum Role: String, Sendable {
      /// Says some steps, unless the text says more: "see a doctor".
      case vague
      /// Says some steps, and may be followed by among what: "the most common knee injury".
      case superlative
      /// Says how it stands to another thing, which is no step: "less common than".
      case comparison
      /// Changes nothing: "usually".
      case ignored
      /// Makes a share one of each year: "per year".
      case yearly
      /// Words with which a text says its step more strongly than others do, wherever they stand: "required".
      case emphatic
      /// Opens a clause in which alone it holds: "unless", "if".
      case condition
      /// Says that a step of the facet of its steps holds in some cases only: "sometimes". What is dangerous in some cases
      /// is dangerous.
      case exceptional
      /// Says that it holds where nobody does anything about it: "if left untreated".
      case untreated
      /// Says some steps where a text has clauses and nothing else; it has no phrases.
      case clause
      /// Opens a clause that tells more of the same and changes nothing: "like a blow to the head".
      case aside
      /// Whom a share is of, as "children"; known behind a share only.
      case population
      /// Nouns for what the scale speaks of, as "disease": words before them only say which, as "eye".
      case head
    }

    public let role: Role
    public let facet: Int
    /// The steps that it says, if its role says any.
    public let steps: ClosedRange<Int>?
    /// Emphatic words as they are written, all others in the form of `phrases(_:)`.
    public let phrases: String

    public init(_ role: Role, facet: Int = 0, steps: ClosedRange<Int>? = nil, phrases: String) {
      self.role = role
      self.facet = facet
      self.steps = steps
      self.phrases = phrases
    }
  }

  /// What a length of time says on the scale: "within 24 hours" is urgent.
  public struct TimeLimit: Sendable {
    /// The longest time that says these steps, in seconds; infinite for all longer ones.
    public let longest: Double
    public let steps: ClosedRange<Int>

    public init(longest: Double, steps: ClosedRange<Int>) {
      self.longest = longest
      self.steps = steps
    }
  }

  /// A step that stands to some others otherwise than its distance says.
  public struct Exception: Sendable {
    public let step: Int
    public let others: ClosedRange<Int>

    public init(step: Int, others: ClosedRange<Int>) {
      self.step = step
      self.others = others
    }
  }

  public private(set) var name: String
  public let facets: [Facet]
  /// The distance in steps from which two values contradict.
  public private(set) var contradictsFrom: Int
  /// The distance from which an agreement is worth telling an editor.
  public let notedFrom: Int?
  public let opposed: [Exception]
  public let agreed: [Exception]
  /// For a scale of shares, the least share of each step, ascending.
  public let shares: [Double]
  public let times: [TimeLimit]
  /// Whether a length of time may stand in the text and change nothing.
  public let ignoresTimes: Bool
  public let wordings: [Wording]
  /// Phrases that stand for each other, by the name that other phrases have for them: `<doctor>`.
  public let lists: [String: String]
  /// The name that a phrase has for a few words of any kind: "if <…> fails".
  public static let anyWords = "…"
  /// Made when the first text is read, and shared by all copies of the scale.
  let lexicon = ScaleLexicon()

  public init(
    name: String, facets: [Facet], contradictsFrom: Int, notedFrom: Int? = nil, opposed: [Exception] = [],
    agreed: [Exception] = [], shares: [Double] = [], times: [TimeLimit] = [], ignoresTimes: Bool = false,
    wordings: [Wording] = [], lists: [String: String] = [:]
  ) {
    self.name = name
    self.facets = facets
    self.contradictsFrom = contradictsFrom
    self.notedFrom = notedFrom
    self.opposed = opposed
    self.agreed = agreed
    self.shares = shares
    self.times = times
    self.ignoresTimes = ignoresTimes
    self.wordings = wordings
    self.lists = lists
  }

  /// Phrases in the form in which texts are compared with them, a phrase to a line: words of weight, in the singular.
  /// Linear in their length.
  public static func phrases(_ phrases: [String]) -> String {
    phrases.map { ScaleWords.forms(of: $0).joined(separator: " ") }.joined(separator: "\n")
  }

  /// The same scale under another name, on which values contradict from another distance.
  public func contradicting(from distance: Int, name: String) -> Scale {
    var scale = self
    scale.name = name
    scale.contradictsFrom = distance
    return scale
  }

  /// What a text says that has clauses and nothing else; nil where that is nothing.
  var clauseSteps: ClosedRange<Int>? { wordings.lazy.filter { $0.role == .clause }.compactMap(\.steps).first }

  /// Whether a text has one of the words that say its step more strongly.
  func isEmphatic(_ text: String) -> Bool {
    let words = Phrase(text).words
    return wordings.contains { wording in
      wording.role == .emphatic
        && wording.phrases.split(separator: "\n").contains { Phrase(String($0)).words.allSatisfy(words.contains) }
    }
  }
}
