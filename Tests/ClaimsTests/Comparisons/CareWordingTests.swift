import Claims
import Testing

/// Care is read without the words that carry it, and with those that narrow it.
@Suite struct CareWordingTests {
  @Test(
    "carriers, classes with examples, “non-” and narrowing words are read",
    arguments: [
      (
        "treatments",
        "[{name: non-invasive treatment, use: first line}]",
        "[{name: operation, use: avoid}]",
        .complement
      ),
      ("treatments", "[{name: non-stimulant laxatives, use: usual}]", "[{name: laxatives, use: first line}]", .refine),
      (
        "treatments",
        "[{name: non-pharmacological treatment, use: first line}]",
        "[{name: medicines, use: usual}]",
        .complement
      ),
      (
        "treatments",
        "[{name: non-antibiotic treatment, use: usual}]",
        "[{name: antibiotics, use: first line}]",
        .complement
      ),
      ("avoid/treatments", "[non-prescription sleeping pills]", "[{name: sleeping pills, use: usual}]", .complement),
      (
        "treatments",
        "[{name: non-steroidal anti-inflammatory drugs, use: avoid}]",
        "[{name: naproxen, use: usual}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: total hip replacement, use: avoid}]",
        "[{name: hip resurfacing, use: usual}]",
        .complement
      ),
      ("avoid/treatments", "[prolonged sitting]", "[{name: sitting, use: usual}]", .complement),
      ("avoid/treatments", "[excessive exercise]", "[{name: exercise, use: first line}]", .complement),
      ("treatments", "[{name: complete rest, use: avoid}]", "[{name: rest, use: usual}]", .complement),
      (
        "treatments",
        "[{name: partial removal of the thyroid, use: usual}]",
        "[{name: total thyroidectomy, use: avoid}]",
        .complement
      ),
      ("avoid/treatments", "[taking blood thinners]", "[{name: warfarin, use: first line}]", .contradict),
      ("avoid/treatments", "[opioids such as morphine]", "[{name: tramadol, use: usual}]", .contradict),
      ("avoid/treatments", "[using decongestant sprays]", "[{name: xylometazoline, use: usual}]", .contradict),
      (
        "avoid/treatments", "[having steroid injections]", "[{name: corticosteroid injection, use: usual}]", .contradict
      ),
      ("avoid/treatments", "[wearing high heels]", "[{name: wearing flat shoes, use: usual}]", .complement),
      ("avoid/treatments", "[medicines containing aspirin]", "[{name: paracetamol, use: usual}]", .complement),
      ("avoid/treatments", "[aspirin]", "[{name: NSAIDs such as naproxen, use: usual}]", .complement),
      ("avoid/treatments", "[using an arm sling]", "[{name: sling, use: first line}]", .contradict),
      ("treatments", "[{name: non-medicated nasal spray, use: usual}]", "[{name: nasal spray, use: usual}]", .refine),
      (
        "treatments", "[{name: non-operative treatment, use: first line}]", "[{name: surgery, use: usual}]", .complement
      ),
      ("treatments", "[{name: non-impact exercise, use: first line}]", "[{name: running, use: avoid}]", .complement),
      (
        "treatments",
        "[{name: non-drowsy antihistamines, use: first line}]",
        "[{name: antihistamines, use: avoid}]",
        .contradict
      ),
      ("treatments", "[{name: non-elastic bandage, use: avoid}]", "[{name: bandage, use: usual}]", .complement),
      (
        "treatments",
        "[{name: partial knee replacement, use: avoid}]",
        "[{name: total knee replacement, use: usual}]",
        .complement
      ),
      ("treatments", "[{name: total hysterectomy, use: avoid}]", "[{name: hysterectomy, use: usual}]", .complement),
      ("treatments", "[{name: hysterectomy, use: avoid}]", "[{name: total hysterectomy, use: usual}]", .contradict),
      ("avoid/treatments", "[prolonged standing]", "[{name: standing, use: usual}]", .complement),
      ("avoid/treatments", "[long periods of rest]", "[{name: rest, use: usual}]", .complement),
      ("avoid/treatments", "[complete immobilisation]", "[{name: splint, use: usual}]", .complement),
      ("avoid/treatments", "[prolonged use of steroid creams]", "[{name: steroid cream, use: usual}]", .complement),
      ("avoid/treatments", "[wearing a knee brace]", "[{name: knee brace, use: usual}]", .contradict),
      ("avoid/treatments", "[drinking alcohol]", "[{name: alcohol, use: optional}]", .contradict),
      (
        "avoid/treatments",
        "['taking anti-inflammatories, for example naproxen']",
        "[{name: diclofenac, use: usual}]",
        .contradict
      ),
      ("avoid/treatments", "[opioid painkillers such as codeine]", "[{name: tramadol, use: usual}]", .contradict),
      ("avoid/treatments", "[steroid tablets]", "[{name: prednisolone, use: usual}]", .contradict),
      ("avoid/treatments", "[using crutches]", "[{name: crutches, use: first line}]", .contradict),
      ("avoid/treatments", "[having antibiotics]", "[{name: amoxicillin, use: usual}]", .contradict),
      ("avoid/treatments", "[any form of massage]", "[{name: massage, use: usual}]", .contradict),
      ("avoid/treatments", "[products containing paracetamol]", "[{name: paracetamol, use: usual}]", .contradict),
      ("avoid/treatments", "[blood thinners including warfarin]", "[{name: warfarin, use: first line}]", .contradict),
      ("avoid/treatments", "[antihistamine eye drops]", "[{name: antibiotic eye drops, use: usual}]", .complement),
      (
        "treatments",
        "[{name: steroid eye drops, use: avoid}]",
        "[{name: dexamethasone eye drops, use: usual}]",
        .contradict
      ),
      (
        "treatments",
        "[{name: antifungal cream, use: not needed}]",
        "[{name: clotrimazole cream, use: first line}]",
        .contradict
      ),
      ("avoid/treatments", "[antibiotics such as doxycycline]", "[{name: amoxicillin, use: usual}]", .contradict),
      ("avoid/treatments", "[painkillers like morphine]", "[{name: paracetamol, use: usual}]", .contradict),
      ("avoid/treatments", "[applying heat]", "[{name: heat pack, use: usual}]", .contradict),
      ("treatments", "[{name: complete rest, use: avoid}]", "[{name: full rest, use: usual}]", .contradict),
      ("treatments", "[bed rest for a few days]", "[gentle exercise]", .complement),
      ("treatments", "[complete rest for the first 48 hours]", "[gentle movement]", .complement),
      ("treatments", "[a short spell of bed rest]", "[walking]", .complement),
      ("treatments", "[bed rest]", "[walking for 30 minutes]", .contradict),
      ("treatments", "[bed rest]", "[short walks]", .contradict),
      // Who stays active does so on those days, too.
      ("treatments", "[full rest for a few days]", "[staying active]", .contradict),
      ("treatments", "[eat fibre]", "[a high-fibre low-salt diet]", .refine),
      ("treatments", "[low-fibre diet]", "[a high-fibre low-salt diet]", .contradict),
      ("treatments", "[{name: packing the nose, use: avoid}]", "[an ice pack on the nose]", .complement),
      ("treatments", "[{name: vein stripping, use: last resort}]", "[{name: phlebectomy, use: usual}]", .complement),
      ("treatments", "[intermittent fasting]", "[{name: skipping meals, use: avoid}]", .complement),
      ("avoid/treatments", "cold", "[{name: cold packs, use: optional}]", .complement),
      ("treatments", "[bed rest for 6 weeks]", "[gentle exercise]", .contradict),
      ("treatments", "[bed rest for 10 days]", "[gentle exercise]", .contradict),
      ("treatments", "[{name: surgery, use: not needed}]", "[{name: radical surgery, use: first line}]", .contradict),
    ] as [(String, String, String, Outcome)])
  func outcome(attribute: String, left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what can both hold is no contradiction",
    arguments: [
      ("treatments", "[{name: surgery, use: not needed}]", "[{name: non-surgical treatment, use: usual}]"),
      ("treatments", "[{name: rest, use: avoid}]", "[{name: prolonged rest, use: avoid}]"),
      ("avoid/treatments", "[long courses of steroids]", "[{name: steroids, use: usual}]"),
      ("avoid/treatments", "[high-dose aspirin]", "[{name: aspirin, use: usual}]"),
      ("avoid/treatments", "[heavy lifting]", "[{name: lifting, use: usual}]"),
      ("avoid/treatments", "[vigorous exercise]", "[{name: gentle exercise, use: usual}]"),
      ("avoid/treatments", "[taking antibiotics without a prescription]", "[{name: antibiotics, use: usual}]"),
      ("avoid/treatments", "[using ice directly on the skin]", "[{name: ice, use: first line}]"),
      ("avoid/treatments", "[wearing tight shoes]", "[{name: supportive shoes, use: usual}]"),
      ("avoid/treatments", "[stopping your medicine suddenly]", "[{name: medicine, use: usual}]"),
      ("avoid/treatments", "[taking NSAIDs for a long time]", "[{name: NSAIDs, use: usual}]"),
      ("avoid/treatments", "[taking ibuprofen on an empty stomach]", "[{name: ibuprofen, use: usual}]"),
      ("avoid/treatments", "[having surgery too early]", "[{name: surgery, use: last resort}]"),
      ("avoid/treatments", "[other painkillers]", "[{name: paracetamol, use: usual}]"),
      ("avoid/treatments", "[wearing contact lenses]", "[{name: glasses, use: usual}]"),
      ("avoid/treatments", "[using crutches for too long]", "[{name: crutches, use: usual}]"),
      ("avoid/treatments", "[alcohol while taking metronidazole]", "[{name: metronidazole, use: first line}]"),
      ("avoid/treatments", "[combining NSAIDs with aspirin]", "[{name: aspirin, use: usual}]"),
      ("avoid/treatments", "[more than 8 paracetamol tablets a day]", "[{name: paracetamol, use: usual}]"),
      ("avoid/treatments", "[sudden stopping of steroids]", "[{name: steroids, use: usual}]"),
      ("avoid/treatments", "[steroid injections into the tendon]", "[{name: steroid injection, use: usual}]"),
      ("avoid/treatments", "[foods such as cheese]", "[{name: dietary changes, use: usual}]"),
      ("avoid/treatments", "['strong painkillers, especially codeine']", "[{name: paracetamol, use: usual}]"),
      ("avoid/treatments", "[medicines with a high dose of caffeine]", "[{name: medicines, use: usual}]"),
      ("avoid/treatments", "[doing squats]", "[{name: exercise, use: usual}]"),
      ("avoid/treatments", "[using a heating pad]", "[{name: heat, use: usual}]"),
      ("avoid/treatments", "[taking a hot bath]", "[{name: warm bath, use: usual}]"),
      ("avoid/treatments", "[using a walking stick on the wrong side]", "[{name: walking stick, use: usual}]"),
      ("treatments", "[{name: open surgery, use: last resort}]", "[{name: keyhole surgery, use: usual}]"),
      ("treatments", "[{name: early surgery, use: avoid}]", "[{name: surgery, use: usual}]"),
      ("treatments", "[{name: radical surgery, use: not needed}]", "[{name: surgery, use: usual}]"),
    ] as [(String, String, String)])
  func compatible(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectCompatible()
  }

