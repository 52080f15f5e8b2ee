import Claims
import Foundation
import Packs
import Text

// Usage: EmbedRulesGenerator OUTPUT RULES-FOLDER PACK…
// A pack that cannot be read fails the build, with path, line and column.
let arguments = CommandLine.arguments
guard arguments.count > 2 else {
  FileHandle.standardError.write(Data("usage: EmbedRulesGenerator OUTPUT RULES-FOLDER PACK…\n".utf8))
  exit(2)
}
do {
  let folder = arguments[2]
  var source = SwiftSource()
  for path in arguments[3...] {
    let name = "Rules" + path.dropFirst(folder.count)
    let file = TextFile(path: name, contents: [UInt8](try Data(contentsOf: URL(filePath: path))))
    if name.hasPrefix("Rules/checks/") {
      for rule in try RulePack.rules(in: file, isBuiltIn: true) { source.add(rule) }
    } else if name == "Rules/attributes.yaml" {
      source.add(try AttributePack.definitions(in: file))
    } else if name.hasPrefix("Rules/scales/") {
      source.add(try ScalePack(file))
    } else if name.hasPrefix("Rules/vocabulary/") {
      source.add(try VocabularyPack(file))
    } else if name == "Rules/durations.yaml" {
      source.add(try DurationPack.words(in: file))
    } else if name == "Rules/keys.yaml" {
      source.add(try KeyPack.descriptions(in: file))
    } else if name == "Rules/places.yaml" {
      source.add(try PlacePack.words(in: file))
    } else {
      // What is built without a word on it would seem to be in force.
      throw ConfigurationProblem(
        "\(name): no pack is looked for here; rules go into Rules/checks, words into Rules/vocabulary or Rules/scales")
    }
  }
  try Data(source.text().utf8).write(to: URL(filePath: arguments[1]))
} catch let problem as VocabularyProblem {
  FileHandle.standardError.write(Data("error: \(problem.origin): \(problem.message)\n".utf8))
  exit(1)
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
