import Testing

@testable import Commands

@Suite struct UnifiedDifferenceTests {
  @Test func `texts of which every line differs are told apart line by line`() {
    let old = (0..<60_000).map { "a \($0)\n" }.joined()
    let new = (0..<60_000).map { "b \($0)\n" }.joined()
    let lines = UnifiedDifference.text(of: old, new, path: "x").split(separator: "\n")
    #expect(lines.prefix(4) == ["--- x", "+++ x", "@@ -1,60000 +1,60000 @@", "-a 0"])
    #expect(lines.count == 3 + 2 * 60_000)
  }

  @Test func `lines that stand in both texts are kept where they stay in their order`() {
    let text = UnifiedDifference.text(of: "a\nb\na\nc\nd\n", "a\nx\na\nd\nc\ny\n", path: "x")
    #expect(text.contains("\n a\n") && text.contains("\n-b\n") && text.contains("\n+x\n") && text.contains("\n+y\n"))
    #expect(text.hasPrefix("--- x\n+++ x\n@@ -1,5 +1,6 @@\n"))
    #expect(UnifiedDifference.text(of: "a\nb\n", "a\nb\n", path: "x").isEmpty)
  }
}
