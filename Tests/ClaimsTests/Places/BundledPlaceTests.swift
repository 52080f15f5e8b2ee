import BundledRules
import Claims
import Testing

@Suite struct BundledPlaceTests {
  private static func judge(_ left: String, _ right: String, isForPain: Bool) throws -> Judgement {
    let reader = PlaceReader(BundledRules.bodyMap)
    let comparison = PlaceComparison(BundledRules.bodyMap, isForPain: isForPain)
    return comparison.judge([try reader.read(left).get()], [try reader.read(right).get()])
  }

  @Test(
    "Places of structures contradict",
    arguments: [
      ("on the front of your hip joint", "passes through the hip joint"), ("in the knee", "in the hip"),
      ("under the breastbone", "in front of the breastbone"), ("in the palm", "on the back of the hand"),
      ("between the heel bone and the talus", "between the tibia and the talus"), ("in the biceps", "in the triceps"),
      ("on the dorsal side of the wrist", "on the volar side of the wrist"),
      ("in the left kidney", "in the right kidney"),
      ("on the big-toe side of the foot", "on the outside edge of the foot"), ("in the thigh", "in the upper arm"),
      ("in the upper jaw", "in the lower jaw"), ("in the epidermis", "in the deepest layer of the skin"),
      ("extra-articular, outside the shoulder joint", "inside the shoulder joint"),
    ] as [(String, String)])
  func contradiction(left: String, right: String) throws {
    #expect(try Self.judge(left, right, isForPain: false).outcome == .contradict)
  }

  @Test(
    "Places of structures can both hold",
    arguments: [
      ("behind the windpipe", "in front of the spine"), ("in the hip joint", "in the groin"),
      ("in the heel", "on the sole of the foot"), ("at the top of the tibia", "just below the knee"),
      ("in the spinal canal", "inside the backbone"), ("under the kneecap", "on the back of the kneecap"),
      ("in the ankle", "between the shinbone and the heel bone"), ("in the armpit", "under the shoulder joint"),
      ("between the acromion and the rotator cuff", "between the acromion and the head of the humerus"),
      ("on the anterior surface of the scapula", "behind the ribs"), ("in the skin", "on the back of the hand"),
    ] as [(String, String)])
  func compatible(left: String, right: String) throws {
    #expect(try Self.judge(left, right, isForPain: false).outcome != .contradict)
  }

  @Test(
    "Places of pain are judged",
    arguments: [
      ("medial epicondyle", "outer part of your elbow", Outcome.contradict), ("left flank", "right flank", .contradict),
      ("high up on the left side of the tummy", "left upper quadrant", .agree), ("loin", "flank", .agree),
      ("around the belly button", "chest", .complement), ("lumbar region", "lower back", .agree),
      ("on the bottom of the heel", "on the sole of the foot", .refine), ("big toe", "little toe", .complement),
    ])
  func pain(left: String, right: String, outcome: Outcome) throws {
    #expect(try Self.judge(left, right, isForPain: true).outcome == outcome)
  }
}
