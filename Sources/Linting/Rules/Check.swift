public import Claims
public import Packs
public import Sheets
internal import Synchronization
public import YAML

/// The code behind rules that no declaration can say: a name, and a pure function from what it reads to violations.
public struct Check: Sendable {
  /// What a pack's `built_in` names.
  public let name: String
  /// What it reads, and the function that reads it.
  public let scope: Scope

  /// What a check reads of a run.
  public enum Scope: Sendable {
    /// A file as far as it could be read as YAML.
    case file(@Sendable (NodeTree, Rule) -> [Violation])
    /// One sheet.
    case sheet(@Sendable (SheetContext, Rule) -> [Violation])
    /// All sources of the run, in the order of their paths.
    case sources(@Sendable ([SourceRecord], Rule) -> [Violation])
    /// What all sources of the run state, put side by side.
    case reconciliation(@Sendable (ReconciliationContext, Rule) -> [Violation])
    /// Two versions of one sheet.
    case revisions(@Sendable (RevisionContext, Rule) -> [Violation])
    /// What two versions of sheets have to do with what others state.
    case rivals(@Sendable (RivalContext, Rule) -> [Violation])
    /// What silenced findings of the run, and what did not.
    case exceptions(@Sendable (ExceptionContext, Rule) -> [Violation])
  }

  public init(_ name: String, _ scope: Scope) {
    self.name = name
    self.scope = scope
  }
}

extension Rule {
  /// Whether the rule judges exceptions, so that none can be made to it in a sheet.
  ///
  /// - Parameter checks: All that rules can name.
  public func judgesExceptions(by checks: [Check]) -> Bool {
    guard case .builtIn(let name) = body, let check = checks.first(where: { $0.name == name }),
      case .exceptions = check.scope
    else { return false }
    return true
  }
}

/// What a check of one sheet may read.
///
/// A class, as every check of every condition hands it on, and the sheet in it holds many arrays.
public final class SheetContext: Sendable {
  public let sheet: Sheet
  public let knowledge: Knowledge
  /// All that the sheet states, in comparable form.
  public let stated: SourceClaims
  /// The day of the run, for what grows stale.
  public let today: CalendarDate
  /// Made when it is first asked for: most sheets have little to tell.
  private let subjectIndex = Mutex<SubjectIndex?>(nil)

  /// The article's own text; read when it is first asked for.
  private let articleText = Mutex<Article?>(nil)
  private let articles: ArticleSource?

  /// - Parameter jobs: How many threads may read what the sheet states.
  public init(
    sheet: Sheet, knowledge: Knowledge, today: CalendarDate, articles: ArticleSource? = nil, jobs: Int = 1
  ) {
    self.articles = articles
    self.sheet = sheet
    self.knowledge = knowledge
    stated = SourceClaims.reading(sheet, knowledge, jobs: jobs)
    self.today = today
  }

  /// The article's own text, as far as the sheet names it and it can be read.
  public var article: Article {
    articleText.withLock { article in
      if let article { return article }
      let found = Article(sheet, articles)
      article = found
      return found
    }
  }

  public var vocabulary: Vocabulary { knowledge.vocabulary }

  /// The condition, or the general block, that a node stands in.
  public func subject(holding node: NodeID) -> Subject? { subjects().subject(holding: node, in: sheet.tree) }

  /// The condition whose key this is.
  func condition(withKey key: NodeID?) -> Subject? { key.flatMap { subjects().subject(at: $0) } }

  private func subjects() -> SubjectIndex {
    subjectIndex.withLock { index in
      if let index { return index }
      let made = SubjectIndex(sheet)
      index = made
      return made
    }
  }
}

/// What a check of what sources state together may read.
public struct ReconciliationContext: Sendable {
  public let reconciliation: Reconciliation
  public let knowledge: Knowledge
  /// The rulings in force.
  public let rulings: Rulings
  /// What has become of them.
  public let review: RulingReview
  /// The day of the run; nil where it doesn't matter.
  public let today: CalendarDate?
  /// How many threads a check may use.
  public let jobs: Int

  public init(
    reconciliation: Reconciliation, knowledge: Knowledge, rulings: Rulings = Rulings(), today: CalendarDate? = nil,
    jobs: Int = 1
  ) {
    self.reconciliation = reconciliation
    self.knowledge = knowledge
    self.rulings = rulings
    self.today = today
    self.jobs = jobs
    review = RulingReview(of: rulings.book, in: reconciliation, knowledge)
  }
}
