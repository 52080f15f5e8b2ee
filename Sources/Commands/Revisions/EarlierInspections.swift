internal import Findings
internal import Linting
internal import Parallel
internal import Text

/// The sheets under some paths as they were at a revision, checked as those of today are.
struct EarlierInspections: Sendable {
  private(set) var inspections: [Inspection] = []
  /// What of the revision could not be read, so that nobody can tell what is new.
  private(set) var failures: [FileFailure] = []

  /// Checks what git has. A file that is still the same to the byte is not checked again.
  ///
  /// - Parameter current: The sheets of today; what a walk passed over there is passed over here.
  init(of version: SheetVersion, beside current: SheetInspections, with linter: Linter, jobs: Int) {
    let excluded = PassedOverPaths(current.passedOver)
    let files = version.files.filter { !excluded.contains($0.path) }
    let known = Dictionary(current.inspections.map { ($0.file.path, $0) }) { first, _ in first }
    let articles = version.articles
    let outcomes = files.mapInParallel(jobs: jobs) { file -> Result<Inspection, FileFailure> in
      switch file.read() {
      case .success(let bytes):
        // An article may change beneath a sheet that stays the same.
        if let same = known[file.path], same.file.bytes == bytes, !ArticleNames.mayStand(in: bytes) {
          return .success(same)
        }
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
