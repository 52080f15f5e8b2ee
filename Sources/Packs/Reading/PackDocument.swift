package import Text
package import YAML

/// The one document of a file that people write for condylint, or that it writes for itself: a pack, a configuration,
/// a baseline.
package struct PackDocument {
  package let tree: NodeTree
  package let root: NodeID

  /// Reads a file that may be without content: then there is no document.
  ///
  /// - Parameters:
  ///   - name: What such a file is called, as in "a rule pack is one document".
  ///   - format: What it must be readable as. JSON is YAML too, and so each of its values has a place.
  ///   - ifSeveral: What to do instead, for one who wrote a second document.
  /// - Throws: `ConfigurationProblem` for what is no YAML, for a second document, which nobody would read, and for a key
  ///   that stands twice, of which one would go unread.
  package init?(
    ifAnyIn file: TextFile, called name: String, format: String = "YAML", ifSeveral: String? = nil
  ) throws(ConfigurationProblem) {
    tree = NodeTree.reading(file)
    if let problem = tree.problem {
      throw tree.problem("not readable as \(format): \(problem.words)", at: problem.range)
    }
    guard let root = tree.documents.first(where: { [tree] in !tree.isNull($0) }) else { return nil }
    self.root = root
    if let second = tree.documents.first(where: { [tree] in $0.index > root.index && !tree.isNull($0) }) {
      throw tree.problem("a \(name) is one document\(ifSeveral.map { "; \($0)" } ?? "")", at: second)
    }
    if let duplicate = tree.duplicateKeys(in: root).first {
      throw tree.problem("`\(tree.text(of: duplicate.second))` stands here a second time", at: duplicate.second)
    }
  }

  /// Reads a file that must have content.
  ///
  /// - Parameter ifEmpty: What to do, for one whose file is empty.
  /// - Throws: `ConfigurationProblem`, also for a file without content.
  package init(
    _ file: TextFile, called name: String, format: String = "YAML", ifEmpty: String? = nil, ifSeveral: String? = nil
  ) throws(ConfigurationProblem) {
    guard let document = try Self(ifAnyIn: file, called: name, format: format, ifSeveral: ifSeveral) else {
      throw ConfigurationProblem("\(file.path): the \(name) is empty\(ifEmpty.map { "; \($0)" } ?? "")")
    }
    self = document
  }

  /// The mapping at the top.
  ///
  /// - Parameter keys: The keys that it may have; nil for any.
  package func top(keys: [String]?) throws(ConfigurationProblem) -> MappingReader {
    try MappingReader(root, in: tree, keys: keys)
  }
}
