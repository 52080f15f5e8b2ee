import BundledRules
import Testing

@testable import Claims

/// Values that lie in an order have as many sides as there are values: they must not take the room of all of them each.
@Suite struct OppositionSideTests {
  private static func oppositions(_ count: Int, from first: Int = 1) throws -> [Opposition] {
    let reader = DurationReader(BundledRules.durationWords)
    return DurationComparison.oppositions(
      among: try (first..<first + count).map { try reader.read("\($0) days").get() })
  }

  @Test func `all cuts of thousands of lengths part the same two lines`() throws {
    let found = try Self.oppositions(3_000)
    #expect(found.count > 1_000)
    #expect(Set(found.flatMap { [$0.left, $0.right] }.map { ObjectIdentifier($0.line) }).count == 2)
    #expect(zip(found.dropFirst(), found).allSatisfy { $0.follows($1) })
  }

  @Test func `each length is told of one side on the left and one on the right`() throws {
    let found = try Self.oppositions(3_000)
    var sides = 0
    found.tellingSides { _, _ in sides += 1 }
    #expect(sides <= 2 * 3_000)
  }

  @Test func `rivals are those of all sides, and nobody who was removed`() throws {
    let found = try Self.oppositions(60, from: 3)
    var rivalry = Rivalry(found)
    func contradict(_ one: Int, _ other: Int) -> Bool {
      found.contains {
        $0.left.contains(one) && $0.right.contains(other) || $0.left.contains(other) && $0.right.contains(one)
      }
    }
    var removed: Set<Int> = []
    for next in [nil, 17, 59, 0, 31] {
      if let next {
        removed.insert(next)
        rivalry.remove(next)
      }
      for one in 0..<60 {
        let expected = (0..<60).filter { !removed.contains($0) && contradict(one, $0) }
        #expect(rivalry.rivals(of: one) == expected, "\(one)")
        #expect((0..<60).filter { rivalry.areRivals(one, $0) } == (removed.contains(one) ? [] : expected))
      }
      let left = (0..<60).filter { !removed.contains($0) }
      #expect(rivalry.components(among: left) == [left])
    }
  }

  @Test func `who contradicts nobody on the way is in no group, and groups apart stay apart`() {
    let poles = Poles(left: "a", right: "b")
    var rivalry = Rivalry([
      Opposition(left: [0, 1], right: [2], poles: poles, reason: ""),
      Opposition(left: [4], right: [5, 6], poles: poles, reason: ""),
    ])
    #expect(rivalry.components(among: Array(0..<7)) == [[0, 1, 2], [4, 5, 6]])
    rivalry.remove(2)
    #expect(rivalry.components(among: Array(0..<7)) == [[4, 5, 6]])
  }

  @Test func `what takes the place of values keeps the sides on their lines`() throws {
    let found = try Self.oppositions(50)
    var change = SideChange { $0.isMultiple(of: 2) ? $0 * 10 : nil }
    let changed = found.map { $0.between(change($0.left), change($0.right)) }
    #expect(Set(changed.flatMap { [$0.left, $0.right] }.map { ObjectIdentifier($0.line) }).count == 2)
    for (old, new) in zip(found, changed) {
      #expect(Array(new.left) == old.left.filter { $0.isMultiple(of: 2) }.map { $0 * 10 })
      #expect(Array(new.right) == old.right.filter { $0.isMultiple(of: 2) }.map { $0 * 10 })
    }
  }
}
