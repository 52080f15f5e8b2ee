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
    var chosen: [Edit] = []
    for fix in fixes where !fix.edits.isEmpty && fix.edits.allSatisfy({ $0.file === file }) {
      guard !fix.edits.contains(where: { edit in chosen.contains { $0.touches(edit) } }) else { continue }
      chosen += fix.edits
    }
    guard !chosen.isEmpty else { return nil }
    var bytes = file.bytes
    for edit in chosen.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
    }
    guard bytes != file.bytes else { return nil }
    let mark: [UInt8] = file.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    let fixed = TextFile(path: file.path, contents: mark + bytes)
    // No fix may do harm; a broken sheet is not made worse.
    let isBroken = NodeTree.reading(fixed).problem != nil
    return isBroken && NodeTree.reading(file).problem == nil ? nil : fixed
  }
}

extension Edit {
  /// Whether two edits overlap or stand side by side, so that their order would matter.
  fileprivate func touches(_ other: Edit) -> Bool { range.start <= other.range.end && other.range.start <= range.end }
}
