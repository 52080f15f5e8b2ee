public import Findings
public import YAML

/// One rule, as a pack writes it: what it is called, how much it matters, what it says, and how it is checked.
///
/// A class, as it is handed to its check for every sheet, by all threads.
public final class Rule: Sendable {
  /// Lower-case words with hyphens, unique among the rules in force.
  public let id: String
  /// What holds where the rule is kept: "Every condition has red flags".
  public let title: String
  /// The severity of messages that have none of their own.
  public let severity: Severity
  public let page: Page
  /// By name; every check says which of them it means.
  public let messages: [String: Message]
  /// Numbers and words that the check works with.
  public let settings: [String: Setting]
  public let body: Body
  public let examples: [Example]
  /// The pack's path; nil for what is built in.
  public let origin: String?

  public init(
    id: String, title: String, severity: Severity, page: Page, messages: [String: Message],
    settings: [String: Setting] = [:], body: Body, examples: [Example] = [], origin: String? = nil
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.page = page
    self.messages = messages
    self.settings = settings
    self.body = body
    self.examples = examples
    self.origin = origin
  }

  /// What `condylint explain` prints.
  public struct Page: Sendable {
    public let what: String
    public let why: String
    public let fix: String

    public init(what: String, why: String, fix: String) {
      self.what = what
      self.why = why
      self.fix = fix
    }
  }

  /// The words of a finding; `{name}` stands for an argument of the check.
  public struct Message: Sendable {
    public let text: String
    public let help: String?
    public let severity: Severity?

    public init(text: String, help: String? = nil, severity: Severity? = nil) {
      self.text = text
      self.help = help
      self.severity = severity
    }
  }

  /// What an editor may set of a rule.
  public enum Setting: Sendable {
    case number(Int)
    case words(WordList)
  }

  /// Words in their order, and as a set of their lower-case forms, so that no check has to make it for every sheet.
  ///
  /// A class, as it is handed on for every qualifier of a sheet.
  public final class WordList: Sendable, ExpressibleByArrayLiteral {
    public let words: [String]
    public let folded: Set<String>
    private let keys: [(hash: UInt64, bytes: [UInt8])]

    public init(_ words: [String]) {
      self.words = words
      folded = Set(words.map { $0.lowercased() })
      keys = words.map { (ContentHash.of($0), Array($0.utf8)) }
    }

    /// Whether a scalar's content is one of the words, byte by byte.
    public func contains(contentOf scalar: NodeID, in tree: NodeTree) -> Bool {
      let hash = tree[scalar].contentHash
      for key in keys where key.hash == hash {
        let isSame = key.bytes.withUnsafeBufferPointer { bytes in
          tree.withContent(of: scalar) { $0.hasSameBytes(as: bytes) }
        }
        if isSame { return true }
      }
      return false
    }

    public convenience init(arrayLiteral words: String...) { self.init(words) }
  }

  public enum Body: Sendable {
    /// The name of a `Check`.
    case builtIn(String)
    case declaration(Declaration)
  }

  /// A sheet that keeps or breaks the rule; the findings that it must give stand in its comments,
  /// and in those of its rulings.
  public struct Example: Sendable {
    public let name: String
    public let passes: Bool
    public let sheet: String
    /// The text of the article that the sheet's `source.text` names.
    public let article: String?
    /// The rulings file that it is linted with; nil for none.
    public let rulings: String?
    /// The waivers file that it is linted with; nil for none.
    public let waivers: String?

    public init(
      name: String, passes: Bool, sheet: String, article: String? = nil, rulings: String? = nil, waivers: String? = nil
    ) {
      self.name = name
      self.passes = passes
      self.sheet = sheet
      self.article = article
      self.rulings = rulings
      self.waivers = waivers
    }
  }
}

extension Rule {
  /// A setting that is a number; a default where the pack has none.
  public func number(_ name: String, default fallback: Int) -> Int {
    guard case .number(let number)? = settings[name] else { return fallback }
    // Whoever means "no limit" may write any number; sums of them must not overflow.
    return min(max(number, -1_000_000), 1_000_000)
  }

  /// A setting that says how many: never less than none.
  public func count(_ name: String, default fallback: Int) -> Int { max(0, number(name, default: fallback)) }

  /// A setting that is a list of words; empty where the pack has none.
  public func words(_ name: String) -> [String] { wordList(name).words }

  /// The same, made ready to find words in.
  public func wordList(_ name: String) -> WordList {
    if case .words(let list)? = settings[name] { list } else { [] }
  }

  /// Whether a setting's list has a word, whatever its case.
  public func lists(_ word: String, in name: String) -> Bool {
    if case .words(let list)? = settings[name] { list.folded.contains(word.lowercased()) } else { false }
  }
}
