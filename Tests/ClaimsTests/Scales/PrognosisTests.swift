import BundledRules
import Claims
import Testing

@Suite struct PrognosisTests {
  @Test(
    "Wordings of prognosis are read",
    arguments: [
      ("can be cured", "heals with treatment"), ("no cure", "permanent"), ("cannot be cured", "permanent"),
      ("there's no cure, but symptoms can be managed", "controllable to permanent"),
      ("can be managed", "controllable"), ("lifelong but harmless", "permanent, harmless"),
      ("life-long", "permanent"), ("can kill", "life-threatening"), ("deadly", "life-threatening"),
      ("benign", "harmless"), ("not dangerous", "harmless"), ("isn't serious", "harmless"),
      ("not harmless", "serious to life-threatening"),
      ("does not heal by itself", "heals with treatment to permanent"),
      ("won't go away on its own", "heals with treatment to permanent"),
      ("clears up on its own within a few weeks", "resolves alone"),
      ("usually gets better without treatment", "resolves alone"),
      ("goes away", "resolves alone to heals with treatment"),
      ("serious to life-threatening", "serious to life-threatening"), ("potentially fatal", "life-threatening"),
      ("not serious or life-threatening", "harmless to serious"), ("treatable", "heals with treatment"),
      ("treatable but not curable", "controllable"), ("not life-threatening", "harmless to serious"),
      ("resolves on its own", "resolves alone"), ("self-limiting", "resolves alone"),
      ("heals with surgery", "heals with treatment"), ("chronic", "permanent"),
      ("usually harmless and goes away by itself", "resolves alone, harmless"),
      ("can be fatal if untreated", "life-threatening (if untreated)"),
      ("responds well to treatment", "heals with treatment"),
      ("most people make a full recovery", "resolves alone to heals with treatment"),
      ("most people make a full recovery with treatment", "heals with treatment"),
      ("usually clears up on its own", "resolves alone"),
      ("usually goes away on its own in a few weeks", "resolves alone"), ("gets better by itself", "resolves alone"),
      ("will heal without surgery", "resolves alone"), ("cannot be cured but can be controlled", "controllable"),
      ("there is currently no cure", "permanent"), ("lifelong condition", "permanent"),
      ("can be life-threatening", "life-threatening"), ("may be fatal", "life-threatening"),
      ("not usually serious", "harmless to serious"), ("usually harmless", "harmless"),
      ("nothing serious", "harmless"), ("rarely life-threatening", "harmless to serious"),
      ("excellent with treatment", "heals with treatment"),
      ("most people recover fully", "resolves alone to heals with treatment"),
      ("most people recover with physiotherapy", "heals with treatment"), ("it never fully heals", "permanent"),
      ("does not get better without treatment", "heals with treatment"),
      ("won't heal on its own", "heals with treatment to permanent"),
      ("will not heal without surgery", "heals with treatment"), ("needs surgery to heal", "heals with treatment"),
      ("can be treated with antibiotics", "heals with treatment"), ("heals with rest", "resolves alone"),
      ("symptoms can be controlled with medicine", "controllable"),
      ("can be managed with treatment", "controllable"), ("can't be reversed", "permanent"),
      ("gets worse over time", "permanent"), ("comes and goes", "controllable"), ("very serious", "serious"),
      ("dangerous", "serious"), ("can cause death", "life-threatening"),
      ("good", "resolves alone to heals with treatment"), ("temporary", "resolves alone"),
      ("not permanent", "resolves alone to controllable"), ("goes away with rest", "resolves alone"),
      ("improves with time", "resolves alone"), ("not cancer", "harmless"),
      ("deadly if not treated quickly", "life-threatening (if untreated)"),
      ("potentially life threatening", "life-threatening"),
      ("can lead to permanent disability", "serious"),
      ("goes away without treatment", "resolves alone"),
      ("disappears by itself", "resolves alone"),
      ("no treatment needed", "resolves alone"),
      ("usually resolves spontaneously", "resolves alone"),
      ("usually resolves with conservative treatment", "heals with treatment"),
      ("heals well with rest and physiotherapy", "heals with treatment"),
      ("full recovery is usual", "resolves alone to heals with treatment"),
      ("a long-term condition", "permanent"),
      ("a lifelong condition that can be controlled with medicines", "controllable to permanent"),
      ("it's incurable", "permanent"),
      ("curable", "heals with treatment"),
      ("can be managed but not cured", "controllable"),
      ("manageable", "controllable"),
      ("stays for life", "permanent"),
      ("may be permanent", "permanent"),
      ("not harmful", "harmless"),
      ("poses no danger", "harmless"),
      ("is a serious condition", "serious"),
      ("can be serious", "serious"),
      ("a medical emergency", "life-threatening"),
      ("can be deadly", "life-threatening"),
      ("could kill you", "life-threatening"),
      ("often fatal without treatment", "life-threatening (if untreated)"),
      ("not deadly", "harmless to serious"),
      ("completely harmless", "harmless"),
      ("rarely dangerous", "harmless"),
      ("will pass", "resolves alone to heals with treatment"),
      ("never goes away", "permanent"),
      ("doesn't go away", "permanent"),
      ("needs surgery", "heals with treatment"),
      ("usually needs treatment", "heals with treatment"),
      ("can recur", "controllable"),
    ])
  func reading(text: String, summary: String) throws {
    #expect(try ScaleCase.read(text, on: "prognosis") == summary)
  }

  @Test(
    "What says no step of prognosis is said, with what was understood",
    arguments: [
      ("fatal in 1 in 5 people", "understood “fatal in” but not “1”")
    ])
  func problem(text: String, reason: String) throws {
    #expect(try ScaleCase.read(text, on: "prognosis") == reason)
  }
}
