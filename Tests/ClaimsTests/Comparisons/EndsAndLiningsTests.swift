import Claims
import Testing

/// What lines a thing, the two ends of a thing that sticks out, and how deep something lies.
@Suite struct EndsAndLiningsTests {
  @Test(
    "the base and the tip of a toe are neither its top nor its underside; the bottom of a finger is its base",
    arguments: [
      ("at the base of the big toe", "on the underside of the big toe", .complement),
      ("at the base of the toes", "on the top of the toes", .complement),
      ("at the tip of the big toe", "on top of the big toe", .complement),
      ("at the base of the big toe", "at the tip of the big toe", .contradict),
      ("on the top of the toes", "on the underside of the toes", .contradict),
      ("at the base of the thumb", "at the bottom of the thumb", .agree),
      ("at the base of the finger", "at the tip of the finger", .contradict),
    ] as [(String, String, Outcome)])
  func digits(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "pain.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "the lining of a hollow thing is in it, and nobody takes it for that of another",
    arguments: [
      ("in the lining of the gallbladder", "in the lining of the bladder", .contradict),
      ("in the lining of the nose", "in the lining of the womb", .contradict),
      ("lines the inside of the cheek", "outside the cheek", .contradict),
      ("in the lining of the kidney", "outside the kidney", .contradict),
      ("the thin membrane lining the lungs", "around the lungs", .agree),
      ("in the stomach lining", "in the stomach", .refine),
      ("lines the inside of the eyelids", "on the inner surface of the eyelids", .agree),
    ] as [(String, String, Outcome)])
  func lining(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "the base of a thing is not its tip, whichever way it points",
    arguments: [
      ("at the base of the hair", "at the tip of the hair", .contradict),
      ("at the base of the nail", "along the free edge of the nail", .contradict),
      ("at the nail root", "at the tip of the nail", .contradict),
      ("at the root of the tooth", "on the biting edge of the tooth", .contradict),
      ("at the base of the penis", "at the tip of the penis", .contradict),
      ("at the apex of the lung", "at the base of the lung", .contradict),
      ("at the base of the skull", "at the bottom of the skull", .refine),
      ("at the end of the rib", "in the middle of the rib", .unclear),
      ("at the end of the rib", "at the front end of the rib", .refine),
      ("at the tip of the tooth", "in the tooth", .refine),
    ] as [(String, String, Outcome)])
  func ends(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "just under the skin is not deep in a limb, but the skin has a depth of its own",
    arguments: [
      ("just beneath the skin", "deep in the thigh muscles", .contradict),
      ("close to the surface of the arm", "deep in the forearm", .contradict),
      ("superficial", "deep in the buttock", .contradict),
      ("on the surface of the tooth", "in the middle of the tooth", .contradict),
      ("deep under the skin", "deep in the leg", .complement),
      ("in the skin", "deep in the skin", .refine),
      ("around the surface of the brain", "deep inside the brain", .contradict),
      ("above the skin", "under the skin", .contradict),
    ] as [(String, String, Outcome)])
  func depth(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "a region at the end of another touches what that touches there",
    arguments: [
      ("anatomy.location", "at the base of the neck", "at the upper end of the breastbone"),
      ("anatomy.location", "in the hollow above the collarbone", "at the top of the chest"),
      ("anatomy.location", "in the hollow above the collarbone", "in the shoulder"),
      ("anatomy.location", "at the waist", "at the hip"),
      ("anatomy.location", "under the chin", "in the neck"),
    ] as [(String, String, String)])
  func ofRegions(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectCompatible()
  }

  @Test(
    "what a thing is likened to says nothing of where it is, and a neighbour tells a side",
    arguments: [
      ("sits on top of the kidney like a cap", "below the kidney", .contradict),
      ("like a belt around the waist", "around the waist", .agree),
      ("at the corner of the eye closest to the nose", "at the inner corner of the eye", .agree),
      ("at the end of the collarbone nearest the breastbone", "at the outer end of the collarbone", .contradict),
      ("on the edge of the shoulder blade nearest the spine", "on the outer edge of the shoulder blade", .contradict),
      ("at the elbow end of the radius", "at the wrist end of the radius", .contradict),
      ("at the wrist end of the ulna", "at the distal end of the ulna", .agree),
      ("at the knee end of the thighbone", "at the upper end of the thighbone", .contradict),
      ("at the hip end of the femur", "at the upper end of the thighbone", .agree),
      ("at the shoulder end of the collarbone", "at the outer end of the collarbone", .agree),
      ("at the ankle end of the shinbone", "at the top of the shinbone", .contradict),
      ("at the end of the shinbone nearest the ankle", "at the lower end of the shinbone", .agree),
    ] as [(String, String, Outcome)])
  func likened(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "anatomy.location", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "traps of ends, linings and depths",
    arguments: [
      ("anatomy.location", "in the wall of the bowel", "in the lining of the bowel"),
      ("anatomy.location", "under the skin", "in the fat under the skin"),
      ("anatomy.location", "on the surface of the liver", "deep in the abdomen"),
      ("anatomy.location", "just under the skin", "deep in the skin"),
      ("anatomy.location", "at the base of the brain", "in the lower part of the brain"),
      ("anatomy.location", "near the end of the finger", "in the fingertip"),
      ("pain.location", "just under the skin", "deep in the thigh"),
      ("anatomy.location", "along the line of the jaw", "in the jaw"),
    ] as [(String, String, String)])
  func compatible(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectCompatible()
  }
}
