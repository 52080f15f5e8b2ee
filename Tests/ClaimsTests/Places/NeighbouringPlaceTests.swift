import BundledRules
import Claims
import Testing

/// Places of neighbours: what touches, what lies apart, and what is on which side of a shared whole.
@Suite struct NeighbouringPlaceTests {
  private static func judge(_ test: PlacePair, isForPain: Bool) throws -> Judgement {
    let reader = PlaceReader(BundledRules.bodyMap)
    let comparison = PlaceComparison(BundledRules.bodyMap, isForPain: isForPain)
    return comparison.judge(
      try test.left.map { try reader.read($0).get() }, try test.right.map { try reader.read($0).get() })
  }

  @Test(
    "Usual sides of organs that touch do not oppose",
    arguments: [
      PlacePair("in the stomach", "in the duodenum", .complement),
      PlacePair("near the spleen", "near the liver", .complement),
      PlacePair("in the duodenum", "in the upper left abdomen", .complement),
      PlacePair("in the liver", "on the left side of the abdomen", .complement),
      PlacePair("next to the gallbladder", "on the left side of the upper abdomen", .complement),
      PlacePair("close to the little toe", "close to the big toe", .complement),
      PlacePair("close to the inner ankle bone", "on the outer side of the ankle", .contradict),
      PlacePair("in the caecum", "in the lower left part of the abdomen", .contradict),
      PlacePair("in the ascending colon", "in the descending colon", .contradict),
      PlacePair("in the left kidney", "on the right side of the abdomen", .contradict),
    ])
  func usualSides(_ test: PlacePair) throws {
    #expect(try Self.judge(test, isForPain: false).outcome == test.outcome)
  }

  @Test(
    "A side of what fills a whole is that side of the whole",
    arguments: [
      PlacePair("under the ribs on the left side", "in the right upper quadrant", .contradict),
      PlacePair("under the ribs on the right", "in the right upper quadrant", .complement),
      PlacePair("on the left side of the chest", "on the right side of the abdomen", .contradict),
      PlacePair("at the back of the eyeball", "at the front of the eye", .contradict),
      PlacePair("in the centre of the retina", "at the back of the eye", .refine),
      PlacePair("behind the iris", "at the front of the eye", .refine),
      PlacePair("under the acromion", "at the top of the shoulder", .refine),
      PlacePair("under the acromion", "in the armpit", .contradict),
      PlacePair("in the forefoot", "at the front of the foot", .agree),
      PlacePair("on each side of the back of the throat", "at the back of the throat", .refine),
      PlacePair("on either side of the nose", "on the left side of the nose", .refine),
    ])
  func sidesOfWholes(_ test: PlacePair) throws {
    #expect(try Self.judge(test, isForPain: false).outcome == test.outcome)
  }

  @Test(
    "Neighbours that do not touch lie apart",
    arguments: [
      PlacePair("in the groin", "at the belly button", .contradict),
      PlacePair("on the forehead", "on the chin", .contradict),
      PlacePair("on the cheek", "at the chin", .complement),
      PlacePair("in the duodenum", "in the rectum", .contradict),
      PlacePair("in the caecum", "in the ileum", .complement),
      PlacePair("in the big toe", "in the heel", .contradict),
      PlacePair("between the outer ear and the middle ear", "between the middle ear and the inner ear", .contradict),
      PlacePair("between the cornea and the iris", "between the lens of the eye and the retina", .contradict),
      PlacePair("in the groin", "in the pubic area", .complement),
    ])
  func siblings(_ test: PlacePair) throws {
    #expect(try Self.judge(test, isForPain: false).outcome == test.outcome)
  }

  @Test(
    "Words are read as a whole",
    arguments: [
      PlacePair("in the upper outer corner of the eye socket", "in the upper inner corner of the orbit", .contradict),
      PlacePair("in the inner corner of the eye", "in the outer corner of the eye", .contradict),
      PlacePair("under the arm", "in the armpit", .agree), PlacePair("under the arm bone", "in the groin", .complement),
      PlacePair("hangs outside the body", "inside the scrotum", .complement),
      PlacePair("outside the skull", "inside the skull", .contradict),
      PlacePair("in the hip joint", "within the hip joint", .agree),
    ])
  func words(_ test: PlacePair) throws {
    #expect(try Self.judge(test, isForPain: false).outcome == test.outcome)
  }

  @Test(
    "Pain at a neighbour says little of the rest",
    arguments: [
      PlacePair("in the stomach", "in the lower right abdomen", .complement),
      PlacePair("stomach", "right upper quadrant", .complement),
      PlacePair("around the eye", "at the back of the head", .complement),
      PlacePair("behind the eye", "at the back of the head", .contradict),
      PlacePair("in the forehead", "at the back of the head", .contradict),
      PlacePair("around the belly button", "lower right abdomen", .complement),
      PlacePair("in the groin", "at the belly button", .complement),
      PlacePair("on the left side of the chest", "in the upper right abdomen", .complement),
    ])
  func pain(_ test: PlacePair) throws {
    #expect(try Self.judge(test, isForPain: true).outcome == test.outcome)
  }

  @Test(
    "What is a part of one whole is not a part of another that lies apart",
    arguments: [
      ("small intestine", "large intestine"), ("colon", "small intestine"), ("stomach", "food pipe"),
      ("midbrain", "spinal cord"), ("peripheral nervous system", "central nervous system"),
    ] as [(String, String)])
  func wholes(left: String, right: String) throws {
    #expect(try Self.excludeEachOthersParts(left, right))
    #expect(try Self.excludeEachOthersParts(right, left))
  }

  @Test(
    "One whole may hold another, or work with it",
    arguments: [
      ("rectum", "large intestine"), ("nose", "respiratory system"), ("diaphragm", "respiratory system"),
      ("brain", "central nervous system"), ("shoulder", "rotator cuff"),
    ] as [(String, String)])
  func sharedWholes(left: String, right: String) throws {
    #expect(try !Self.excludeEachOthersParts(left, right))
  }

  private static func excludeEachOthersParts(_ left: String, _ right: String) throws -> Bool {
    let vocabulary = BundledRules.vocabulary
    return BundledRules.bodyMap.excludeEachOthersParts(
      try #require(vocabulary.concept(named: left)?.id), try #require(vocabulary.concept(named: right)?.id))
  }
}
