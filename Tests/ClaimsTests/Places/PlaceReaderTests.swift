import Claims
import Testing

@Suite struct PlaceReaderTests {
  private static func read(_ text: String) throws -> PlaceReading {
    try PlaceReader(BodyFixture.map.get()).read(text).get()
  }

  @Test(
    "Two phrases mean one place",
    arguments: [
      ("articles and case", "At the back of your Knee", "back of knee"),
      ("a synonym", "behind the patella", "behind the kneecap"),
      ("an anatomical word", "posterior knee", "back of the knee"),
      ("behind a region is its back", "behind the knee", "at the back of the knee"),
      ("American in back of", "in back of the knee", "behind the knee"),
      ("under a kneecap is behind it", "under the kneecap", "behind the kneecap"),
      ("a prefix", "retropatellar", "behind the kneecap"),
      ("a prefix with a hyphen", "intra-articular", "inside the joint"),
      ("a compound", "anterolateral thigh", "on the front and outer side of the thigh"),
      ("two directions with commas", "on the inner side of the knee, at the back", "posteromedial knee"),
      ("a lay side", "on the inside of the knee", "medial knee"),
      ("the other leg", "on the side of the knee that faces the other leg", "inner knee"),
      ("a neighbour", "on the side of the thumb that faces the index finger", "ulnar side of the thumb"),
      ("a definite description", "behind the bony bump on the outside of the ankle", "behind the lateral malleolus"),
      ("between bone and skin", "between the kneecap and the skin", "in front of the kneecap"),
      ("the top of the foot", "dorsum of the foot", "top of the foot"),
      ("the sole", "on the sole of the foot", "on the underside of the foot"),
      ("the palm", "on the palm of the hand", "palmar side of the hand"),
      ("just under the skin", "just under the skin of the calf", "superficial in the calf"),
      ("a side that is a structure", "at the bottom of the back", "in the lower back"),
      ("the order of between", "between the femur and tibia", "between the shinbone and the thigh bone"),
      ("a shared last word", "between the third and fourth toes", "between the third toe and the fourth toe"),
      ("right as an adverb", "right behind the kneecap", "just behind the kneecap"),
      ("a remark in brackets", "on the outer (lateral) side of the knee", "outer knee"),
      ("a name in brackets", "behind the kneecap (patella)", "behind the patella"),
      ("a finger's edge", "on the little-finger edge of the wrist", "ulnar side of the wrist"),
      ("a comma between adjectives", "in the upper, outer part of the thigh", "upper outer thigh"),
      ("where it spreads", "to the calf", "in the calf"),
      ("left and right", "right-hand side of the belly", "on the right of the abdomen"),
    ])
  func same(name: String, left: String, right: String) throws {
    #expect(try Self.read(left).normalForm == Self.read(right).normalForm, "\(name)")
  }

  @Test(
    "Two phrases mean different places",
    arguments: [
      ("inside a joint and its inner side", "inside the knee joint", "on the inside of the knee joint"),
      ("the knee and its joint", "in the knee", "in the knee joint"),
      ("behind the kneecap and behind the knee", "behind the kneecap", "behind the knee"),
      ("a side that is not said", "on the side of the knee", "on the knee"),
      ("a part that nobody knows", "in the flurb of the knee", "in the knee"),
      ("below and behind", "below and behind the kneecap", "behind the kneecap"),
      ("a denial", "not at the back of the knee", "at the back of the knee"),
      ("through and at", "through the knee joint", "at the knee joint"),
    ])
  func different(name: String, left: String, right: String) throws {
    #expect(try Self.read(left).normalForm != Self.read(right).normalForm, "\(name)")
  }

  @Test(
    "A phrase names so many places",
    arguments: [
      ("on the inner and outer sides of the knee", 2), ("above and below the kneecap", 2),
      ("below and behind the kneecap", 1), ("in the thigh, calf and foot", 3), ("in the thigh or calf", 2),
      ("thigh/calf", 2), ("thigh & calf", 2),
      ("behind the knee, near the calf", 1), ("low down in the belly, on the right", 1),
      ("not at the front but at the back of the knee", 2), ("between the third and fourth toes", 1),
      ("at the front of the knee rather than the back", 2), ("inner and outer ankle bones", 2),
    ])
  func count(text: String, count: Int) throws {
    #expect(try Self.read(text).places.count == count)
  }

  @Test func `only the negated half is denied`() throws {
    let places = try Self.read("in the thigh, not in the calf").places
    #expect(places.map(\.isNegated) == [false, true])
    #expect(try Self.read("not only in the thigh but also in the calf").places.allSatisfy { !$0.isNegated })
  }

  @Test func `a reading of what is never so denies all its places`() throws {
    #expect(try Self.read("in the thigh or calf").negated.places.allSatisfy(\.isNegated))
  }

  @Test func `a description says what was understood`() throws {
    #expect(try Self.read("at the front of the knee joint").description == "at knee joint, front, a face of it")
  }

  @Test(
    "What cannot be read says why",
    arguments: [
      ("where you would carry a wallet", "no structure or region of the body is named"),
      ("back of the flurb", "understood “back of”, but not “flurb”"),
      ("at the front", "no structure or region of the body is named"),
      ("", "no structure or region of the body is named"),
      ("behind the knee brace", "understood “behind the knee”, but not “brace”"),
      (String(repeating: "of the ", count: 10_000), "a place takes 60 words at most"),
      (String(repeating: "knee ", count: 50_000), "a place takes 60 words at most"),
    ] as [(String, String)])
  func unreadable(text: String, reason: String) throws {
    guard case .failure(let problem) = PlaceReader(try BodyFixture.map.get()).read(text) else {
      Issue.record("“\(text.prefix(40))” was read")
      return
    }
    #expect(problem.reason.hasPrefix(reason), "\(problem.reason)")
  }
}
