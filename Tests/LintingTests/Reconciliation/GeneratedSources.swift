import BundledRules
import Checks
import Claims
import Findings
import Linting
import Packs
import Sheets
import Text
import YAML

/// Sheets of generated sources, and what comes of them together.
struct GeneratedSources {
  /// Path and text of each sheet.
  var sheets: [(path: String, text: String)]
  /// What the sheets are read with: a fresh one remembers nothing of other tests.
  var knowledge = BundledRules.knowledge

  init(_ texts: [String]) {
    sheets = texts.enumerated().map { (path: "sheet-\(10 + $0).yaml", text: $1) }
  }

  static var freshKnowledge: Knowledge {
    let vocabulary = BundledRules.vocabulary.withoutMemory()
    return Knowledge(
      vocabulary: vocabulary, scales: BundledRules.scales, durations: BundledRules.durationWords,
      bodyMap: BodyMap(vocabulary, words: BundledRules.placeWords),
      attributes: Attribute.allCases.compactMap(BundledRules.knowledge.definition))
  }

  private var files: [TextFile] { sheets.map { TextFile(path: $0.path, text: $0.text) } }

  func report(_ rules: Set<String>? = nil) throws -> Report {
    let linter = try Linter(
      rules: BundledRules.rules.filter { rules?.contains($0.id) ?? true }, checks: BuiltInChecks.all,
      knowledge: knowledge, today: ExampleRunner.today)
    return linter.conclude(files.map { linter.inspect($0, isNamed: true) }, toolVersion: "")
  }

  /// The reconciled sheet as it is printed.
  func reconciled() throws -> String {
    let sources = files.flatMap { file in
      let tree = NodeTree.reading(file)
      return tree.documents.enumerated().map { index, root in
        SourceClaims.reading(Sheet.reading(Document(tree: tree, root: root, index: index)), knowledge)
      }
    }
    guard let text = YAMLWriter.text(ReconciledSheet(sources, knowledge).yaml(id: "reconciled")) else {
      throw ConfigurationProblem("the reconciled sheet cannot be written")
    }
    return text
  }

  /// Contradictions between sources.
  func contradictions() throws -> [Contradiction] {
    try report(["contradiction"]).findings.map(Contradiction.init)
  }
}

/// A contradiction that was told, by what it is about and who takes part.
struct Contradiction: CustomStringConvertible {
  let fingerprint: Fingerprint
  let attribute: String
  let message: String
  /// `path:offset` of each place.
  let places: Set<String>

  init(_ finding: Finding) {
    fingerprint = finding.fingerprint
    attribute = finding.attribute ?? ""
    message = finding.message
    places = Set(([finding.place] + finding.related.map(\.place)).map { "\($0.file.path):\($0.range.start)" })
  }

  var description: String { "\(message) \(places.sorted())" }
}
