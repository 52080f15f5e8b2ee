import Claims
import Testing

/// Where two structures meet, and gaps between layers.
@Suite struct MeetingPlaceTests {
  @Test(
    "both structures of a meeting place count",
    arguments: [
      ("where the collarbone meets the breastbone", "where the collarbone meets the shoulder blade", .contradict),
      ("between the arachnoid and the pia mater", "between the dura and the arachnoid", .contradict),
      ("between the dura and the brain", "between the skull and the dura", .contradict),
      ("where the thighbone meets the shinbone", "between the thighbone and the shinbone", .agree),
      ("where the heel bone meets the shin bone", "where the shin bone meets the thigh bone", .contradict),
      (
        "the point where the hamstrings join the pelvis",
        "the point where the hamstrings join the shin bone",
        .contradict
      ),
      (
        "at the meeting point of the collarbone and the breastbone",
        "at the meeting point of the collarbone and the shoulder blade",
        .contradict
      ),
      ("where the skull and the spine meet", "where the spine and the pelvis meet", .contradict),
      ("where the forearm meets the hand", "where the forearm meets the upper arm", .contradict),
      (
        "where the bottom of the thighbone meets the top of the shinbone",
        "where the thighbone meets the pelvis",
        .contradict
      ),
      ("between the shoulder and the elbow", "between the elbow and the wrist", .contradict),
      ("between the hip and the knee", "between the knee and the ankle", .contradict),
    ] as [(String, String, Outcome)])
  func outcome(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what can both hold is no contradiction",
    arguments: [
      ("where the lower leg meets the foot", "at the ankle"),
      ("where the small intestine joins the large intestine", "in the lower right abdomen"),
      ("where the calf muscle joins the Achilles tendon", "at the back of the leg"),
      ("inside the skull", "in the arachnoid"),
      ("inside the skull", "in the brain"),
      ("inside the skull", "between the dura and the arachnoid"),
      ("where the thighbone meets the shinbone", "in the knee joint"),
      ("where the thighbone meets the pelvis", "in the hip"),
      ("where the big toe joins the foot", "at the base of the big toe"),
      ("where the ribs join the breastbone", "at the front of the chest"),
      ("where the nail meets the skin", "around the nail"),
      ("where the neck meets the shoulder", "in the neck"),
      ("where the leg joins the body", "in the groin"),
      ("between the skull and the brain", "between the dura and the skull"),
      ("between the skin and the muscle", "between the skin and the bone"),
      ("a thin membrane around the lungs", "in the chest"),
      ("where the Achilles tendon attaches to the heel bone", "at the back of the heel"),
      ("where the tendon joins the muscle", "in the tendon"),
      ("where the small bowel joins the large bowel", "in the large bowel"),
      ("where the bladder opens into the urethra", "in the bladder"),
      ("at the junction of the head and neck", "in the neck"),
      ("the junction between the stomach and the gullet", "at the top of the stomach"),
      ("where the thigh meets the hip", "at the top of the thigh"),
      ("where the spine meets the skull", "at the back of the neck"),
      ("where the jaw meets the skull", "in front of the ear"),
      ("where the kneecap tendon joins the shinbone", "below the kneecap"),
      ("where the forearm muscles attach to the elbow", "on the outer side of the elbow"),
      ("at the boundary between the cornea and the white of the eye", "at the front of the eye"),
      ("a joint between the thighbone and the shinbone", "in the knee"),
      ("on the surface of the brain", "inside the skull"),
    ] as [(String, String)])
  func compatible(left: String, right: String) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectCompatible()
  }
}
