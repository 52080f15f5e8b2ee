/// Who agrees with whom: what sources state of each attribute of each subject, side by side. Plain data, and no more of
/// it than a person looks at.
public struct AgreementMatrix: Sendable {
  /// The sources that have a column, in the order of their ids.
  public let sources: [Source]
  /// How many sources there are, those without a column included.
  public let sourceCount: Int
  /// Grouped by subject; where not all are here, those with disagreement are.
  public let rows: [Row]
  /// How many rows there are, those that are left out included.
  public let rowCount: Int

  public init(sources: [Source], sourceCount: Int, rows: [Row], rowCount: Int) {
    self.sources = sources
    self.sourceCount = sourceCount
    self.rows = rows
    self.rowCount = rowCount
  }

  /// A medical publication, and the sheet that restates it.
  public struct Source: Sendable {
    public let id: String
    /// The path of its sheet.
    public let path: String

    public init(id: String, path: String) {
      self.id = id
      self.path = path
    }
  }

  /// What a source has to do with the others; the most urgent first.
  public enum Agreement: String, Comparable, CaseIterable, Sendable {
    /// It contradicts another, and nothing could decide between them.
    case contradicts
    /// It contradicts another, and a policy decided which value stands.
    case settled
    /// It contradicts another, and an editor ruled on it.
    case ruled
    /// Something that it says was not understood, or not compared.
    case unclear
    /// It says something that no other says, and that holds beside the rest.
    case adds
    /// All that it says another says, too.
    case agrees
    /// No other source speaks of it.
    case alone
    /// It does not speak of it.
    case silent

    public static func < (left: Agreement, right: Agreement) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// One attribute of one subject.
  public struct Row: Sendable {
    /// The subject's label.
    public let subject: String
    /// Whose part the subject is, where it has no name of its own for all conditions: a tendon of jumper's knee.
    public let owner: String?
    /// Whether the subject is the topic of articles, for what they say in general.
    public let isGeneral: Bool
    /// Dotted attribute, such as `pain.onset`.
    public let attribute: String
    /// That of the most urgent cell.
    public let agreement: Agreement
    /// One for each source that has a column.
    public let cells: [Agreement]
    public let statements: [Statement]
    /// How many statements there are, those that are left out included.
    public let statementCount: Int
    public let disputes: [Dispute]

    public init(
      subject: String, owner: String? = nil, isGeneral: Bool = false, attribute: String, agreement: Agreement,
      cells: [Agreement], statements: [Statement], statementCount: Int, disputes: [Dispute] = []
    ) {
      self.subject = subject
      self.owner = owner
      self.isGeneral = isGeneral
      self.attribute = attribute
      self.agreement = agreement
      self.cells = cells
      self.statements = statements
      self.statementCount = statementCount
      self.disputes = disputes
    }
  }

  /// What one or more sources hold, each in its own words.
  public struct Statement: Sendable {
    public let agreement: Agreement
    /// In which case it holds: "complete tear"; nil where in all.
    public let circumstances: String?
    public let speakers: [Speaker]
    /// How many sources say so, those that are left out included.
    public let speakerCount: Int

    public init(agreement: Agreement, circumstances: String?, speakers: [Speaker], speakerCount: Int) {
      self.agreement = agreement
      self.circumstances = circumstances
      self.speakers = speakers
      self.speakerCount = speakerCount
    }
  }

  /// A source that says something, in its words.
  public struct Speaker: Sendable {
    /// The source's id.
    public let source: String
    /// The source's column; nil where it has none.
    public let column: Int?
    public let wording: String
    public let place: Place

    public init(source: String, column: Int?, wording: String, place: Place) {
      self.source = source
      self.column = column
      self.wording = wording
      self.place = place
    }
  }

  /// Two sides of which both cannot hold.
  public struct Dispute: Sendable {
    /// Why both cannot hold, in one clause.
    public let reason: String
    public let decision: Decision
    /// What stands; nil where both do.
    public let standing: String?

    public init(reason: String, decision: Decision, standing: String?) {
      self.reason = reason
      self.decision = decision
      self.standing = standing
    }
  }

  /// What decided between two sides.
  public enum Decision: Sendable {
    /// A policy of the attribute, by its name, with what it means.
    case policy(String, meaning: String)
    /// An editor's ruling.
    case ruling(because: String, by: String, on: String)
    /// Nothing could; the most cautious value stands meanwhile.
    case unresolved
  }
}
