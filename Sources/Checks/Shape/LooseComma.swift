internal import Findings
internal import Linting
internal import Sheets
internal import Text
internal import YAML

/// A comma in braces that was to belong to a text, and ended it: `{sign: fever, chills, act: urgent}`.
///
/// What stands behind it is read as a key with nothing behind it.
struct LooseComma {
  /// The key that the text belongs to.
  let key: String
  /// The whole text in double quotes, as it is to be written: with all that was cut off it.
  let quotedText: String
  /// Puts the whole of it in quotes; nil where that is not sure to leave everything else as it is.
  let edit: Edit?

  /// - Parameters:
  ///   - first: The key and the text that goes on.
  ///   - pieces: What was cut off it, in order.
  fileprivate init?(_ first: (key: NodeID, value: NodeID), cutOff pieces: [NodeID], in tree: NodeTree) {
    guard tree[first.value].kind == .scalar, !tree.isBlank(first.value), let last = pieces.last else { return nil }
    key = tree.text(of: first.key)
    let text = ([first.value] + pieces).map(tree.text(of:)).joined(separator: ", ")
    let range = TextRange(start: tree[first.value].range.start, end: tree[last].range.end)
    let written = tree.file.text(in: range)
    // The blank behind a comma is as it was written: "1,5" is one number. Anchors, tags and quotes are no part of a text.
    let isAsWritten = written.filter { $0 != " " } == text.filter { $0 != " " }
    let content = isAsWritten ? written : text
    quotedText = "\"\(content.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    // What an alias repeats would change elsewhere, and a word of a list is no text that a comma may stand in.
    let isSure = isAsWritten && !tree.hasAliases && !Self.listed.contains(key)
    edit = isSure ? Edit(file: tree.file, range: range, replacement: quotedText) : nil
  }

  private static let listed = Set([Key.act, .use, .present, .certainty].map(\.rawValue))
}

/// The loose commas of a sheet. Each mapping that is asked about is looked through once.
struct LooseCommas {
  enum Part {
    /// The first piece behind a text, which tells of all.
    case first(LooseComma)
    case later
    /// A key of the format with its value right behind the colon, `use:usual`: to YAML one text.
    case glued(GluedKey)

    var isGlued: Bool { if case .glued = self { true } else { false } }
  }

  private let tree: NodeTree
  private var known: [NodeID: [NodeID: Part]] = [:]

  init(_ tree: NodeTree) { self.tree = tree }

  /// What a key in braces is the rest of; nil where it has a colon, or no text stands before it.
  mutating func part(_ key: NodeID) -> Part? {
    guard let mapping = tree.parent(of: key), tree[mapping].kind == .mapping, tree[mapping].style == .flow else {
      return nil
    }
    if let parts = known[mapping] { return parts[key] }
    let parts = parts(of: mapping)
    known[mapping] = parts
    return parts[key]
  }

  private func parts(of mapping: NodeID) -> [NodeID: Part] {
    var parts: [NodeID: Part] = [:]
    var first: (key: NodeID, value: NodeID)?
    var pieces: [NodeID] = []
    func endPieces() {
      guard let first, let comma = LooseComma(first, cutOff: pieces, in: tree) else { return }
      for (index, piece) in pieces.enumerated() { parts[piece] = index == 0 ? .first(comma) : .later }
    }
    var children = tree.children(of: mapping)
    while let key = children.next(), let value = children.next() {
      if tree.isWithoutColon(key, value) {
        if let glued = GluedKey(key, in: tree) { parts[key] = .glued(glued) } else { pieces.append(key) }
      } else {
        endPieces()
        (first, pieces) = ((key, value), [])
      }
    }
    endPieces()
    return parts
  }
}

extension NodeTree {
  /// Whether a key of braces stands alone between commas.
  fileprivate func isWithoutColon(_ key: NodeID, _ value: NodeID) -> Bool {
    guard self[key].kind == .scalar, self[value].kind == .scalar, self[value].range.isEmpty, isNull(value) else {
      return false
    }
    let rest = file.bytes[Int(self[key].range.end)...]
    let next = rest.first { ![UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0A, 0x0D].contains($0) }
    return next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
  }
}
