internal import Linting
internal import Packs
internal import Subprocess

/// Asks git, as a process of its own.
struct Git: Sendable {
  /// The folder that the repository's files are in.
  let root: String
  /// The working folder as seen from there; empty, or with a `/` at its end.
  let prefix: String
  let isShallow: Bool
  /// Where git is asked; nil for the working folder.
  private let folder: String?
  /// The option that asks for git, for messages.
  let option: String

  /// Finds the repository that the paths are in.
  ///
  /// - Parameter paths: As the command line has them; they may lie in another repository than the working folder, but all
  ///   in one.
  /// - Throws: `ConfigurationProblem` where there is no git, or no repository.
  init(for option: String, paths: [String] = []) async throws {
    self.option = option
    folder = Self.folder(awayFromWorkingFolder: paths)
    let answer = try await Self.ask(
      ["rev-parse", "--show-toplevel", "--show-prefix", "--is-shallow-repository"], in: folder, for: option)
    let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard answer.isSuccess, lines.count >= 3 else {
      if answer.errors.contains("dubious ownership") {
        throw ConfigurationProblem("\(option): git does not trust this repository: \(answer.firstError)")
      }
      throw ConfigurationProblem(
        "\(option): \(folder ?? "the working folder") is in no git repository with files (git says: \(answer.firstError))"
      )
    }
    (root, prefix, isShallow) = (lines[0], folder == nil ? lines[1] : "", lines[2] == "true")
  }

  /// Whether its paths are not to be seen from the working folder.
  var isElsewhere: Bool { folder != nil }

  /// The folder of the first path, absolute, if that is in another repository than the working folder.
  private static func folder(awayFromWorkingFolder paths: [String]) -> String? {
    guard let working = try? SystemCalls.resolve(RawPath(".")), let path = paths.first,
      let place = try? SystemCalls.resolve(RawPath(path)),
      let status = try? SystemCalls.status(of: place, followingLinks: true),
      let folder = status.kind == .folder ? place : place.parent, let root = Repository.root(of: folder)
    else { return nil }
    // A repository inside of the working folder's is a submodule of it, or none of its business.
    guard let own = Repository.root(of: working), own == root || own.remainder(of: root) != nil else {
      return folder.text
    }
    return nil
  }

  /// The commit that a revision names.
  func commit(_ revision: String) async throws -> String {
    let answer = try await ask(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
    let commit = answer.text.prefix { $0 != "\n" }
    guard answer.isSuccess, !commit.isEmpty else {
      let hint =
        isShallow
        ? "; this clone is shallow, so older commits are not here: `git fetch --unshallow` brings them" : ""
      throw ConfigurationProblem("\(option): there is no revision called \(revision)\(hint)")
    }
    return String(commit)
  }

  /// Something in a commit.
  struct Entry: Sendable {
    enum Kind: Sendable { case file, link, submodule }

    let kind: Kind
    let object: String
    let size: Int
    /// The path from the repository's root.
    let path: String
  }

  /// All that a commit holds, in one call.
  func entries(of commit: String) async throws -> [Entry] {
    let answer = try await ask(["ls-tree", "-r", "-z", "-l", "--full-tree", commit])
    guard answer.isSuccess else {
      throw ConfigurationProblem("\(option): git cannot list \(commit): \(answer.firstError)")
    }
    return answer.output.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let fields = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 4 else { return nil }
      let kind: Entry.Kind = fields[1] == "commit" ? .submodule : fields[0] == "120000" ? .link : .file
      return Entry(
        kind: kind, object: fields[2], size: Int(fields[3]) ?? 0,
        path: String(decoding: line[line.index(after: tab)...], as: UTF8.self))
    }
  }

  /// The contents of files, in one call.
  ///
  /// - Returns: For each object, its bytes; an object that git does not have is left out.
  func contents(of entries: [Entry]) async throws -> [String: [UInt8]] {
    var sizes: [String: Int] = [:]
    for entry in entries { sizes[entry.object] = entry.size }
    guard !sizes.isEmpty else { return [:] }
    let objects = sizes.keys.sorted()
    let answer = try await ask(
      ["cat-file", "--batch"], input: Array((objects.joined(separator: "\n") + "\n").utf8),
      limit: sizes.values.reduce(0, +) + 200 * objects.count + 4_096)
    guard answer.isSuccess else { throw ConfigurationProblem("\(option): git cannot read files: \(answer.firstError)") }
    return Self.batch(answer.output)
  }

  /// Parts what `cat-file --batch` prints: a line with object, kind and size, the bytes, a line feed.
  private static func batch(_ output: [UInt8]) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    var start = 0
    while start < output.count, let end = output[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let fields = output[start..<end].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      start = end + 1
      guard fields.count == 3, let size = Int(fields[2]), size >= 0, start + size <= output.count else { continue }
      contents[fields[0]] = Array(output[start..<start + size])
      start += size + 1
    }
    return contents
  }

  /// What git printed.
  private struct Answer {
    let isSuccess: Bool
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var firstError: String { errors.split(separator: "\n").first.map(String.init) ?? "nothing" }
  }

  private func ask(_ arguments: [String], input: [UInt8] = [], limit: Int = 256 << 20) async throws -> Answer {
    try await Self.ask(arguments, in: folder, input: input, limit: limit, for: option)
  }

  private static func ask(
    _ arguments: [String], in folder: String?, input: [UInt8] = [], limit: Int = 256 << 20, for option: String
  ) async throws -> Answer {
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments((folder.map { ["-C", $0] } ?? []) + arguments),
        // Messages in English, no question at the terminal, nothing fetched and nothing written.
        environment: .inherit.updating([
          "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0",
        ]),
        input: .array(input), output: .bytes(limit: limit), error: .bytes(limit: 1 << 20))
      return Answer(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
        errors: String(decoding: result.standardError, as: UTF8.self))
    } catch let error as SubprocessError {
      throw ConfigurationProblem("\(option): git cannot be run: \(error); is it installed?")
    }
  }
}
