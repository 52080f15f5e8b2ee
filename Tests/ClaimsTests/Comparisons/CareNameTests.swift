import Claims
import Testing

/// Names of care that say the same in other words: routes, members with their form, several things at once.
@Suite struct CareNameTests {
  private static func treatment(_ name: String, _ use: String) -> String { "[{name: \(name), use: \(use)}]" }

  @Test(
    "a treatment is known by other names",
    arguments: [
      ("giving up smoking", "smoking cessation", .contradict),
      ("keyhole removal of the spleen", "laparoscopic splenectomy", .contradict),
      ("removing the entire toenail", "total toenail removal", .contradict),
      ("oral naproxen", "naproxen", .contradict),
      ("doxycycline by mouth", "doxycycline", .contradict),
      ("wrist brace", "wrist splint", .contradict),
      ("Epley manoeuvre", "Epley maneuver", .contradict),
      ("light therapy", "phototherapy", .contradict),
      ("mouth ulcer gel", "ibuprofen gel", .complement),
      ("grommets", "ventilation tubes in the eardrum", .contradict),
      ("surgical repair", "surgery to repair the hernia", .contradict),
      ("hernia repair", "surgery to repair the hernia", .contradict),
      ("tretinoin cream", "tretinoin", .contradict),
      ("oestrogen tablets", "hormone therapy", .contradict),
      ("iron given through a drip", "iron through a drip", .contradict),
      ("splint worn at night", "night splint", .contradict),
      ("tepid sponging", "sponging down with lukewarm water", .contradict),
      ("a dusting of talc", "talcum powder", .contradict),
      ("a lie-down straight after meals", "lying down soon after eating", .contradict),
      ("lying down after eating", "lying down", .complement),
      ("a dusting of talc at each change", "talcum powder", .contradict),
      ("staying in bed", "staying up", .complement),
      ("staying in", "staying up", .complement),
      ("keeping the leg up", "keeping it up", .complement),
      ("sit up", "sitting up", .contradict),
    ] as [(String, String, Outcome)])
  func names(left: String, right: String, outcome: Outcome) {
    LabelledPair(
      attribute: "treatments", left: Self.treatment(left, "first line"), right: Self.treatment(right, "not needed")
    ).expectJudged(outcome)
  }

  @Test(
    "avoiding a class with its form covers a member in that form",
    arguments: [
      ("antifungal cream", "clotrimazole cream", .contradict),
      ("antibiotic cream", "fusidic acid cream", .contradict),
      ("antifungal tablets", "itraconazole", .contradict),
      ("antibiotic eye drops", "chloramphenicol", .contradict),
      ("physical activity", "cycling", .contradict),
      ("alcohol and caffeine", "coffee", .contradict),
      ("steroid tablets", "hydrocortisone cream", .complement),
      ("combined pill", "progestogen-only pill", .complement),
      ("naproxen tablets", "naproxen gel", .complement),
      ("ketoprofen gel", "ketoprofen capsules", .complement),
      ("naproxen tablets", "naproxen", .contradict),
      ("cholesterol-lowering tablets", "statins", .contradict),
      ("diabetes tablets", "metformin", .contradict),
      ("the pill", "acne tablets", .complement),
      ("dairy products", "terbinafine cream", .complement),
      ("mouthwash that contains alcohol", "alcohol-free mouthwash", .complement),
      ("mouthwash", "alcohol-free mouthwash", .contradict),
      ("diet without gluten", "a gluten-free diet", .contradict),
      ("sugar-free drinks", "sugarless drinks", .contradict),
      ("caffeine-free tea", "decaf tea", .contradict),
      ("dairy products", "a spoonful of cream", .contradict),
      ("rest", "sleeping on your back", .complement),
      ("the pill", "herbal pills", .complement),
      ("blood pressure tablets", "beta blockers", .contradict),
      ("cotton buds", "cleaning the ear with cotton swabs", .contradict),
      ("nicotine patches", "nicotine gum", .complement),
      ("nicotine replacement therapy", "nicotine lozenges", .contradict),
      ("steroid medicines", "a single dose of dexamethasone", .contradict),
      ("high-heeled shoes", "icing the heel", .complement),
      ("paracetamol", "paracetamol for a fever", .contradict),
      ("over-the-counter anti-inflammatory painkillers", "naproxen bought without a prescription", .contradict),
      ("over-the-counter anti-inflammatory painkillers", "over-the-counter paracetamol", .complement),
      ("over-the-counter anti-inflammatory painkillers", "naproxen", .complement),
      ("reading on the move", "reading a book in the car", .contradict),
      ("Pilates", "tablets for sickness", .complement),
      ("driving a car", "foot care", .complement),
      ("fasting", "eating quickly", .complement),
    ] as [(String, String, Outcome)])
  func classes(avoided: String, advised: String, outcome: Outcome) {
    LabelledPair(
      attribute: "avoid/treatments", left: "[\(avoided)]", right: Self.treatment(advised, "usual")
    ).expectJudged(outcome)
  }

