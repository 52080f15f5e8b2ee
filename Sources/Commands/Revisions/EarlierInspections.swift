internal import Findings
internal import Linting
internal import Text

/// The sheets under some paths as they were at a revision, checked as those of today are.
struct EarlierInspections: Sendable {
  private(set) var inspections: [Inspection] = []
  /// What of the revision could not be read, so that nobody can tell what is new.
  private(set) var failures: [FileFailure] = []

  /// Reads the revision with git. A file that is still the same to the byte is not checked again.
  ///
  /// - Throws: `ConfigurationProblem` where there is no git, no repository or no such revision.
  init(
    of paths: [String], at revision: String, beside current: SheetInspections, with linter: Linter, jobs: Int,
    _ configuration: FoundConfiguration
  ) async throws {
    let excluded = Set(current.passedOver.map(\.path))
    let version = try await GitVersions.version(revision, for: "--new-since", paths: paths) { path in
      excluded.contains { path == $0 || path.hasPrefix($0 + "/") } || configuration.passesOver(path)
    }
    let known = Dictionary(current.inspections.map { ($0.file.path, $0) }) { first, _ in first }
    let articles = version.articles
    let outcomes = await version.files.mapInParallel(jobs: jobs) { file -> Result<Inspection, FileFailure> in
      switch file.read() {
      case .success(let bytes):
        // An article may change beneath a sheet that stays the same.
        if let same = known[file.path], same.file.bytes == bytes, !bytes.contains("text:") { return .success(same) }
        return .success(
          linter.inspect(TextFile(path: file.path, contents: bytes), isNamed: file.isNamed, articles: articles))
      case .failure(let failure):
        guard case .tooLarge(_, let limit) = failure.reason else { return .failure(failure) }
        return .success(linter.inspect(oversized: file.path, limit: limit))
      }
    }
    for outcome in outcomes {
      switch outcome {
      case .success(let inspection): inspections.append(inspection)
      case .failure(let failure): failures.append(failure)
      }
    }
  }
}
