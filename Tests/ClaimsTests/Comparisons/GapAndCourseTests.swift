import Claims
import Testing

/// Places between two things, along long ones, and on sides that are named after a neighbour.
@Suite struct GapAndCourseTests {
  @Test(
    "two gaps are compared by both their ends",
    arguments: [
      ("between the radius and the ulna", "between the ulna and the upper arm bone", .contradict),
      ("where the bladder meets the urethra", "where the ureter meets the kidney", .contradict),
      ("between the outer ear and the middle ear", "between the middle ear and the inner ear", .contradict),
      ("separates the belly from the chest", "between the chest and the abdomen", .agree),
      ("separating the nostrils", "between the nostrils", .agree),
      ("between the lumbar vertebrae", "between the vertebrae", .refine),
      ("between the food pipe and the stomach", "between the oesophagus and the stomach", .agree),
      ("fills the inside of the eye", "between the lens and the retina", .refine),
      ("between the bladder and the rectum", "in front of the bladder", .contradict),
      ("between the bladder and the rectum", "behind the bladder", .refine),
      ("between the bladder and the rectum", "in front of the rectum", .refine),
      ("between the bladder and the rectum", "behind the rectum", .contradict),
      ("between the windpipe and the spine", "in front of the windpipe", .contradict),
      ("between the lungs and the chest wall", "between the stomach and the liver", .contradict),
      ("between the elbow and the wrist", "at the wrist", .complement),
      ("in the perineum", "between the scrotum and the anus", .agree),
      ("in the perineum", "between the anus and the vagina", .agree),
    ] as [(String, String, Outcome)])
  func gaps(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "the lower end of the spine, of its canal or of the cord is low in the back",
    arguments: [
      ("anatomy.location", "at the lower end of the spinal cord", "at the top of the spine", .contradict),
      ("pain.location", "at the bottom of the spine", "in the upper back", .contradict),
      ("pain.location", "in the tailbone", "in the upper back", .contradict),
    ] as [(String, String, String, Outcome)])
  func spine(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "a side needs no thing beside it where its name tells of what it is a side",
    arguments: [
      ("anatomy.location", "on the side facing the other knee", "on the outer side of the knee", .contradict),
      ("anatomy.location", "on the thumb side", "on the little-finger side", .contradict),
      ("anatomy.location", "on the big-toe side", "on the outer side of the foot", .contradict),
      ("pain.location", "on the upper right side", "in the lower left part of the abdomen", .contradict),
      ("anatomy.location", "runs from the shoulder to the elbow", "in the thigh", .contradict),
      ("anatomy.location", "runs from the kneecap to the shinbone", "in the forearm", .contradict),
      ("anatomy.location", "around the edge of the retina", "in the macula", .contradict),
      ("anatomy.location", "the small window at the front of the eye", "at the front of the eye", .agree),
    ] as [(String, String, String, Outcome)])
  func sides(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what is beside an organ is not at it, and what is below a thing of the front is still at the front",
    arguments: [
      ("anatomy.location", "beside the windpipe", "at the windpipe", .complement),
      ("anatomy.location", "below the Adam's apple", "at the front of the neck", .refine),
      ("anatomy.location", "around the rim of the shoulder socket", "in the shoulder joint", .refine),
      ("pain.location", "behind the eye", "at the back of the head", .contradict),
      ("pain.location", "behind the eye", "at the front of the head", .refine),
      ("pain.location", "in the eye", "at the back of the head", .complement),
    ] as [(String, String, String, Outcome)])
  func neighbours(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "traps of gaps and courses",
    arguments: [
      ("anatomy.location", "runs from the hip to the knee", "in the thigh"),
      ("anatomy.location", "runs from the neck to the shoulder", "in the chest"),
      ("anatomy.location", "at the lower end of the spinal canal", "in the lower back"),
      ("anatomy.location", "between the stomach and the small intestine", "between the stomach and the duodenum"),
      ("anatomy.location", "a separate bone in the hand", "in the hand"),
      ("anatomy.location", "on the thumb side of the wrist", "on the outer side of the forearm"),
      ("anatomy.location", "between the ribs", "between the lower ribs"),
    ] as [(String, String, String)])
  func compatible(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectCompatible()
  }

  @Test(
    "what is part of one thing is no part of its neighbour",
    arguments: [
      ("anatomy.part_of", "nose", "mouth", .contradict),
      ("anatomy.part_of", "liver", "kidney", .contradict),
      ("anatomy.part_of", "kneecap", "shinbone", .contradict),
      ("anatomy.part_of", "face", "head", .refine),
      ("anatomy.part_of", "bladder", "urinary system", .refine),
      ("anatomy.part_of", "throat", "digestive system", .complement),
      ("anatomy.shape", "coiled", "disc-shaped", .contradict),
      ("anatomy.shape", "hollow tube", "band", .contradict),
      ("anatomy.shape", "butterfly-shaped", "long tube", .contradict),
      ("anatomy.shape", "heart-shaped", "rod", .contradict),
      ("anatomy.shape", "sac", "tube", .complement),
      ("anatomy.shape", "round", "tube", .complement),
      ("anatomy.shape", "round", "flat", .complement),
      ("anatomy.shape", "fan-shaped", "triangular", .complement),
    ] as [(String, String, String, Outcome)])
  func wholes(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }
}
