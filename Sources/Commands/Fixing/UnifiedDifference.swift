/// How two texts differ, as `patch` takes it.
struct UnifiedDifference {
  private static let context = 3

  fileprivate enum Line {
    case same(Substring)
    case removed(Substring)
    case added(Substring)
  }

  /// The difference in unified form, three lines around each change; empty where there is none.
  static func text(of old: String, _ new: String, path: String) -> String {
    let lines = Self.lines(of: old, new)
    var hunks = ""
    var index = 0
    var (oldLine, newLine) = (1, 1)
    while index < lines.count {
      guard let change = lines[index...].firstIndex(where: \.isChange) else { break }
      let start = max(index, change - context)
      for line in lines[index..<start] { line.count(&oldLine, &newLine) }
      var last = change
      // Changes that are near each other share a hunk.
      while let next = lines[(last + 1)...].firstIndex(where: \.isChange), next - last <= 2 * context { last = next }
      let end = min(lines.count, last + 1 + context)
      hunks += hunk(lines[start..<end], &oldLine, &newLine)
      index = end
    }
    return hunks.isEmpty ? "" : "--- \(path)\n+++ \(path)\n" + hunks
  }

  private static func hunk(_ lines: ArraySlice<Line>, _ oldLine: inout Int, _ newLine: inout Int) -> String {
    let (oldStart, newStart) = (oldLine, newLine)
    var body = ""
    for line in lines {
      line.count(&oldLine, &newLine)
      let (mark, text) = line.parts
      body += mark + text
      if text.utf8.last != UInt8(ascii: "\n") { body += "\n\\ No newline at end of file\n" }
    }
    let (removed, added) = (oldLine - oldStart, newLine - newStart)
    // Where a side has no lines, its number is that of the line before.
    return "@@ -\(removed == 0 ? oldStart - 1 : oldStart),\(removed) "
      + "+\(added == 0 ? newStart - 1 : newStart),\(added) @@\n" + body
  }

  private static func lines(of old: String, _ new: String) -> [Line] {
    let (old, new) = (split(old), split(new))
    var removed: Set<Int> = []
    var added: Set<Int> = []
    // A line that the other text has not is a change, whatever stands around it: what is left is soon compared.
    let shared = Set(old).intersection(new)
    let oldPlaces = old.indices.filter { shared.contains(old[$0]) }
    let newPlaces = new.indices.filter { shared.contains(new[$0]) }
    removed.formUnion(old.indices.filter { !shared.contains(old[$0]) })
    added.formUnion(new.indices.filter { !shared.contains(new[$0]) })
    for change in newPlaces.map({ new[$0] }).difference(from: oldPlaces.map { old[$0] }) {
      switch change {
      case .remove(let offset, _, _): removed.insert(oldPlaces[offset])
      case .insert(let offset, _, _): added.insert(newPlaces[offset])
      }
    }
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        lines.append(.removed(old[left]))
        left += 1
      } else if right < new.count, added.contains(right) {
        lines.append(.added(new[right]))
        right += 1
      } else {
        lines.append(.same(old[left]))
        (left, right) = (left + 1, right + 1)
      }
    }
    return lines
  }

  /// The lines of a text, each with its end.
  private static func split(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    while start < text.endIndex {
      let feed = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n"))
      let end = feed.map { text.utf8.index(after: $0) } ?? text.endIndex
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }
}

extension UnifiedDifference.Line {
  fileprivate var isChange: Bool { if case .same = self { false } else { true } }

  fileprivate var parts: (mark: String, text: Substring) {
    switch self {
    case .same(let text): (" ", text)
    case .removed(let text): ("-", text)
    case .added(let text): ("+", text)
    }
  }

  fileprivate func count(_ old: inout Int, _ new: inout Int) {
    switch self {
    case .same: (old, new) = (old + 1, new + 1)
    case .removed: old += 1
    case .added: new += 1
    }
  }
}
