import Claims
import Testing

/// Signs of which only one can hold at a time, and lists that have both.
@Suite struct SignComparisonTests {
  @Test(
    "signs that exclude each other contradict, unless one source has both",
    arguments: [
      ("[weight gain]", "[weight loss]", .contradict),
      ("[weight gain, feeling cold]", "[unexplained weight loss]", .contradict),
      ("[weight gain, weight loss]", "[weight loss]", .refine),
      ("[weight gain, weight loss]", "[tiredness]", .complement),
      ("[weight gain or loss]", "[weight loss]", .refine),
      ("[weight gain or weight loss]", "[weight gain]", .refine),
      ("[fast heartbeat]", "[slow pulse]", .contradict),
      ("[slow or fast heartbeat]", "[slow heartbeat]", .refine),
      ("[a painless lump]", "[a lump that hurts]", .contradict),
      ("[dark urine]", "[pale urine]", .contradict),
      ("[constipation]", "[diarrhoea]", .complement),
      ("[{value: weight gain, present: never}]", "[{value: weight loss, present: never}]", .complement),
      ("[{value: weight gain, present: never}]", "[weight gain, weight loss]", .contradict),
      ("[pain, swelling]", "[pain]", .refine),
      ("[pain]", "[pain]", .agree),
    ] as [(String, String, Outcome)])
  func exclusions(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "symptoms", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what is denied covers what it names, and no more",
    arguments: [
      ("warmth or redness", "redness", .contradict),
      ("red, warm skin", "redness", .complement),
      // What is denied of the whole is denied of its parts, whether or not the vocabulary has a name for it.
      ("limb bruising", "bruising of the arm", .contradict),
      ("bruising of the arm", "limb bruising", .complement),
      // A sign is shown by what it is said of.
      ("itching", "itchy spots", .contradict),
      ("itching", "spots that itch like mad", .contradict),
      ("itching", "spots that do not itch", .complement),
      ("numbness", "a numb big toe", .contradict),
      ("bleeding", "blisters that bleed", .contradict),
      ("itchy spots", "itching", .complement),
      ("pain", "an open sore", .complement),
      ("grey skin", "gray skin", .contradict),
      ("pain", "sores on the scalp", .complement),
      ("too breathless to speak", "too out of breath to talk", .contradict),
      ("being sick", "throwing up after a coughing fit", .contradict),
      // A word beside one of two signs may be of both.
      ("chest tightness or pain", "chest pain on exertion", .contradict),
      ("chest tightness or pain", "back pain", .complement),
      ("painful or difficult swallowing", "pain on swallowing", .contradict),
      ("painful or difficult swallowing", "earache", .complement),
      ("chest pain or fever", "high temperature", .contradict),
      // What comes with a sign is no half of its name.
      ("pain when urinating", "pain in the side with bloody urine", .complement),
      ("stomach ache", "severe stomach pain with back pain", .contradict),
      ("pain and swelling", "chest pain with a swollen leg", .complement),
      ("being sick", "frequently being sick", .contradict),
    ] as [(String, String, Outcome)])
  func denials(denied: String, stated: String, outcome: Outcome) {
    LabelledPair(
      attribute: "symptoms", left: "[{value: \"\(denied)\", present: never}]", right: "[\(stated)]"
    ).expectJudged(outcome)
  }

  @Test(
    "what is done, or what a thing is, excludes others beside something else, too",
    arguments: [
      (
        "treatments", "[{name: complete rest and elevation, use: usual}]", "[{name: gentle movement, use: usual}]"
      ),
      ("is_a", "[a viral and contagious infection]", "[a bacterial infection]"),
    ])
  func coordinations(attribute: String, left: String, right: String) {
    LabelledPair(attribute: attribute, left: left, right: right).expectJudged(.contradict)
  }
}
