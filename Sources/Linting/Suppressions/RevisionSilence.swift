internal import Claims
public import Findings
internal import Sheets
internal import Text
internal import YAML

/// What silences the findings of a diff: the comments in the newer version, and waivers.
public struct RevisionSilence: Sendable {
  fileprivate let comments: [ObjectIdentifier: [IgnoreComment]]
  fileprivate let exceptions: Exceptions

  public init(_ newer: [Inspection], _ exceptions: Exceptions) {
    var comments: [ObjectIdentifier: [IgnoreComment]] = [:]
    for inspection in newer where !inspection.ignoreComments.isEmpty {
      comments[ObjectIdentifier(inspection.file)] = inspection.ignoreComments
    }
    self.comments = comments
    self.exceptions = exceptions
  }

  fileprivate var isEmpty: Bool { comments.isEmpty && exceptions.waivers.waivers.isEmpty }
}

extension Linter {
  /// Parts the findings of a diff into those that are told and those that an exception silences.
  ///
  /// What is gone from the newer version is looked for where it stood: on what is left of the items that held it.
  ///
  /// - Parameter pair: The versions that the findings compare; nil where they compare all sheets.
  public func silencing(
    _ changes: [Finding], in pair: RevisionPair? = nil, by silence: RevisionSilence
  ) -> (told: [Finding], silenced: [SuppressedFinding]) {
    guard !changes.isEmpty, !silence.isEmpty else { return (changes, []) }
    let newer = pair?.newer?.document
    let comments =
      pair == nil
      ? silence.comments.values.flatMap(\.self)
      : newer.flatMap { silence.comments[ObjectIdentifier($0.tree.file)] } ?? []
    var suppressor = Suppressor(comments, silence.exceptions, judged: [], known: [], today: today)
    let told = suppressor.filter(changes) { finding in
      guard let newer, let older = pair?.older?.document, finding.place.file === older.tree.file else {
        return finding.place
      }
      return newer.nearest(to: finding.place.pointer)
    }
    return (told, suppressor.suppressed)
  }
}

extension Document {
  /// The place of the key that a JSON Pointer leads to, or of the last on its way that there is. Items of lists have
  /// numbers that mean something else in another version, so that the list stands for them.
  fileprivate func nearest(to pointer: String) -> Place {
    var node = root
    var key = root
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let mapping = tree.resolved(node)
      guard tree[mapping].kind == .mapping,
        let entry = tree.entries(of: mapping).first(where: { tree.text(of: $0.key).pointerToken == token })
      else { break }
      (key, node) = (entry.key, entry.value)
    }
    return place(of: key)
  }
}
