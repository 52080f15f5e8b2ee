import Claims
import Foundation
import Sheets
import Text
import YAML

/// Two values of which an editor said what they have to do with each other.
struct LabelledPair: Sendable {
  let id: String
  /// As `condylint compare` takes it: two attributes that are one kind of claim stand with a slash between them.
  let attribute: String
  let subject: String
  /// The values as YAML.
  let left: String
  let right: String
  let outcome: Outcome

  /// A line of JSON, which is YAML, too.
  init?(line: String) {
    let tree = NodeTree.reading(TextFile(path: "pairs", text: line))
    guard tree.problem == nil, let root = tree.documents.first else { return nil }
    let values = Dictionary(tree.entries(of: root).map { (tree.text(of: $0.key), $0.value) }) { first, _ in first }
    guard let id = values["id"], let attribute = values["attribute"], let subject = values["subject"],
      let left = values["a"], let right = values["b"], let label = values["outcome"],
      let outcome = Outcome(rawValue: tree.text(of: label))
    else { return nil }
    self.id = tree.text(of: id)
    self.attribute = tree.text(of: attribute)
    self.subject = tree.text(of: subject)
    self.left = tree.file.text(in: tree[left].range)
    self.right = tree.file.text(in: tree[right].range)
    self.outcome = outcome
  }

  private init(
    _ id: String, _ attribute: String, _ subject: String, _ left: String, _ right: String, _ outcome: Outcome
  ) {
    (self.id, self.attribute, self.subject) = (id, attribute, subject)
    (self.left, self.right, self.outcome) = (left, right, outcome)
  }

  /// A pair of which a test says itself what it comes to.
  init(attribute: String, left: String, right: String) {
    self.init("", attribute, "condition", left, right, .unclear)
  }

  /// The pair with its sides exchanged.
  var mirrored: LabelledPair {
    let attribute = attribute.split(separator: "/", maxSplits: 1).reversed().joined(separator: "/")
    return LabelledPair(id, attribute, subject, right, left, outcome)
  }

  /// The pairs of a file beside this one; a line that is no pair is nil.
  static func reading(_ name: String) throws -> [LabelledPair?] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pairs/\(name)")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { LabelledPair(line: String($0)) }
  }

  /// What comparing the two gives: unclear where one of them states nothing.
  func judgement(_ knowledge: Knowledge) -> Judgement {
    let names = attribute.split(separator: "/", maxSplits: 1).map(String.init)
    guard let one = names.first.flatMap(Attribute.init), let other = names.last.flatMap(Attribute.init) else {
      return Judgement(.unclear, "there is no attribute \(attribute)")
    }
    do throws(ComparisonSheet.Problem) {
      let first = try ComparisonSheet(attribute: one, value: left, subject: subject).claims(path: "a", knowledge)
      let second = try ComparisonSheet(attribute: other, value: right, subject: subject).claims(path: "b", knowledge)
      return ValueComparison((first, one), (second, other), knowledge).judgement
    } catch {
      return Judgement(.unclear, "a value is \(error)")
    }
  }
}
