import BundledRules
import Testing

@testable import Claims

/// What is made ready when the program is built says the same as the packs that it was made from.
@Suite struct CompiledFormsTests {
  @Test func `the compiled lexicon has the forms of its words`() {
    let lexicon = BundledRules.vocabulary.lexicon
    #expect(!lexicon.words.phrasing.isEmpty)
    #expect(lexicon.compiled == Lexicon(lexicon.words).compiled)
  }

  @Test func `the compiled words for places have the forms of the lists`() {
    let words = BundledRules.placeWords
    #expect(words.token(["behind"]) == .relation(.behind))
    #expect(words.compiled == PlaceWords(words.lists).compiled)
  }

  @Test(arguments: [
    ("a key and its words", "kidney\trenal organ", "kidney", ["renal", "organ"]),
    ("a key alone", "kidney", "kidney", []),
    ("a key of two words", "blood vessel\tvessel", "blood vessel", ["vessel"]),
    ("letters beyond ASCII", "œdème\tswelling", "œdème", ["swelling"]),
  ])
  func line(name: String, text: String, key: String, words: [String]) {
    #expect(CompiledLines.keys(of: text + "\nlast") == [key, "last"])
    #expect(SortedLines(text).words(for: key) == words)
  }

  @Test func `a text of lines is in the order of their keys, and leaves out what has none`() {
    #expect(CompiledLines.text([("b", []), ("", ["x"]), ("a", ["c", "d"])]) == "a\tc d\nb")
    #expect(CompiledLines.keys(of: "").isEmpty)
  }
}

/// Lines that are searched in place.
@Suite struct SortedLinesTests {
  private static let keys = ["a", "a b", "a-b", "ab", "b", "œdème", "renal", "renal vein", "renal veins", "é"]

  @Test(arguments: Array(keys.indices) + [keys.count])
  func `every key is found, and nothing else, however many lines there are`(count: Int) {
    let held = Self.keys.prefix(count)
    let lines = SortedLines(CompiledLines.text(held.map { ($0, ["of", $0]) }))
    for key in Self.keys { #expect(lines.text(for: key) == (held.contains(key) ? "of \(key)" : nil)) }
    for other in ["", "A", "a ", "a b c", "c", "rena", "renal v", "z", "ê"] { #expect(!lines.contains(other)) }
    #expect(Set(lines.keys) == Set(held))
  }

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 100])
  func `every key of many is found, however long its line is`(length: Int) {
    let keys = (0..<200).map { "key \($0 * $0)" }
    let words = keys.indices.map { $0 % 3 == 0 ? [] : [String(repeating: "ĊŠ", count: length + 1), "n\($0)"] }
    let lines = SortedLines(CompiledLines.text(Array(zip(keys, words))))
    for (key, words) in zip(keys, words) {
      #expect(lines.words(for: key) == words)
      #expect(!lines.contains(key + "0x"))
    }
  }

  @Test(arguments: [
    ("a word that is a key", "b", true), ("the first word of a key", "renal", true), ("the second", "vein", false),
    ("part of a word", "rena", false), ("two words that begin a key", "a b", true),
    ("more than any key", "a b c", false),
    ("a word with a hyphen", "a", true), ("behind all", "z", false), ("nothing", "", false),
  ])
  func `whether a key begins with a word`(name: String, word: String, isBeginning: Bool) {
    let lines = SortedLines(CompiledLines.text(Self.keys.map { ($0, ["of", $0]) }))
    #expect(lines.haveKey(beginningWith: word) == isBeginning)
    #expect(SortedLines("renal vein\t1\nvein").haveKey(beginningWith: word) == ["renal", "vein"].contains(word))
  }

  @Test func `a key without words has none`() {
    let lines = SortedLines(CompiledLines.text([("b", []), ("a", ["c", "d"])]))
    #expect(lines.words(for: "a") == ["c", "d"])
    #expect(lines.words(for: "b") == [])
    #expect(lines.words(for: "c") == nil)
    #expect(SortedLines("").isEmpty)
  }
}

/// How a concept is written in a table.
@Suite struct ConceptLineTests {
  private static func entry(_ line: String) -> ConceptEntry? {
    Array(line.utf8).withUnsafeBufferPointer { ConceptEntry(id: ConceptID(index: 0), line: $0) }
  }

  @Test func `every concept of our vocabulary is read as it is written`() {
    let vocabulary = BundledRules.vocabulary
    for index in 0..<vocabulary.count {
      let line = vocabulary[ConceptID(index: index)].line
      #expect(Self.entry(line)?.line == line)
    }
  }

  @Test func `all fields of a line`() throws {
    let entry = try #require(Self.entry("tip of the nose\t0\t1,22\t3\t4:0/5,:2\t6\t1:7,0:8\t9\t3\t10,11\t1"))
    #expect(entry.label == "tip of the nose")
    #expect(entry.kind == .structure)
    #expect(entry.isA.map(\.index) == [1, 22])
    #expect(entry.sides.map(\.whole?.index) == [4, nil])
    #expect(entry.sides.map(\.directions) == [[.front, .lower], [.inner]])
    #expect(entry.beside.map(\.direction) == [.back, .front])
    #expect(entry.beside.map(\.neighbour.index) == [7, 8])
    #expect(entry.leastUrgency == .emergency)
    #expect(entry.forbids.map(\.index) == [10, 11])
    #expect(entry.isSelfCare)
  }

  @Test(arguments: [
    "", "label", "label\t", "label\tsign\t", "label\t99\t\t\t\t\t\t\t\t\t", "label\t0\t\t\t\t\t\t\tx\t\t",
  ])
  func `what is no line is no concept`(line: String) {
    #expect(Self.entry(line) == nil)
  }
}
