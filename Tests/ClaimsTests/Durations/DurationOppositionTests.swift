import BundledRules
import Claims
import Testing

@Suite struct DurationOppositionTests {
  private func oppositions(_ texts: [String]) throws -> [Opposition] {
    DurationComparison.oppositions(
      among: try texts.map { try DurationReader(BundledRules.durationWords).read($0).get() })
  }

  @Test func `lengths that overlap oppose nothing`() throws {
    #expect(try oppositions([]).isEmpty)
    #expect(try oppositions(["2 weeks"]).isEmpty)
    #expect(try oppositions(["2 to 4 weeks", "4 weeks", "a month", "up to a year"]).isEmpty)
  }

  @Test func `one cut parts all that end before it from all that begin after it`() throws {
    let found = try oppositions(["3 days", "up to a year", "6 months", "a few days", "5 to 7 months"])
    #expect(found.map(\.left) == [[0, 3]])
    #expect(found.map(\.right) == [[2, 4]])
    #expect(found.first?.poles == Poles(left: "2 to 5 days", right: "5 to 7 months"))
  }

  @Test func `three lengths apart take two cuts`() throws {
    let found = try oppositions(["2 days", "2 weeks", "2 months"])
    #expect(found.map(\.left) == [[0], [0, 1]])
    #expect(found.map(\.right) == [[1, 2], [2]])
  }

  @Test func `a copy adds no cut, and the order changes no pole`() throws {
    let texts = ["2 days", "a fortnight", "3 to 5 weeks", "a year", "up to a month", "several hours", "lifelong"]
    let poles = try oppositions(texts).map(\.poles)
    #expect(try oppositions(texts + texts).map(\.poles) == poles)
    #expect(try oppositions(texts.reversed()).map(\.poles) == poles)
    #expect(try oppositions(texts.sorted()).map(\.poles) == poles)
  }

  @Test func `each pair that contradicts is parted, and no other`() throws {
    let texts = [
      "minutes", "hours", "days", "weeks", "months", "years", "a few minutes", "10 days", "two weeks", "3 weeks",
      "up to a day",
      "at least a month", "2 days to 2 weeks", "lifelong", "overnight", "about an hour", "20 to 60 minutes", "6 weeks",
    ]
    let readings = try texts.map { try DurationReader(BundledRules.durationWords).read($0).get() }
    let found = DurationComparison.oppositions(among: readings)
    for left in readings.indices {
      for right in readings.indices {
        let isParted = found.contains {
          $0.left.contains(left) && $0.right.contains(right) || $0.left.contains(right) && $0.right.contains(left)
        }
        let isContradicted = DurationComparison.judge(readings[left], readings[right]).outcome == .contradict
        #expect(isParted == isContradicted, "\(texts[left]), \(texts[right])")
      }
    }
  }

  @Test func `a great many sources are parted by as many cuts as their forty lengths are`() throws {
    let reader = DurationReader(BundledRules.durationWords)
    let few = try (1...40).map { try reader.read("\($0) weeks").get() }
    let many = (0..<20_000).map { few[$0 % few.count] }
    #expect(
      DurationComparison.oppositions(among: many).map(\.poles)
        == DurationComparison.oppositions(among: few).map(\.poles))
  }
}
