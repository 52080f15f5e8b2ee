internal import ArgumentParser
internal import Claims
internal import Linting
internal import Packs
internal import Sheets
internal import YAML

/// `condylint vocabulary`
struct VocabularyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary", abstract: "Makes vocabulary packs.", subcommands: [Import.self])

  /// `condylint vocabulary import`
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Turns an ontology in the OBO format into a vocabulary pack, on standard output.",
      discussion: """
        Takes over names, exact synonyms, is_a and part_of. What clashes is settled in the order of the file and told on \
        standard error; lines that cannot be read are told with their place, and the exit status is then 1.
        """)

    @Argument(help: "The ontology, or - for standard input.")
    var file: String

    @Option(help: ArgumentHelp("What its terms are: structure, condition, sign …", valueName: "kind"))
    var kind = ConceptKind.structure.rawValue

    func run() throws {
      guard let kind = ConceptKind(rawValue: kind) else {
        throw ConfigurationProblem(
          "--kind takes one of \(ConceptKind.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      let ontology = OBOReader.read(try PackFile.read(file))
      for problem in ontology.problems { Terminal.note("\(problem.origin): \(problem.message)") }
      let pack = OntologyImport(ontology, kind: kind)
      guard !pack.concepts.isEmpty else {
        throw ConfigurationProblem("\(file) has no term; a term begins with `[Term]`")
      }
      for note in pack.notes { Terminal.note("\(note.origin): \(note.message)") }
      do throws(VocabularyProblem) {
        _ = try Vocabulary(pack.concepts)
      } catch {
        throw ConfigurationProblem("\(error.origin): \(error.message)")
      }
      guard let text = YAMLWriter.text(pack.yaml) else {
        throw ConfigurationProblem("\(file) holds text that YAML cannot hold")
      }
      let name = ontology.name.map { " \($0.filter { !$0.isNewline })" } ?? ""
      Terminal.print("# Imported from the ontology\(name). Its licence holds for this pack, too.\n" + text)
      if !ontology.problems.isEmpty { throw ExitStatus.findings }
    }
  }
}
