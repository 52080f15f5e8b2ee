import Claims
import Testing

/// A prognosis that holds in some circumstances only, or says what it is not.
@Suite struct ConditionalPrognosisTests {
  @Test(
    "conditions, means and denials of a prognosis are read",
    arguments: [
      ("fatal without prompt surgery", "resolves alone", .complement),
      ("chronic unless the trigger is removed", "clears up on its own", .unclear),
      ("gets worse if ignored", "heals with treatment", .unclear),
      ("goes away by itself in most children", "permanent", .contradict),
      ("lifelong if not treated early", "goes away by itself", .unclear),
      ("not dangerous", "dangerous", .contradict),
      ("not lifelong", "clears up on its own", .refine),
      ("will not get better by itself", "heals with treatment", .refine),
      ("not fatal", "serious", .refine),
      ("controlled with inhalers", "manageable with medicine", .agree),
      ("can be cured with laser treatment", "permanent", .contradict),
      ("permanent without treatment", "heals with treatment", .unclear),
      ("life-threatening if not treated quickly", "harmless", .unclear),
      ("lasts for life unless treated", "heals with treatment", .unclear),
      ("resolves alone if caught early", "permanent", .unclear),
      ("heals with treatment if started early", "permanent", .unclear),
      ("can become permanent if ignored", "clears up by itself", .unclear),
      ("not harmless", "harmless", .contradict),
      ("not curable", "curable", .contradict),
      ("cannot be cured", "can be cured", .contradict),
      ("isn't permanent", "lifelong", .contradict),
      ("not fatal", "can be fatal", .contradict),
      ("can be managed with insulin", "controllable", .agree),
      ("controlled with diet", "permanent", .agree),
      ("cured with a short course of tablets", "curable", .agree),
      ("can be cured by surgery", "permanent", .contradict),
      ("treatable with antibiotics", "lifelong", .contradict),
      ("lifelong but manageable", "goes away by itself", .contradict),
      ("permanent in some people", "resolves alone", .unclear),
      ("controllable with a mixture of medicines and lifestyle changes", "controllable", .agree),
      ("gets better with rest and physiotherapy", "permanent", .contradict),
      ("with treatment, most people recover", "permanent", .contradict),
      ("without treatment it is fatal", "harmless", .unclear),
      ("if left untreated, it can be permanent", "heals with treatment", .unclear),
      ("it never goes away", "goes away on its own", .contradict),
    ] as [(String, String, Outcome)])
  func outcome(left: String, right: String, outcome: Outcome) {
    LabelledPair(attribute: "prognosis", left: left, right: right).expectJudged(outcome)
  }

  @Test(
    "what can both hold is no contradiction",
    arguments: [
      ("not always permanent", "permanent"),
      ("not usually permanent", "can be permanent"),
      ("permanent if left untreated", "permanent"),
      ("usually harmless, but can be fatal if untreated", "harmless"),
      ("resolves alone if mild", "heals with treatment"),
      ("resolves alone if mild", "permanent"),
      ("gets better with treatment", "controllable with tablets"),
      ("controllable with tablets", "not curable"),
      ("harmless unless infected", "serious"),
      ("harmless unless infected", "life-threatening"),
      ("clears up with antibiotics in most people", "clears up"),
      ("heals when rested", "permanent"),
      ("usually goes away on its own, but can be permanent in rare cases", "permanent"),
      ("will heal on its own", "needs surgery"),
      ("harmless in most people", "serious"),
      ("harmless in most people, but life-threatening in newborns", "harmless"),
      ("managed by a specialist", "controllable"),
      ("without treatment it is fatal", "heals with treatment"),
      ("life-threatening without emergency surgery", "life-threatening"),
      ("cannot be cured, but can be controlled with tablets", "permanent"),
    ] as [(String, String)])
  func compatible(left: String, right: String) {
    LabelledPair(attribute: "prognosis", left: left, right: right).expectCompatible()
  }
}
