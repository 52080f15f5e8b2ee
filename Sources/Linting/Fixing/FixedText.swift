public import Findings
public import Text
internal import YAML

/// A file's text with fixes applied.
public enum FixedText {
  /// Applies the fixes whose edits are all in the file and touch no other's; of two that touch, the first.
  ///
  /// Everything outside of the edits stays as it is, to the byte. Linear in the size of the file.
  ///
  /// - Returns: nil where nothing changes, where the text would no longer be YAML, and for a file that is not UTF-8.
  public static func applying(_ fixes: [Fix], to file: TextFile) -> TextFile? {
    guard file.encoding == .utf8 else { return nil }
    var chosen = ChosenEdits()
    for fix in fixes where fix.edits.allSatisfy({ $0.file === file }) { chosen.take(fix.edits) }
    guard !chosen.edits.isEmpty else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var end = 0
    for edit in chosen.edits where edit.range.offsets.lowerBound >= end {
      bytes += file.bytes[end..<edit.range.offsets.lowerBound]
      bytes += edit.replacement.utf8
      end = edit.range.offsets.upperBound
    }
    bytes += file.bytes[end...]
    guard bytes != file.bytes else { return nil }
    let fixed = TextFile(path: file.path, contents: file.byteOrderMark + bytes)
    // No fix may do harm; a broken sheet is not made worse.
    let isBroken = NodeTree.reading(fixed).problem != nil
    return isBroken && NodeTree.reading(file).problem == nil ? nil : fixed
  }
}

/// Edits of which none touches one of another fix, in the order of the text.
private struct ChosenEdits {
  private(set) var edits: [Edit] = []

  /// Takes all edits of a fix, or none where one of them touches what was taken before.
  mutating func take(_ fix: [Edit]) {
    guard !fix.contains(where: isTouched) else { return }
    for edit in fix { edits.insert(edit, at: place(of: edit)) }
  }

  private func isTouched(_ edit: Edit) -> Bool {
    let place = place(of: edit)
    return edits[max(0, place - 1)..<min(place + 1, edits.count)].contains { $0.touches(edit) }
  }

  /// Where an edit stands among those that were taken, found by halving.
  private func place(of edit: Edit) -> Int {
    edits.partitioningIndex { $0.range.start >= edit.range.start }
  }
}

extension Edit {
  /// Whether two edits overlap or stand side by side, so that their order would matter.
  fileprivate func touches(_ other: Edit) -> Bool { range.start <= other.range.end && other.range.start <= range.end }
}
