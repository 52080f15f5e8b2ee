import Claims
import Testing

@Suite struct PlaceOppositionTests {
  private static func oppositions(_ texts: [String]) throws -> [Opposition] {
    let map = try BodyFixture.map.get()
    let stances = try texts.map { [try PlaceReader(map).read($0).get()] }
    return PlaceComparison(map, isForPain: true).oppositions(among: stances)
  }

  @Test func `sources of one side are listed together`() throws {
    let texts = ["behind the knee", "front of the knee", "back of the knee", "anterior knee", "inner knee"]
    let found = try Self.oppositions(texts)
    #expect(found.count == 1)
    #expect(found.first?.left == [0, 2])
    #expect(found.first?.right == [1, 3])
    #expect(found.first?.poles == Poles(left: "back", right: "front"))
  }

  @Test func `the order of the sources changes nothing but their numbers`() throws {
    let texts = [
      "behind the knee", "front of the knee", "under the kneecap", "inner knee", "outer knee", "calf", "shin",
    ]
    let found = try Self.oppositions(texts)
    let reversed = try Self.oppositions(texts.reversed())
    func sides(_ all: [Opposition], _ texts: [String]) -> Set<Set<Set<String>>> {
      Set(all.map { [Set($0.left.map { texts[$0] }), Set($0.right.map { texts[$0] })] })
    }
    #expect(sides(found, texts) == sides(reversed, texts.reversed()))
    #expect(Set(found.map(\.reason)) == Set(reversed.map(\.reason)))
  }

  @Test func `sources that agree oppose nobody`() throws {
    #expect(try Self.oppositions(["behind the knee", "back of the knee", "thigh"]).isEmpty)
    #expect(try Self.oppositions([]).isEmpty)
  }
}
