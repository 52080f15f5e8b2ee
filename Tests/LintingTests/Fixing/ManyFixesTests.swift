import Findings
import Linting
import Testing
import Text

/// Sheets with a slip in every line: each fix is held against its neighbours, not against all others.
@Suite struct ManyFixesTests {
  private static let file = TextFile(path: "a.yaml", text: (0..<60_000).map { "k\($0): v\n" }.joined())

  /// Where the value of each line stands.
  private static let values = file.bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "v") }

  private static func fix(_ ranges: [Range<Int>], _ text: String) -> Fix {
    Fix(
      description: "", edits: ranges.map { Edit(file: file, range: TextRange($0), replacement: text) }, isSafe: true)
  }

  @Test func `a fix in each of very many lines is applied, whatever their order`() throws {
    let fixes = Self.values.map { Self.fix([$0..<$0 + 1], "long") }
    for some in [fixes, fixes.reversed()] {
      let fixed = try #require(FixedText.applying(some, to: Self.file))
      #expect(fixed.bytes.count == Self.file.bytes.count + 3 * Self.values.count)
    }
  }

  @Test func `of fixes that touch each other the first is applied, with all of its edits`() throws {
    let (one, two, three) = (Self.values[10], Self.values[20], Self.values[30])
    let fixes = [
      Self.fix([two..<two + 1], "second"),
      // Touches the one before, so that none of it is done.
      Self.fix([one..<one + 1, two + 1..<two + 1], "none"),
      Self.fix([one..<one + 1, three..<three + 1], "both"),
      Self.fix([three - 2..<three], "none"),
    ]
    let fixed = try #require(FixedText.applying(fixes, to: Self.file))
    let text = String(decoding: fixed.bytes, as: UTF8.self)
    #expect(text.contains("k10: both\n") && text.contains("k20: second\n") && text.contains("k30: both\n"))
    #expect(!text.contains("none"))
  }
}
