internal import ArgumentParser
internal import BundledRules
internal import Findings
internal import Linting
internal import Packs
internal import Sheets
internal import Text
internal import YAML

/// `condylint init`
struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a commented configuration from what it sees in the folder.")

  @Argument(help: "The folder.")
  var folder = "."

  func run() throws {
    guard case .folder(let root) = try? NamedPath(folder) else {
      throw ConfigurationProblem("there is no folder called \(folder)")
    }
    let path = root.appending(Configuration.fileName).text
    guard try !PackFile.exists(path) else {
      throw ConfigurationProblem("\(path) is there already; take it away first, or edit it")
    }
    let text = ConfigurationTemplate(sheets: try survey()).text
    do throws(SystemError) {
      try WholeFile.write(text, to: path)
    } catch {
      throw ConfigurationProblem("\(path) cannot be written: \(error.words)")
    }
    Terminal.note("wrote \(path)")
  }

  /// What the folder holds: its sheets, and files that a configuration can name.
  private func survey() throws -> ConfigurationTemplate.Survey {
    var survey = ConfigurationTemplate.Survey()
    let start = RawPath(folder).withoutTrailingSlashes.joinedLength
    for file in SheetFiles(at: [folder]).files {
      guard let text = try? file.read() else { continue }
      let name = String(decoding: file.path.utf8.dropFirst(start), as: UTF8.self)
      if (try? Rulings(text)) != nil {
        survey.rulings = survey.rulings ?? name
      } else if (try? Waivers(text)) != nil {
        survey.waivers = survey.waivers ?? name
      } else if (try? RulePack.rules(in: text)) != nil {
        survey.packs.append(name)
      } else if (try? VocabularyPack(text)) != nil {
        survey.vocabulary.append(name)
      } else if Self.isSheet(text) {
        let folder = name.split(separator: "/").dropLast().first.map { $0 + "/" }
        survey.folders[folder.map(String.init) ?? "", default: 0] += 1
      }
    }
    return survey
  }

  private static func isSheet(_ file: TextFile) -> Bool {
    let tree = NodeTree.reading(file)
    return tree.documents.enumerated().contains { Document(tree: tree, root: $1, index: $0).isSheet }
  }
}
