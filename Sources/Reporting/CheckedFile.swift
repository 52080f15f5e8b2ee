import Findings
import Text

/// A file of a report, with what was found in it.
struct CheckedFile {
  let path: String
  let findings: [Finding]
}

extension Report {
  /// The files in which something was found, and those that were checked and are clean; sorted by path.
  var checkedFiles: [CheckedFile] {
    let found = Dictionary(grouping: findings) { $0.place.file.path }
    return Set(files).union(found.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { CheckedFile(path: $0, findings: found[$0] ?? []) }
  }
}
