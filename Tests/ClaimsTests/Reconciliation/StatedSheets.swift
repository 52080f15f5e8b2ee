import BundledRules
import Claims
import Sheets
import Text
import YAML

/// What sheets state that a test writes down.
enum StatedSheets {
  /// Each document of a text.
  static func reading(_ text: String, _ knowledge: Knowledge = BundledRules.knowledge) -> [SourceClaims] {
    let tree = NodeTree.reading(TextFile(path: "sheets.yaml", text: text))
    return tree.documents.enumerated().map { index, root in
      SourceClaims.reading(Sheet.reading(Document(tree: tree, root: root, index: index)), knowledge)
    }
  }

  /// A sheet of one condition for each of some texts, from sources `a`, `b`, `c` …
  static func conditions(_ texts: [String], _ knowledge: Knowledge = BundledRules.knowledge) -> [SourceClaims] {
    reading(
      zip("abcdefghijklmnopqrstuvwxyz", texts).map { id, text in
        "source: {id: \(id)}\nconditions:\n  x: {\(text)}\n"
      }.joined(separator: "---\n"), knowledge)
  }
}
