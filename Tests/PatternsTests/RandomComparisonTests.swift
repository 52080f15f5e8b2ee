import Testing

@testable import Patterns

@Suite struct RandomComparisonTests {
  @Test("Small patterns match as Swift's Regex does", arguments: UInt64(1)...8)
  func comparison(seed: UInt64) throws {
    var random = RandomPattern(seed: seed)
    for _ in 0..<60 {
      let source = random.pattern()
      let ignoringCase = random.ignoringCase(for: source)
      let pattern = try LinearPattern(source, ignoringCase: ignoringCase)
      for _ in 0..<5 {
        let text = random.text(for: source)
        let expected = try reference(source, ignoringCase: ignoringCase, in: text)
        let comment: Comment = "\(source.debugDescription) in \(text.debugDescription), \(ignoringCase)"
        #expect(pattern.firstMatch(in: text) == expected, comment)
        #expect(pattern.matches(text) == (expected != nil), comment)
        #expect(expected == nil || Array(text.utf8).withUnsafeBufferPointer(pattern.mayMatch), comment)
      }
    }
  }

  @Test("Nonsense is read or refused, and whatever is read can be run", arguments: UInt64(1)...4)
  func nonsense(seed: UInt64) throws {
    var random = RandomPattern(seed: seed)
    for _ in 0..<5000 {
      let source = random.nonsense()
      do throws(PatternError) {
        let pattern = try LinearPattern(source)
        #expect(pattern.program.instructions.count <= Syntax.largestStateCount + 1)
        #expect(pattern.matches(source) == (pattern.firstMatch(in: source) != nil))
      } catch {
        #expect((0...source.unicodeScalars.count).contains(error.offset), "\(source.debugDescription)")
        #expect(!error.message.isEmpty)
      }
    }
  }

  /// The leftmost-longest match. `Regex` takes the first alternative that fits rather than the longest, so each length
  /// is asked for by itself, longest first, with the rest of the text around it.
  private func reference(_ source: String, ignoringCase: Bool, in text: String) throws -> Range<Int>? {
    let scalars = Array(text.unicodeScalars)
    for start in 0...scalars.count {
      for end in stride(from: scalars.count, through: start, by: -1) {
        let framed = #"[\s\S]{\#(start)}(?:\#(source))[\s\S]{\#(scalars.count - end)}"#
        let regex = try Regex(framed).matchingSemantics(.unicodeScalar).wordBoundaryKind(.simple)
          .ignoresCase(ignoringCase)
        guard try regex.wholeMatch(in: text) != nil else { continue }
        return width(scalars[..<start])..<width(scalars[..<end])
      }
    }
    return nil
  }

  private func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }
}
