import Testing
import Text

@testable import Linting

@Suite struct SilencedSpotsTests {
  @Test func `each spot goes to the first scope that covers it, and is come to once`() {
    var silenced = SilencedSpots(
      [5, 1, 9, 5, 3].enumerated().map { SilencedSpots.Spot(offset: $1, finding: $0, rank: 0) })
    func covered(_ scope: IgnoreComment.Scope) -> (isUsed: Bool, findings: [Int]) {
      var findings: [Int] = []
      let isUsed = silenced.cover(scope) { findings.append($0.finding) }
      return (isUsed, findings.sorted())
    }
    #expect(covered(.nothing) == (false, []))
    #expect(covered(.range(TextRange(6..<8))) == (false, []))
    #expect(covered(.range(TextRange(3..<5))) == (true, [0, 3, 4]))
    #expect(covered(.range(TextRange(3..<5))) == (true, []))
    #expect(covered(.file) == (true, [1, 2]))
    #expect(covered(.file) == (true, []))
  }
}
