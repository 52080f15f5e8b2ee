import Claims
import Testing

/// Two sources' places, and what comes of them.
struct PlacePair: CustomTestStringConvertible, Sendable {
  let left: [String]
  let right: [String]
  let outcome: Outcome
  var testDescription: String { "\(left.joined(separator: ", ")) / \(right.joined(separator: ", "))" }

  init(_ left: String, _ right: String, _ outcome: Outcome) { self.init([left], [right], outcome) }

  init(_ left: [String], _ right: [String], _ outcome: Outcome) {
    self.left = left
    self.right = right
    self.outcome = outcome
  }
}

@Suite struct PlaceComparisonTests {
  private static func read(_ texts: [String]) throws -> [PlaceReading] {
    let reader = PlaceReader(try BodyFixture.map.get())
    return try texts.map { try reader.read($0).get() }
  }

  private static func judge(_ left: [String], _ right: [String], isForPain: Bool) throws -> Judgement {
    try PlaceComparison(BodyFixture.map.get(), isForPain: isForPain).judge(read(left), read(right))
  }

  static let anatomy: [PlacePair] = [
    PlacePair("on the front of the knee joint", "runs through the knee joint", .contradict),
    PlacePair("on the inner face of the knee joint", "inside the knee joint", .contradict),
    PlacePair("at the front of the knee joint", "runs through the front of the knee joint", .contradict),
    PlacePair("at the back of the knee joint", "in the middle of the knee joint", .contradict),
    PlacePair("covers the front of the knee joint", "inside the knee joint", .contradict),
    PlacePair("around the knee joint", "inside the knee joint", .complement),
    PlacePair("around the front part of the knee joint", "inside the knee joint", .complement),
    PlacePair("covers the inside of the knee joint", "inside the knee joint", .complement),
    PlacePair("around the outer edge of the knee joint", "inside the knee joint", .complement),
    PlacePair("outside the capsule of the knee joint", "inside the knee joint", .contradict),
    PlacePair("in the front part of the knee joint", "inside the knee joint", .refine),
    PlacePair("at the back of the knee", "through the knee joint", .complement),
    PlacePair("in front of the PCL", "inside the knee joint", .complement),
    PlacePair("in front of the PCL", "behind the kneecap", .complement),
    PlacePair("behind the kneecap", "at the back of the knee", .contradict),
    PlacePair("behind the kneecap", "at the front of the knee", .refine),
    PlacePair("on the back surface of the kneecap", "in the back of the knee", .contradict),
    PlacePair("above the kneecap", "below the patella", .contradict),
    PlacePair("below the kneecap", "at the top of the shinbone", .complement),
    PlacePair("between the femur and tibia", "between the kneecap and the femur", .contradict),
    PlacePair("between the third and fourth toes", "between the big toe and the second toe", .contradict),
    PlacePair("in the thigh", "in the forearm", .contradict), PlacePair("in the thigh", "in the knee", .complement),
    PlacePair("in the hamstrings", "in the quadriceps", .contradict),
    PlacePair("deep in the lower back", "just under the skin of the lower back", .contradict),
    PlacePair("in the middle of the back", "in the upper back", .unclear),
    PlacePair("only around the rim of the kneecap", "in the middle of the kneecap", .contradict),
    PlacePair("at the top of the foot rather than the bottom", "at the bottom of the foot", .contradict),
    PlacePair("not at the front but at the back of the knee", "behind the knee", .agree),
    PlacePair("at the back of the lower leg", "in the upper calf", .refine),
    PlacePair("on the inner and outer sides of the knee", "on the outside of the knee", .refine),
    PlacePair("behind the inner ankle bone", "on the medial side of the ankle", .refine),
  ]

  @Test("Places of structures are judged", arguments: anatomy)
  func structures(_ test: PlacePair) throws {
    #expect(try Self.judge(test.left, test.right, isForPain: false).outcome == test.outcome)
  }

  static let pain: [PlacePair] = [
    PlacePair("under the kneecap", "behind the knee", .contradict), PlacePair("neck", "in one arm", .complement),
    PlacePair("in the thigh", "in the forearm", .complement),
    PlacePair("inside the knee joint", "at the front of the knee joint", .complement),
    PlacePair(["front of the knee", "back of the knee"], ["behind the knee"], .refine),
    PlacePair(["front of the knee", "thigh"], ["behind the knee"], .contradict),
    PlacePair("upper back", "lower back", .contradict), PlacePair("thumb", "little finger", .complement),
    PlacePair("in the thigh, not in the heel", "in the heel", .contradict), PlacePair("calf", "shin", .contradict),
    PlacePair("back of the thigh", "front of the knee", .complement),
    PlacePair("in the middle of the chest", "left side of the chest", .unclear),
    PlacePair("right side of the tummy", "left side of the belly", .contradict),
    PlacePair("only at the front of the head", "at the back of the head", .contradict),
  ]

  @Test("Places of pain are judged", arguments: pain)
  func pains(_ test: PlacePair) throws {
    #expect(try Self.judge(test.left, test.right, isForPain: true).outcome == test.outcome)
  }

  @Test("A judgement mirrors itself, and a place agrees with itself", arguments: anatomy + pain)
  func mirror(_ test: PlacePair) throws {
    for isForPain in [false, true] {
      let judgement = try Self.judge(test.left, test.right, isForPain: isForPain)
      #expect(try Self.judge(test.right, test.left, isForPain: isForPain).mirrored == judgement)
      #expect(try Self.judge(test.left, test.left, isForPain: isForPain).outcome == .agree)
    }
  }

  @Test func `any two places are judged alike from both sides`() throws {
    let comparison = PlaceComparison(try BodyFixture.map.get(), isForPain: false)
    let readings = try (Self.anatomy + Self.pain).flatMap { try Self.read($0.left + $0.right) }
    for left in readings {
      for right in readings {
        #expect(comparison.judge([left], [right]).mirrored == comparison.judge([right], [left]))
      }
    }
  }

  @Test func `a contradiction names its poles, its frame and its strength`() throws {
    let ends = try Self.judge(["front of the knee"], ["behind the knee"], isForPain: true)
    #expect(ends.poles == Poles(left: "front", right: "back"))
    #expect(ends.reason == "the front and the back of the knee are opposite ends")
    #expect(ends.strength == .opposite)
    let faces = try Self.judge(["on the front of the knee joint"], ["through the knee joint"], isForPain: false)
    #expect(faces.strength == .topological)
    #expect(faces.poles == Poles(left: "at a face", right: "through"))
  }

  @Test func `what is never so contradicts what says it is`() throws {
    let comparison = PlaceComparison(try BodyFixture.map.get(), isForPain: true)
    let never = try Self.read(["in the knee"]).map(\.negated)
    #expect(try comparison.judge(never, Self.read(["behind the kneecap"])).outcome == .contradict)
    #expect(try comparison.judge(never, Self.read(["in the calf"])).outcome == .complement)
  }
}
