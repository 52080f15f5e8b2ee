internal import Claims
internal import Linting
internal import Sheets
internal import Text
internal import YAML

/// A ruling as an entry of a rulings file.
struct RulingEntry {
  private let ruling: Ruling

  init(_ ruling: Ruling) { self.ruling = ruling }

  /// The text of a rulings file with the entry at its end; everything else stays as it is, to the byte.
  ///
  /// - Throws: `ConfigurationProblem` where the file is laid out so that nothing can be added at its end.
  func appended(to old: String?, path: String) throws -> String {
    guard let entry = YAMLWriter.text(.sequence([content])) else {
      throw ConfigurationProblem("the ruling holds text that YAML cannot hold")
    }
    guard let old else { return "rulings: 1\nentries:\n" + indented(entry, by: 2) }
    let ending = old.hasSuffix("\n") || old.isEmpty ? "" : "\n"
    let before = try Rulings(TextFile(path: path, text: old)).book.rulings.count
    // The indentation of the entries that are there is not known here: the one that reads right is right.
    for addition in [indented(entry, by: 2), entry, "entries:\n" + indented(entry, by: 2), indented(entry, by: 4)] {
      let text = old + ending + addition
      if let read = try? Rulings(TextFile(path: path, text: text)), read.book.rulings.count == before + 1 {
        return text
      }
    }
    throw ConfigurationProblem(
      "\(path): nothing can be added at its end; write `entries:` last, each entry on lines of its own that begin with `-`"
    )
  }

  private var content: YAMLContent {
    var entries = [
      YAMLContent.Entry("subject", .text(ruling.subject)),
      YAMLContent.Entry("attribute", .text(ruling.attribute.rawValue)),
    ]
    switch ruling.holds {
    case .value(let value): entries.append(YAMLContent.Entry("holds", .text(value)))
    case .both: entries.append(YAMLContent.Entry("both", .literal("true")))
    }
    entries += [
      YAMLContent.Entry("because", .text(ruling.because)), YAMLContent.Entry("by", .text(ruling.by)),
      YAMLContent.Entry("on", .text(ruling.on)),
      YAMLContent.Entry("claims", .sequence(ruling.claims.sorted().map(YAMLContent.text))),
    ]
    return .mapping(entries)
  }

  private func indented(_ text: String, by spaces: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: spaces) + $0 }.joined(separator: "\n")
  }
}
