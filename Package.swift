// swift-tools-version: 6.2
import PackageDescription

// The arrows of the house point one way; `.ci/check-house` compares every target's imports with this list.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

/// A target with the settings that all of ours share.
func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "condylint",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "condylint", targets: ["condylint"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CAllocation"),
    library("Text"),
    library("YAML", ["CYAML", "Text"]),
    library("Parallel"),
    library("Patterns", ["Text"]),
    library("Sheets", ["Text", "YAML"]),
    library("Claims", ["Parallel", "Sheets", "Text", "YAML"]),
    library("Findings", ["Parallel", "Text"]),
    library("Packs", ["Claims", "Findings", "Patterns", "Sheets", "Text", "YAML"]),
    library(
      "Linting", ["Claims", "Findings", "Packs", "Parallel", "Patterns", "Sheets", "Text", "YAML", crypto]),
    library("Checks", ["Claims", "Findings", "Linting", "Packs", "Parallel", "Sheets", "Text", "YAML"]),
    library(
      "Reporting", ["Findings", "Parallel", "Text", crypto], resources: [.embedInCode("HTML/Resources")]),
    library("BundledRules", ["Claims", "Findings", "Packs", "Sheets"], plugins: ["EmbedRules"]),
    library(
      "Commands",
      [
        "BundledRules", "CAllocation", "Checks", "Claims", "Findings", "Linting", "Packs", "Parallel", "Reporting",
        "Sheets", "Text", "YAML",
        argumentParser,
        subprocess,
      ]),
    .executableTarget(name: "condylint", dependencies: ["Commands"], swiftSettings: settings),
    .plugin(
      name: "EmbedRules", capability: .buildTool(), dependencies: ["EmbedRulesGenerator"],
      path: "Sources/EmbedRules/Plugin"),
    .executableTarget(
      name: "EmbedRulesGenerator", dependencies: ["Claims", "Findings", "Packs", "Sheets", "Text"],
      path: "Sources/EmbedRules/Generator", swiftSettings: settings),

    tests("TextTests", ["Text"]),
    tests("YAMLTests", ["Text", "YAML"]),
    tests("PatternsTests", ["Patterns"]),
    tests("SheetsTests", ["Sheets", "Text", "YAML"]),
    tests("ClaimsTests", ["BundledRules", "Claims", "Sheets", "Text", "YAML"], exclude: ["Pairs"]),
    tests("PacksTests", ["BundledRules", "Claims", "Findings", "Packs", "Sheets", "Text", "YAML"]),
    tests(
      "LintingTests", ["BundledRules", "Checks", "Claims", "Findings", "Linting", "Packs", "Sheets", "Text", "YAML"],
      exclude: ["Golden"]),
    tests("ReportingTests", ["Findings", "Reporting", "Text"]),
    tests("CommandsTests", ["Commands", "Findings", "Text", "condylint", subprocess]),
  ],
  swiftLanguageModes: [.v6]
)