  @Test(
    "a word of one root with a name is not that name, and what is thrown out is kept from",
    arguments: [
      ("surgery", "replacing the toothbrush", .complement), ("surgery", "endoscopic release", .contradict),
      ("massage", "an apple cider vinegar rub", .complement), ("massage", "rubbing the area", .contradict),
      ("manual therapy", "separate plates and cups", .complement), ("stretching", "stretch the calf", .contradict),
      ("prolonged standing", "long-term tablets", .complement),
      ("prolonged standing", "long standing", .contradict), ("open surgery", "open carpal tunnel release", .contradict),
      ("exercise", "cutting the hair short", .complement),
      ("being more active", "carry your reliever inhaler", .complement), ("rich food", "a rich diet", .complement),
      ("fatty food", "foods rich in fibre", .complement), ("fatty food", "flavonoid-rich food", .complement),
      ("eye make-up", "throwing out eye make-up", .agree), ("sun exposure", "staying out of the sun", .agree),
    ] as [(String, String, Outcome)])
  func roots(avoided: String, advised: String, outcome: Outcome) {
    LabelledPair(
      attribute: "avoid/treatments", left: "[\(avoided)]", right: "[{name: \(advised), use: usual}]"
    ).expectJudged(outcome)
  }

  @Test(
    "whoever is told when, how or for whom is told to do it, unless it is to be avoided then",
    arguments: [
      ("avoid", "short-term only", .contradict), ("avoid", "for a day or two", .contradict),
      ("usual", "short-term only", .refine), ("avoid", "rarely in children", .agree),
      ("usual", "avoid in pregnancy", .complement), ("avoid", "avoid in pregnancy", .complement),
      ("first line", "only for swollen joints", .refine), ("not needed", "after the first few days", .agree),
    ] as [(String, String, Outcome)])
  func clauses(one: String, other: String, outcome: Outcome) {
    LabelledPair(
      attribute: "treatments", left: "[{name: ice, use: \(one)}]", right: "[{name: ice, use: \(other)}]"
    ).expectJudged(outcome)
  }
}
