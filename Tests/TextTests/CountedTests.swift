import Testing
import Text

@Suite struct CountedTests {
  @Test(
    "So many of something",
    arguments: [
      (0, "file", nil, "0 files"), (1, "file", nil, "1 file"), (2, "file", nil, "2 files"),
      (1, "entry", "entries", "1 entry"), (3, "entry", "entries", "3 entries"), (1, "agrees", "agree", "1 agrees"),
    ] as [(Int, String, String?, String)])
  func counted(number: Int, one: String, many: String?, words: String) {
    #expect(number.counted(one, many: many) == words)
  }
}
