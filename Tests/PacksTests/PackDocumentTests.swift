import Packs
import Sheets
import Testing
import Text

/// A kind of pack, with the reader that it has.
struct PackKind: Sendable, CustomTestStringConvertible {
  let name: String
  let read: @Sendable (TextFile) throws -> Void

  var testDescription: String { name }

  static let all = [
    PackKind(name: "rule pack") { _ = try RulePack.rules(in: $0) },
    PackKind(name: "vocabulary pack") { _ = try VocabularyPack($0) },
    PackKind(name: "scale pack") { _ = try ScalePack($0) },
    PackKind(name: "pack of attributes") { _ = try AttributePack.definitions(in: $0) },
    PackKind(name: "pack of keys") { _ = try KeyPack.descriptions(in: $0) },
    PackKind(name: "pack of words for lengths of time") { _ = try DurationPack.words(in: $0) },
    PackKind(name: "pack of words for places") { _ = try PlacePack.words(in: $0) },
  ]
}

@Suite struct PackDocumentTests {
  private func problem(with text: String, as kind: PackKind) -> String? {
    let file = TextFile(path: "pack.yaml", text: text)
    return #expect(throws: ConfigurationProblem.self) { try kind.read(file) }?.description
  }

  @Test("A pack without content is told by what it should have been", arguments: PackKind.all)
  func empty(kind: PackKind) {
    #expect(problem(with: "# later\n", as: kind) == "pack.yaml: the \(kind.name) is empty")
  }

  @Test("A second document, which nobody would read, is refused", arguments: PackKind.all)
  func secondDocument(kind: PackKind) {
    let words = problem(with: "a: 1\n---\nb: 2\n", as: kind)
    #expect(words?.hasPrefix("pack.yaml:3:1: a \(kind.name) is one document") == true, "\(words ?? "")")
  }

  @Test("Of a key that stands twice one value would go unread: it is refused", arguments: PackKind.all)
  func keyTwice(kind: PackKind) {
    #expect(problem(with: "a: 1\na: 2\n", as: kind) == "pack.yaml:2:1: `a` stands here a second time")
  }

  @Test("Documents without content beside the one do no harm")
  func blankDocuments() throws {
    let text = "---\n---\ncondition: {symptoms: What is felt.}\n---\n"
    let keys = try KeyPack.descriptions(in: TextFile(path: "pack.yaml", text: text))
    #expect(keys.text(of: .symptoms, at: .condition) == "What is felt.")
  }
}
