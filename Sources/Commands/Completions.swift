internal import ArgumentParser
internal import BundledRules
internal import Linting
internal import Packs
internal import Reporting
internal import Sheets
internal import Text

/// What a shell offers for the values of options. Asked for when somebody presses the key, so that it costs nothing else.
extension CompletionKind {
  /// The rules in force here, those of the configuration's packs included.
  static var rules: CompletionKind {
    .custom { _, _, _ in
      let packs = (try? FoundConfiguration(named: nil, near: ["."])).map { found in
        found.configuration.packs.flatMap { (try? RulePack.rules(in: PackFile.read(found.path(of: $0)))) ?? [] }
      }
      return (BundledRules.rules + (packs ?? [])).map(\.id).sorted()
    }
  }

  static var formats: CompletionKind { .list(ReportFormats.all.map(\.name)) }

  /// A format with the `=` that a file's name follows.
  static var outputs: CompletionKind { .list(ReportFormats.all.map { $0.name + "=" }) }

  static var attributes: CompletionKind {
    .list(Attribute.allCases.filter { $0 != .name && $0 != .alsoCalled }.map(\.rawValue))
  }

  /// Sheets; folders are offered with them.
  static var sheets: CompletionKind { .file(extensions: TextFile.extensionsOfYAML) }

  /// The branches and tags of the repository.
  static var revisions: CompletionKind {
    .shellCommand("git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null")
  }
}

/// The script that completes commands in a shell.
enum CompletionScript {
  /// The option that asks for it.
  static let option = "--generate-completion-script"

  /// The argument library's script for bash takes a subcommand's name for whole while it is still being typed, so that
  /// `rule` could not become `rules`; here a name is whole when another word follows.
  static func mended(_ script: String) -> String {
    let name = "local -r subcommand=\"${unparsed_words[0]}\""
    return script.replacing(
      name, with: "local subcommand=\"${unparsed_words[0]}\"\n    [[ ${#unparsed_words[@]} -gt 1 ]] || subcommand=")
  }
}
