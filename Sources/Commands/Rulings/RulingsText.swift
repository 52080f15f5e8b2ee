internal import Claims
internal import Linting
internal import Packs
internal import Sheets
internal import Text
internal import YAML

/// The text of a rulings file, to which a ruling is added or in which it takes the place of others. All else stays as it
/// is, to the byte.
struct RulingsText {
  private let file: TextFile
  private let tree: NodeTree
  /// What the file holds.
  let book: RulingBook
  private var rulings: [Ruling] { book.rulings }

  /// - Throws: `ConfigurationProblem` where the file is no rulings file; one with nothing in it is one.
  init(_ file: TextFile) throws(ConfigurationProblem) {
    self.file = file
    tree = NodeTree.reading(file)
    let isBlank = tree.problem == nil && (tree.documents.first.map(tree.isNull) ?? true)
    book = isBlank ? .empty : try Rulings(file).book
  }

  /// The text with a ruling in it.
  ///
  /// - Parameter replaced: The entries whose place it takes; it is added at the end where there are none.
  /// - Throws: `ConfigurationProblem` where the file is laid out so that this cannot be done.
  func recording(_ entry: RulingEntry, replacing replaced: [Int]) throws(ConfigurationProblem) -> String {
    guard entry.listItem(indentedBy: 0) != nil else {
      throw ConfigurationProblem("the ruling holds text that YAML cannot hold")
    }
    var expected = rulings.enumerated().filter { !replaced.dropLast().contains($0.offset) }.map(\.element.withoutPlace)
    let place = replaced.last.map { $0 - (replaced.count - 1) }
    if let place { expected[place] = entry.ruling.withoutPlace } else { expected.append(entry.ruling.withoutPlace) }
    // How the file is laid out is not known here: the text that reads right is right.
    for edits in replaced.isEmpty ? additions(of: entry) : replacements(of: replaced, by: entry) {
      let text = applying(edits)
      let read = try? Rulings(TextFile(path: file.path, text: text)).book.rulings
      if read?.map(\.withoutPlace) == expected { return String(decoding: file.byteOrderMark, as: UTF8.self) + text }
    }
    throw ConfigurationProblem(
      replaced.isEmpty
        ? "\(file.path): nothing can be added to it; write `entries:` last, each entry on lines of its own that begin "
          + "with `-`"
        : "\(file.path): the older ruling on the same cannot be replaced; take it out")
  }

  // MARK: - Edits

  private struct Edit {
    let range: Range<Int>
    let text: String
  }

  private func additions(of entry: RulingEntry) -> [[Edit]] {
    let count = file.bytes.count
    let isEnded = count == 0 || file.bytes[count - 1] == UInt8(ascii: "\n")
    let atEnd = { (text: String?) in
      [Edit(range: count..<count, text: (isEnded ? "" : "\n") + (text ?? ""))]
    }
    let item = entry.listItem(indentedBy: 2) ?? ""
    var additions = [
      atEnd(item), atEnd(entry.listItem(indentedBy: 0)), atEnd("entries:\n" + item),
      atEnd(entry.listItem(indentedBy: 4)), atEnd("rulings: 1\nentries:\n" + item),
    ]
    if let list = entriesNode, tree[list].kind == .sequence {
      var range = tree[list].range.offsets
      if Array(tree.children(of: list)).isEmpty {
        while range.lowerBound > 0, isBlank(file.bytes[range.lowerBound - 1]) {
          range = range.lowerBound - 1..<range.upperBound
        }
        additions.append([Edit(range: range, text: "\n" + String(item.dropLast()))])
      } else {
        additions.append([Edit(range: range.upperBound - 1..<range.upperBound - 1, text: ", " + entry.braces)])
      }
    }
    return additions
  }

  private func replacements(of replaced: [Int], by entry: RulingEntry) -> [[Edit]] {
    guard let last = replaced.last, let node = node(of: last) else { return [] }
    let range = tree[node].range.offsets
    let removals = replaced.dropLast().compactMap(self.node).compactMap(removal)
    let column = range.lowerBound - lineStart(before: range.lowerBound)
    return RulingEntry.Style.allCases.map { valueEdits(of: node, to: entry, $0) + removals } + [
      [Edit(range: range, text: entry.block(indentedBy: column) ?? "")] + removals,
      [Edit(range: range, text: entry.braces)] + removals,
    ]
  }

  /// Puts each value in the place of the old one, so that comments beside them stay.
  private func valueEdits(of node: NodeID, to entry: RulingEntry, _ style: RulingEntry.Style) -> [Edit] {
    tree.entries(of: node).compactMap { field in
      let key = tree.text(of: field.key)
      if states(field.value, entry, key) { return nil }
      let name = ["holds", "both"].contains(key) ? entry.outcome.key : key
      guard let value = entry.value(of: name, style) else { return nil }
      var range = tree[field.value].range.offsets
      while let last = file.bytes[range].last, isBlank(last) { range = range.lowerBound..<range.upperBound - 1 }
      // What takes several lines is put on the line of its key.
      guard name == key, !file.bytes[range].contains(UInt8(ascii: "\n")) else {
        return Edit(range: tree[field.key].range.offsets.lowerBound..<range.upperBound, text: "\(name): \(value)")
      }
      return Edit(range: range, text: value)
    }
  }

  /// Whether a value is already what it shall be.
  private func states(_ value: NodeID, _ entry: RulingEntry, _ key: String) -> Bool {
    if key == "claims" {
      return Set(tree.children(of: tree.resolved(value)).map(tree.text(of:))) == entry.ruling.claims
    }
    return entry.text(of: key).map { $0 == tree.text(of: value) } ?? false
  }

  private func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  /// Takes out the lines of an entry; nil where it shares them with others.
  private func removal(of node: NodeID) -> Edit? {
    let range = tree[node].range.offsets
    let start = lineStart(before: range.lowerBound)
    guard file.bytes[start..<range.lowerBound].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") })
    else { return nil }
    var end = range.upperBound
    while end < file.bytes.count, end == 0 || file.bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
    return Edit(range: start..<end, text: "")
  }

  private func lineStart(before offset: Int) -> Int {
    file.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  private func applying(_ edits: [Edit]) -> String {
    var bytes = file.bytes
    let hasCarriageReturns = bytes.contains(UInt8(ascii: "\r"))
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      let text =
        hasCarriageReturns
        ? edit.text.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "\r\n") : edit.text
      bytes.replaceSubrange(edit.range, with: text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Nodes

  private var entriesNode: NodeID? {
    guard let root = tree.documents.first else { return nil }
    return tree.entries(of: tree.resolved(root)).first { tree.text(of: $0.key) == "entries" }
      .map { tree.resolved($0.value) }
  }

  private func node(of entry: Int) -> NodeID? {
    guard let list = entriesNode else { return nil }
    guard tree[list].kind == .sequence else { return entry == 0 ? list : nil }
    let children = Array(tree.children(of: list))
    return children.indices.contains(entry) ? tree.resolved(children[entry]) : nil
  }
}

extension Ruling {
  /// The same, wherever it stands.
  fileprivate var withoutPlace: Ruling {
    Ruling(
      subject: subject, attribute: attribute, holds: holds, because: because, by: by, on: on, claims: claims, entry: 0)
  }
}
