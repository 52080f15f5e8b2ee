import Sheets
import Text
import YAML

extension Sheet {
  /// The first document of a text, read as a sheet.
  init(text: String) throws {
    let tree = NodeTree.reading(TextFile(path: "sheet.yaml", text: text))
    if let problem = tree.problem { throw problem }
    guard let root = tree.documents.first else { throw NoDocument() }
    self = Sheet.reading(Document(tree: tree, root: root, index: 0))
  }

  private struct NoDocument: Error {}
}
