import Claims
import Testing

/// Sides that one structure hands on to another: where things attach, bones in their limbs, partitions, small points.
@Suite struct SharedSideTests {
  @Test(
    "what attaches to a side of a structure lies there",
    arguments: [
      ("where the tendon joins the back of the heel bone", "on the front of the calcaneus", .contradict),
      ("where the muscle attaches to the inner side of the elbow", "on the outer side of the elbow", .contradict),
      ("where the muscle attaches to the inside of the elbow", "on the outer side of the elbow", .contradict),
      ("where the tendon is anchored to the outer side of the elbow", "on the inner side of the elbow", .contradict),
      ("where the hamstring joins the inside of the knee", "on the outer side of the knee", .contradict),
      ("where the thigh muscle joins the top of the kneecap", "below the kneecap", .contradict),
      ("below the bone on the inner side of the foot", "on the outer side of the foot", .contradict),
      ("where the Achilles tendon joins the back of the heel bone", "at the back of the heel bone", .refine),
      ("where the lower oesophagus meets the top of the stomach", "between the gullet and the stomach", .refine),
      ("where the muscle attaches to the inner side of the elbow", "on the inner side of the elbow", .agree),
    ] as [(String, String, Outcome)])
  func attachments(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "an edge of a bone is on that side of the part of the body that it runs through, but for front and back",
    arguments: [
      ("along the inner edge of the shin", "along the outer border of the shinbone", .contradict),
      ("inner side of the shin", "outer side of the lower leg", .contradict),
      ("outer edge of the shinbone", "inner side of the calf", .contradict),
      ("on the inner side of the thighbone", "in the outer thigh", .contradict),
      ("on the inner side of the humerus", "on the outer side of the upper arm", .contradict),
      ("at the upper end of the thighbone", "in the lower part of the thigh", .contradict),
      ("on the inner side of the heel bone", "outer side of the heel", .contradict),
      ("on the inner edge of the kneecap", "outer side of the knee", .contradict),
      ("on the back inner edge of the shinbone", "front of the lower leg", .complement),
      ("at the top of the shinbone", "just below the knee", .complement),
      ("on the outer side of the kneecap", "at the front of the knee", .refine),
      ("in the shin", "front of the lower leg", .agree),
      ("back of the neck", "nape of the neck", .agree),
      ("at the base of the neck, in front", "low in the front of the neck", .agree),
    ] as [(String, String, Outcome)])
  func bones(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "pain.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "under what parts the body into above and below is below it",
    arguments: [
      ("above the diaphragm, in the chest", "beneath the diaphragm", .contradict),
      ("under the diaphragm", "on top of the diaphragm", .contradict),
      ("underneath the pelvic floor", "above the pelvic floor", .contradict),
      ("beneath the armpit", "above the armpit", .contradict),
      ("under the inguinal ligament", "above the inguinal ligament", .contradict),
      ("under the tongue", "on the underside of the tongue", .agree),
      ("under the rib cage", "above the diaphragm", .complement),
      ("under the kneecap", "behind the kneecap", .agree),
    ] as [(String, String, Outcome)])
  func partitions(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what is above a corner is still on its side",
    arguments: [
      ("above the outer corner of the eye", "at the inner corner of the eye", .contradict),
      ("below the outer corner of the eye", "on the inner side of the eye", .contradict),
      ("above the outer corner of the eye", "above the eye", .complement),
    ] as [(String, String, Outcome)])
  func corners(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "Latin plurals, rims and linings are understood",
    arguments: [
      ("between the shoulder blades", "between the two scapulae", .agree),
      ("in the maxillae", "in the upper jaw bones", .agree),
      ("in the fibulae", "in the fibula", .agree),
      ("inner lining of the eyelid", "on the eyelid", .refine),
      ("lines the stomach", "in the lining of the stomach", .agree),
      ("along the edges of the eyelids", "on the rims of the eyelids", .agree),
    ] as [(String, String, Outcome)])
  func names(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }
}