  @Test(
    "what is done to the spot is the same whatever the spot is called",
    arguments: [
      ("squeezing the lump", "squeezing out the stye", .contradict),
      ("squeezing it", "squeezing the pimple", .contradict),
      ("popping the blister", "bursting it", .contradict),
      ("smashing it with a book", "hitting the lump with a heavy book", .contradict),
      ("picking the scab", "picking it off", .contradict),
      ("squeezing the lump", "covering the lump", .complement),
      ("cleaning the wound", "cleaning the ears", .complement),
      ("treating the infection", "treating the eczema", .complement),
    ] as [(String, String, Outcome)])
  func spots(avoided: String, advised: String, outcome: Outcome) {
    LabelledPair(
      attribute: "avoid/treatments", left: "[\(avoided)]", right: Self.treatment(advised, "usual")
    ).expectJudged(outcome)
  }

  @Test(
    "of several things to avoid each is meant, unless what stands before the first is said of all",
    arguments: [
      ("alcohol and caffeine", "coffee", .contradict),
      ("spicy food or alcohol", "alcohol", .contradict),
      ("swimming and bathing", "swimming", .contradict),
      ("smoking and alcohol", "alcohol", .contradict),
      ("milk and other foods high in calcium", "calcium-rich foods", .contradict),
      ("taking ibuprofen and aspirin", "ibuprofen", .contradict),
      ("taking ibuprofen and aspirin together", "ibuprofen", .complement),
      ("mixing alcohol and medicines", "medicines", .complement),
      ("skipping meals and medicines", "medicines", .complement),
      ("alcohol while taking antibiotics and painkillers", "painkillers", .complement),
      ("driving after surgery and painkillers", "painkillers", .complement),
      ("high doses of ibuprofen and paracetamol", "paracetamol", .complement),
      ("unnecessary scans and surgery", "surgery", .complement),
      ("heavy lifting and exercise", "exercise", .complement),
      ("skipping meals and smoking", "smoking", .contradict),
      ("chewing gum and alcohol", "alcohol", .contradict),
      ("alcohol and chewing gum", "alcohol", .contradict),
      ("sleeping tablets and alcohol", "alcohol", .contradict),
      ("spring onions and garlic", "garlic", .contradict),
    ] as [(String, String, Outcome)])
  func several(avoided: String, advised: String, outcome: Outcome) {
    LabelledPair(
      attribute: "avoid/treatments", left: "[\(avoided)]", right: Self.treatment(advised, "usual")
    ).expectJudged(outcome)
  }

  @Test("neither a class that is not needed nor a member to avoid is advised")
  func neither() {
    LabelledPair(
      attribute: "treatments", left: Self.treatment("NSAIDs", "not needed"), right: Self.treatment("naproxen", "avoid")
    ).expectJudged(.agree)
  }

  @Test(
    "a sign is denied under any of its names",
    arguments: [
      ("light sensitivity", "light hurts the eyes", .contradict),
      ("bleeding", "bleeds", .contradict),
      ("thirst", "being thirsty", .contradict),
      ("double vision", "blurred vision", .complement),
    ] as [(String, String, Outcome)])
  func signs(denied: String, stated: String, outcome: Outcome) {
    LabelledPair(
      attribute: "symptoms", left: "[{value: \(denied), present: never}]", right: "[\(stated)]"
    ).expectJudged(outcome)
  }

  @Test(
    "what is advised here and the opposite of it there cannot both be done",
    arguments: [
      ("keep the wound dry", "soak the wound twice a day", .contradict),
      ("cut toenails straight across", "round the corners of the toenails", .contradict),
      ("stay off work", "carry on at school or work", .contradict),
      ("breastfeeding on the affected side", "pausing breastfeeding", .contradict),
      ("small frequent meals", "large meals", .contradict),
      ("pinch the soft part of the nose", "pinch the bridge of the nose", .contradict),
      ("pinch the nose", "pinch the bridge of the nose", .complement),
      ("ice", "heat", .complement),
      ("complete rest", "strenuous sport", .contradict), ("complete rest", "easing off sport", .complement),
      ("complete rest", "less sport", .complement), ("complete rest", "rest or walking", .complement),
    ] as [(String, String, Outcome)])
  func opposites(left: String, right: String, outcome: Outcome) {
    LabelledPair(
      attribute: "treatments", left: Self.treatment(left, "usual"), right: Self.treatment(right, "usual")
    ).expectJudged(outcome)
  }
}
