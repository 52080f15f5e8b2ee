public import Sheets
internal import Text
internal import YAML

/// A sheet that states one value of one attribute, so that the value is read as it would be in an article's sheet.
public struct ComparisonSheet: Sendable {
  private let attribute: Attribute
  private let value: String
  private let subject: String

  /// Why a value states nothing.
  public enum Problem: Error, Hashable, Sendable {
    /// It is no YAML, or more than one value.
    case unreadable
    /// It is nothing that the attribute takes.
    case notTaken
  }

  /// - Parameters:
  ///   - value: YAML, as it would stand after the attribute's key.
  ///   - subject: Whom it speaks of.
  public init(attribute: Attribute, value: String, subject: String) {
    self.attribute = attribute
    self.value = value
    self.subject = subject
  }

  /// What the value states: it is put into a sheet and read like any other.
  ///
  /// - Parameter path: What the sheet is called.
  /// - Throws: `Problem` where it states nothing.
  public func claims(path: String, _ knowledge: Knowledge) throws(Problem) -> SourceClaims {
    let tree = NodeTree.reading(TextFile(path: path, text: text))
    guard tree.problem == nil, let root = tree.documents.first, tree.documents.count == 1 else {
      throw .unreadable
    }
    let claims = SourceClaims.reading(Sheet.reading(Document(tree: tree, root: root, index: 0)), knowledge)
    guard claims.claims.contains(where: { $0.attribute == attribute }) else { throw .notTaken }
    return claims
  }

  private var text: String {
    let name = quoted(subject)
    let parts = attribute.rawValue.split(separator: ".", maxSplits: 1)
    let key = parts.last ?? ""
    let head = "sheet: 1\nsource: {id: a, about: \(name)}\n"
    return switch parts.count > 1 ? parts[0] : "" {
    case "general": head + "general:\n  \(key): \(value)\n"
    case "anatomy":
      head + "conditions:\n  x:\n    name: \(name)\n    anatomy:\n      \(name):\n        \(key): \(value)\n"
    case "pain": head + "conditions:\n  x:\n    name: \(name)\n    pain:\n      \(key): \(value)\n"
    default: head + "conditions:\n  x:\n    name: \(name)\n    \(attribute.rawValue): \(value)\n"
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.map { $0.isNewline ? " " : $0 == "'" ? "''" : String($0) }.joined() + "'"
  }
}
