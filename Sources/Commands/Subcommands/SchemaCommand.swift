internal import ArgumentParser
internal import BundledRules
internal import Linting
internal import Reporting

/// `condylint schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints a JSON Schema, for editors and other tools.")

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case sheet, rules, config
  }

  @Argument(help: "Of what: sheet, rules or config.")
  var subject = Subject.sheet

  func run() throws {
    let schema =
      switch subject {
      case .sheet: JSONSchema.sheet(rules: BundledRules.rules, descriptions: BundledRules.keys)
      case .rules: JSONSchema.rules
      case .config: JSONSchema.configuration(rules: BundledRules.rules, knowledge: BundledRules.knowledge)
      }
    Terminal.print(try JSONText.encoding(JSONContent(schema.content)))
  }
}
