internal import Text

/// The configuration that `condylint init` writes: what the folder holds, and the rest to be uncommented.
struct ConfigurationTemplate {
  /// What was seen in a folder.
  struct Survey {
    /// How many sheets there are, by the folder at the top that holds them; empty for those beside the configuration.
    var folders: [String: Int] = [:]
    var packs: [String] = []
    var vocabulary: [String] = []
    var rulings: String?
    var waivers: String?
  }

  private let sheets: Survey

  init(sheets: Survey) { self.sheets = sheets }

  var text: String {
    let count = sheets.folders.values.reduce(0, +)
    let folders = sheets.folders.keys.sorted()
    let isAllInFolders = !folders.isEmpty && !folders.contains("")
    return """
      # How condylint checks this folder; `condylint schema config` describes every key.
      # Paths and globs are relative to this file, and written as in a .gitignore.
      condylint: 1

      # \(count.counted("sheet was", many: "sheets were")) found here. Of what lies below, only this is checked:
      \(isAllInFolders ? "" : "# ")include: [\(isAllInFolders ? list(folders) : "sheets/")]
      # and this is passed over:
      # exclude: [drafts/]

      # The severity from which on a run fails: error, warning, info or never.
      fail_on: error

      # What your project makes of a rule: error, warning, info or off. `condylint rules` lists them.
      # severity:
      #   unreviewed-source: info
      # The same for some of the files; later entries weigh more.
      # paths:
      #   - match: [drafts/]
      #     severity: {missing-treatment: warning}
      # Thresholds of rules: `condylint explain` tells them.
      # settings:
      #   stale-source: {years: 2}
      # What is at stake for an attribute, and how disagreement about it is settled.
      # attributes:
      #   prevalence: {resolve: [highest-tier, most-recent]}

      # From how many steps apart values contradict, by scale or attribute (two, mostly).
      # scales: {frequency: 3, prognosis: 1}
      # How much sources count, by their ids or globs, whatever their sheets say: commercial, editorial, clinical,
      # guideline, reference. `highest-tier` goes by it, and a reference settles everything.
      # tiers: {"guideline-*": guideline, our-textbook: reference}

      # Rules of your own, names and concepts of your own, editors' rulings on contradictions, exceptions with a reviewer,
      # and what was there before.
      \(line("rules", sheets.packs.isEmpty ? nil : "[\(list(sheets.packs))]", "[house-rules.yaml]"))
      \(line("vocabulary", sheets.vocabulary.isEmpty ? nil : "[\(list(sheets.vocabulary))]", "[house-words.yaml]"))
      \(line("rulings", sheets.rulings.map(quoted), "rulings.yaml"))
      \(line("waivers", sheets.waivers.map(quoted), "waivers.yaml"))
      # baseline: .condylint-baseline.json

      """
  }

  private func line(_ key: String, _ found: String?, _ example: String) -> String {
    found.map { "\(key): \($0)" } ?? "# \(key): \(example)"
  }

  private func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }

  /// A name as a YAML text; every name of a file fits between single quotes.
  private func quoted(_ name: String) -> String {
    name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./".unicodeScalars.contains($0)
    }
      ? name : "'\(name.replacing("'", with: "''"))'"
  }
}
