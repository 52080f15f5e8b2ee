internal import Text

extension Report {
  /// The same report with other paths of its files. Linear in the findings.
  ///
  /// - Parameter path: The new path for one that the report has; it may be the same.
  public func renamingFiles(_ path: (String) -> String) -> Report {
    var files: [ObjectIdentifier: TextFile] = [:]
    func renamed(_ place: Place) -> Place {
      let name = path(place.file.path)
      guard name != place.file.path else { return place }
      let file = files[ObjectIdentifier(place.file)] ?? place.file.renamed(name)
      files[ObjectIdentifier(place.file)] = file
      return place.moved(to: file)
    }
    return Report(
      toolVersion: toolVersion, summary: summary, findings: findings.map { $0.moved(renamed) }, rules: rules,
      files: Set(self.files.map(path)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      suppressed: suppressed.map {
        SuppressedFinding($0.finding.moved(renamed), $0.origin, justification: $0.justification)
      }, agreement: agreement)
  }
}

extension Finding {
  fileprivate func moved(_ move: (Place) -> Place) -> Finding {
    Finding(
      words, severity: severity, place: move(place), document: document,
      related: related.map { Note(place: move($0.place), message: $0.message) }, fix: fix, fingerprint: fingerprint,
      standing: standing)
  }
}
