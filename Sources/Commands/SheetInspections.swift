internal import Findings
internal import Linting
internal import Parallel

/// What came of all sheets under some paths.
struct SheetInspections {
  private(set) var inspections: [Inspection] = []
  private(set) var failures: [FileFailure]
  let passedOver: [Summary.PassedOver]

  /// Reads and checks every sheet, on several threads.
  ///
  /// - Parameters:
  ///   - configuration: What says which of the files that a walk comes upon are checked.
  ///   - used: What the run itself uses, and a walk may come upon.
  init(
    of paths: [String], with linter: Linter, jobs: Int, _ configuration: FoundConfiguration? = nil,
    using used: UsedFiles = .none
  ) {
    let gathered = SheetFiles(at: paths, excluding: configuration?.exclusions ?? [])
    failures = gathered.failures
    var passedOver = gathered.passedOver.filter { !used.contains($0.path) }
    let files = gathered.files.filter { file in
      guard file.isNamed || !used.contains(file.path) else { return false }
      guard let configuration, !file.isNamed, !configuration.includes(file.path) else { return true }
      passedOver.append(
        Summary.PassedOver(path: file.path, reason: "not among `include` in \(configuration.path ?? "")"))
      return false
    }
    self.passedOver = passedOver
    let articles = ArticleFiles.source()
    // Where files are few, several threads work on each.
    let share = jobs / max(1, files.count)
    for outcome in files.mapInParallel(jobs: jobs, { Self.inspect($0, articles, with: linter, jobs: share) }) {
      switch outcome {
      case .success(let inspection): inspections.append(inspection)
      case .failure(let failure): failures.append(failure)
      }
    }
  }

  private static func inspect(
    _ file: SheetFile, _ articles: @escaping ArticleSource, with linter: Linter, jobs: Int
  ) -> Result<Inspection, FileFailure> {
    do throws(FileFailure) {
      return .success(linter.inspect(try file.read(), isNamed: file.isNamed, articles: articles, jobs: jobs))
    } catch {
      guard case .tooLarge(_, let limit) = error.reason else { return .failure(error) }
      return .success(linter.inspect(oversized: file.path, limit: limit))
    }
  }
}
