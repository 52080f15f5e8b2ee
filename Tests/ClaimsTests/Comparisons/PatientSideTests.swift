import Claims
import Testing

/// Sides that are said of no structure are the patient's, and what is beyond a structure is on its side.
@Suite struct PatientSideTests {
  @Test(
    "a side that is said of no structure is the patient's",
    arguments: [
      ("tucked under the liver on the right side", "on the left, up under the ribs"),
      ("under the liver, on the right", "on the left side of the abdomen"),
      ("on the right under the liver", "on the left side of the abdomen"),
      ("on the right side of the body", "under the ribs on the left"),
      ("on the right, under the diaphragm", "on the left side of the abdomen"),
      ("behind the breastbone, slightly to the left", "on the right side of the chest"),
      ("behind the stomach, on the left", "under the right ribs"),
      ("to the right of the midline, under the liver", "on the left side of the abdomen"),
      ("between the lungs, to the left", "on the right side of the chest"),
      ("above the bladder, on the left", "on the right side of the pelvis"),
    ] as [(String, String)])
  func opposition(left: String, right: String) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(.contradict)
  }

  @Test(
    "a side is that of a structure where it is said of it, and tells apart what there is two of",
    arguments: [
      ("on the right side of the liver", "on the left side of the abdomen"),
      ("on the right, under the diaphragm", "on the right side of the abdomen"),
      ("in the left lobe of the liver", "on the right, under the ribs"),
      ("behind the breastbone, on the left", "between the lungs"),
    ] as [(String, String)])
  func compatible(left: String, right: String) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectCompatible()
  }

  @Test(
    "pain on one side of a part of the body says nothing of another part",
    arguments: [
      ("under the ribs on the right", "upper left part of the tummy", .contradict),
      ("below the right ribs", "left upper abdomen", .contradict),
      ("under the ribs on the right", "left side of the chest", .complement),
      ("under the ribs on the right", "left shoulder", .complement),
      ("behind the breastbone, on the left", "right arm", .complement),
      ("behind the knee, on the left", "on the right side of the abdomen", .complement),
    ] as [(String, String, Outcome)])
  func pain(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "pain.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "which of the two sides is not said, or both are, and is not passed over",
    arguments: [
      ("at the back of the throat, one on each side", "on both sides of the back of the throat", .agree),
      ("in the neck, one on either side", "in the neck", .refine),
      ("low in the tummy on one side", "lower abdomen", .refine),
      ("in the upper back on one side", "upper back", .refine),
      ("on the left or right, under the ribs", "on the right of the abdomen", .refine),
    ] as [(String, String, Outcome)])
  func openSides(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "pain.location", left: left, right: right).expectJudged(outcome)
  }
}
