import Foundation
import PackagePlugin

/// Compiles `Rules/` into the target that uses it, so that the program carries its packs and parses none at its start.
@main struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "Rules")
    let packs = try FileManager.default.subpathsOfDirectory(atPath: rules.path)
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { rules.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPacks.swift")
    return [
      .buildCommand(
        displayName: "Compiling Rules/", executable: try context.tool(named: "EmbedRulesGenerator").url,
        arguments: [output.path, rules.path] + packs.map(\.path), inputFiles: packs, outputFiles: [output])
    ]
  }
}
