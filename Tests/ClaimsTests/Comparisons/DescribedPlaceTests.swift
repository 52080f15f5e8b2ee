import Claims
import Testing

/// Places in phrases that describe a structure first, on surfaces and outside of things.
@Suite struct DescribedPlaceTests {
  @Test(
    "describing words are told from the place",
    arguments: [
      ("anatomy.location", "in the eyebrow", "in the chin", .contradict),
      ("anatomy.location", "in the calf", "in the foot", .contradict),
      ("anatomy.location", "a walnut-sized gland below the bladder", "above the bladder", .contradict),
      (
        "anatomy.location",
        "a pear-shaped organ on the right side of the abdomen",
        "on the left side of the abdomen",
        .contradict
      ),
      ("anatomy.location", "in the abdomen, outside the stomach", "in the stomach", .contradict),
      ("anatomy.location", "outside the bowel, in the abdomen", "in the bowel", .contradict),
      ("anatomy.location", "in the pulp of the tooth", "in the enamel", .contradict),
      ("anatomy.location", "inside the bone", "on the surface of the bone", .contradict),
      ("anatomy.location", "on the outer surface of the eyeball", "inside the eyeball", .contradict),
      ("pain.location", "on one side of the face", "on both sides of the face", .complement),
      ("anatomy.location", "below the dentate line", "above the dentate line", .contradict),
      ("anatomy.location", "on the outer surface of the thighbone", "on the outer side of the thighbone", .agree),
      ("anatomy.location", "a small gland behind the breastbone", "behind the breastbone", .agree),
      (
        "anatomy.location", "a bean-shaped organ at the back of the abdomen", "at the front of the abdomen", .contradict
      ),
      ("anatomy.location", "a small bone at the front of the knee", "at the back of the knee", .contradict),
      ("anatomy.location", "a broad muscle at the back of the thigh", "at the front of the thigh", .contradict),
      ("anatomy.location", "a fluid-filled sac behind the knee", "at the front of the knee", .contradict),
      ("anatomy.location", "in the ovary, outside the womb", "inside the womb", .contradict),
      ("anatomy.location", "outside the joint, behind the knee", "inside the knee joint", .contradict),
      ("anatomy.location", "inside the eyeball", "on the surface of the eyeball", .contradict),
      ("anatomy.location", "within the bladder", "on the outer surface of the bladder", .contradict),
      ("anatomy.location", "in the spleen", "in the liver", .contradict),
      ("anatomy.location", "in the pancreas", "in the gallbladder", .contradict),
      ("anatomy.location", "in the lung", "in the liver", .contradict),
      ("anatomy.location", "in the cornea", "in the lens", .contradict),
      ("anatomy.location", "in the retina", "in the cornea", .contradict),
      ("anatomy.location", "in the temple", "in the chin", .contradict),
      ("anatomy.location", "in the elbow", "in the wrist", .contradict),
      ("anatomy.location", "in the upper arm", "in the hand", .contradict),
      ("anatomy.location", "in the thigh", "in the ankle", .contradict),
      ("anatomy.location", "a tendon at the back of the ankle", "at the front of the ankle", .contradict),
      ("anatomy.location", "a ligament inside the knee joint", "at the front of the knee joint", .contradict),
      ("anatomy.location", "a bursa on the outer side of the hip", "on the inner side of the hip", .contradict),
      ("pain.location", "around the eye", "in the eye", .complement),
      ("pain.location", "in the side or back, below the ribs", "in the back", .refine),
      ("pain.location", "in the back or side, under the ribs", "in the flank", .refine),
      ("pain.location", "in the side, back or groin", "in the groin", .refine),
      ("pain.location", "in the groin, side or back", "in the flank", .refine),
    ] as [(String, String, String, Outcome)])
  func outcome(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what can both hold is no contradiction",
    arguments: [
      ("anatomy.location", "in the knee", "in the thigh"),
      ("anatomy.location", "in the lining of the brain", "in the head"),
      ("anatomy.location", "joins the thighbone to the shinbone", "in the knee"),
      ("pain.location", "spreads from the back into the leg", "in the leg"),
      ("pain.location", "runs into the foot", "in the foot"),
      ("pain.location", "in the thigh, outside the knee", "in the thigh"),
      ("anatomy.location", "on the surface of the liver", "in the liver"),
      ("anatomy.location", "on the surface of the eye", "in the eye"),
      ("anatomy.location", "the bony bump on the outer side of the ankle", "on the outer side of the ankle"),
      ("anatomy.location", "in the second molar", "in the molars"),
      ("anatomy.location", "in the first rib", "in the rib cage"),
      ("anatomy.location", "in the shin", "in the lower leg"),
      ("anatomy.location", "in the shin", "at the ankle"),
      ("anatomy.location", "in the jaw", "in the face"),
      ("anatomy.location", "in the jaw", "in front of the ear"),
      ("anatomy.location", "in the cheekbone", "in the cheek"),
      ("anatomy.location", "in the eyebrow", "in the forehead"),
      ("pain.location", "in the forehead", "in the jaw"),
      ("pain.location", "in the shin", "in the foot"),
      ("pain.location", "around one eye", "on one side of the head"),
      ("pain.location", "on both sides of the head", "on the left side of the head"),
      ("anatomy.location", "one of two small glands on top of the kidneys", "above the kidneys"),
      ("anatomy.location", "in the wrist", "in the hand"),
      ("anatomy.location", "a tube connecting the kidney to the bladder", "in the abdomen"),
      (
        "anatomy.location",
        "a long nerve running from the lower back down the back of the leg",
        "at the back of the thigh"
      ),
      ("anatomy.location", "a thin sheet of muscle below the lungs", "in the chest"),
      ("anatomy.location", "in the womb, behind the bladder", "behind the bladder"),
      ("anatomy.location", "outside the rib cage, in the chest", "in the chest"),
      ("anatomy.location", "on the outside of the knee", "outside the knee joint"),
      ("anatomy.location", "on the surface of the bone", "in the bone"),
      ("anatomy.location", "on the surface of the heart", "in the heart"),
      ("anatomy.location", "in the lens", "at the front of the eye"),
      ("anatomy.location", "in the liver", "in the upper abdomen"),
      ("pain.location", "in the liver", "in the right shoulder"),
      ("pain.location", "around the knee", "in the knee"),
      ("pain.location", "on either side of the spine", "on the left side of the back"),
      ("pain.location", "on one side of the lower back", "on the right side of the lower back"),
      ("pain.location", "in the side and back of the knee", "at the back of the knee"),
      ("pain.location", "in the back and side of the ankle", "at the back of the ankle"),
      ("pain.location", "in the side of the chest", "in the chest"),
      ("pain.location", "in the hip or side", "in the hip"),
      ("anatomy.location", "in the back, behind the stomach", "in the abdomen"),
    ] as [(String, String, String)])
  func compatible(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectCompatible()
  }
}
