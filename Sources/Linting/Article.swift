internal import Sheets
public import Text
public import YAML

/// Gives the text of an article: takes the path as the sheet names it, and the path of the sheet.
public typealias ArticleSource = @Sendable (_ name: String, _ sheet: String) -> ArticleText

/// What a sheet's `source.text` leads to.
public enum ArticleText: Sendable {
  case text(TextFile)
  /// There is no such file.
  case missing
  /// It lies where sheets must not lead to, or cannot be read; why, in a few words.
  case refused(String)

  /// Why an absolute path is refused: it holds on one machine alone, and could lead anywhere.
  public static let isAbsolute = "the path must be relative"
}

/// The text of a sheet's article, with what is needed to find quotes in it.
public enum Article: Sendable {
  /// The sheet names none, or nobody reads articles in this run.
  case unnamed
  case found(ArticleIndex)
  case missing(NodeID)
  case refused(NodeID, String)

  init(_ sheet: Sheet, _ articles: ArticleSource?) {
    guard let articles, let node = sheet.value(of: .text, in: sheet.source), let name = sheet.text(of: node) else {
      self = .unnamed
      return
    }
    switch articles(name, sheet.tree.file.path) {
    case .text(let file): self = .found(ArticleIndex(file))
    case .missing: self = .missing(node)
    case .refused(let reason): self = .refused(node, reason)
    }
  }
}
