internal import ArgumentParser
internal import Claims
internal import Linting
internal import Packs
internal import Sheets

/// `condylint compare`
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Shows how two values are read, what they have to do with each other, and why.",
    discussion: """
      The values are YAML as they stand in a sheet: `"at the front of the knee joint"`, `[swelling, {value: fever, \
      present: never}]`. Two attributes that are one kind of claim are written with a slash: `avoid/treatments`.
      """)

  @Argument(help: "The attribute, such as anatomy.location, pain.duration or treatments.", completion: .attributes)
  var attribute: String

  @Argument(help: "The one value.")
  var left: String

  @Argument(help: "The other value.")
  var right: String

  @Option(help: ArgumentHelp("Whom both speak of, such as ACL.", valueName: "name"))
  var subject: String?

  @Option(help: ArgumentHelp("How to write the outcome: text or json.", valueName: "format"))
  var format = CompareFormat.text

  @OptionGroup var configurations: ConfigurationOptions

  /// What both speak of where nobody says whom.
  private static let anything = "this"

  func run() throws {
    let names = attribute.split(separator: "/", maxSplits: 1).map(String.init)
    let (one, other) = (
      try Attribute.compared(named: names.first ?? ""), try Attribute.compared(named: names.last ?? "")
    )
    let knowledge = try configurations.found().knowledge()
    let comparison = ValueComparison(
      (try stated(left, of: one, as: "A", knowledge), one), (try stated(right, of: other, as: "B", knowledge), other),
      knowledge)
    let answer = ComparisonAnswer(
      attribute: attribute, subject: subject, comparison, knowledge.vocabulary)
    switch format {
    case .text: Terminal.answer(answer.text)
    case .json: Terminal.print(try answer.json())
    }
  }

  /// What a value states.
  private func stated(
    _ value: String, of attribute: Attribute, as name: String, _ knowledge: Knowledge
  ) throws -> SourceClaims {
    do throws(ComparisonSheet.Problem) {
      return try ComparisonSheet(attribute: attribute, value: value, subject: subject ?? Self.anything).claims(
        path: name, knowledge)
    } catch {
      switch error {
      case .unreadable: throw ConfigurationProblem("\(name) cannot be read as a YAML value: \(value)")
      case .notTaken:
        throw ConfigurationProblem(
          "\(name) is no value that \(attribute.rawValue) takes: \(value); `none` and `unknown` state none that could be "
            + "compared")
      }
    }
  }
}

/// How an answer is written.
enum CompareFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
