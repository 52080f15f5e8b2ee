import Foundation
import Testing

/// The scripts that complete commands in shells.
@Suite struct CompletionTests {
  @Test("Every shell's script is written", arguments: ["bash", "zsh", "fish"])
  func script(shell: String) async throws {
    let outcome = try await Program(["--generate-completion-script", shell]).run()
    #expect(outcome.status == 0 && outcome.output.contains("condylint"))
    try TemporaryFolder.with { folder in
      try folder.write("script", text: outcome.output)
      #expect(
        try folder.run("sh", ["-c", "! command -v \(shell) || \(shell) -n script 2>&1 || echo broken"])
          .contains("broken") == false)
    }
  }

  @Test(
    "bash completes what stands there",
    arguments: [
      (["rule"], ["rule", "rules"]), (["rec"], ["reconcile"]), (["rules", "te"], ["test"]),
      (["lint", "--format", ""], ["text", "json", "sarif", "gitlab"]),
      (["lint", "--format", "s"], ["sarif"]), (["lint", "--output", "sar"], ["sarif="]),
      (["lint", "--fail-on", ""], ["error", "warning", "info", "never"]),
      (["explain", "missing-"], ["missing-red-flags", "missing-treatment"]), (["explain", "house"], ["house-rule"]),
      (["lint", "--select", "stale"], ["stale-source", "stale-ruling"]),
      (["compare", "anatomy."], ["anatomy.location"]), (["lint", "she"], ["sheets"]),
      (["lint", "sheets/"], ["sheets/a.yaml"]), (["schema", "c"], ["config"]), (["lint", "--new-"], ["--new-since"]),
    ])
  func completes(words: [String], expected: [String]) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("sheets/a.yaml", text: SampleSheet.clean)
      try folder.write("house.yaml", text: Self.pack)
      try folder.write(".condylint.yaml", text: "rules: house.yaml\n")
      try folder.makeFolder("bin")
      try folder.link("bin/condylint", to: Program.executable)
      try folder.write(
        "script", text: try await Program(["--generate-completion-script", "bash"]).run().output)
      let offered = Set(
        try folder.run("bash", ["-c", Self.asking, "bash"] + words).split(separator: "\n").map(String.init))
      #expect(offered.isSuperset(of: expected), "\(words): \(offered)")
      let last = words.last ?? ""
      #expect(offered.allSatisfy { $0.hasPrefix(last) }, "\(words): \(offered)")
    }
  }

  /// Does what bash does when somebody presses the key: sets the words, calls the function of the command.
  private static let asking = """
    PATH=$PWD/bin:$PATH
    [ -r /usr/share/bash-completion/bash_completion ] && . /usr/share/bash-completion/bash_completion
    . ./script
    COMP_WORDS=(condylint "$@") COMP_CWORD=$#
    COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
    complete -p condylint | grep -q -- '-F' || exit 1
    name=$(complete -p condylint | sed 's/.*-F \\([^ ]*\\).*/\\1/')
    "$name" condylint "${COMP_WORDS[$COMP_CWORD]}" "${COMP_WORDS[$((COMP_CWORD - 1))]}" 2> /dev/null
    printf '%s\\n' "${COMPREPLY[@]}" | sed 's/ *$//'
    """

  private static let pack = """
    id: house-rule
    title: A rule of the house
    severity: info
    page: {what: a, why: b, fix: c}
    check: {at: conditions.*.name, must: {not_pattern: zzz}}
    messages: {default: x}

    """
}
