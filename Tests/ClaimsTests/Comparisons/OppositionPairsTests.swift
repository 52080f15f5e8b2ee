import BundledRules
import Sheets
import Testing

@testable import Claims

/// What is found among many values is what every two of them come to.
@Suite struct OppositionPairsTests {
  private struct Value {
    let name: String
    let stance: Stance
  }

  private static let knowledge = BundledRules.knowledge

  private static let things = [
    "alcohol", "coffee", "caffeine", "alcohol and coffee", "alcohol or caffeine", "coffee and other caffeinated drinks",
    "calcium-rich foods", "dairy and other foods high in calcium", "milk", "NSAIDs", "ibuprofen",
    "ibuprofen or naproxen", "over-the-counter anti-inflammatory painkillers", "naproxen bought without a prescription",
    "squeezing it", "squeezing out the stye", "reading on the move", "reading a book in the car",
    "zorbing", "zorbing and bungee jumping", "bungee jumping", "full rest", "gentle movement", "rest and ice", "ice",
    "running, jumping and kneeling", "kneeling", "surgery", "keyhole surgery or physiotherapy", "giving up smoking",
    "smoking", "smoking and alcohol", "icing the ankle", "saline nasal rinse",
    "rinsing the nose with salt water", "do not drink alcohol", "decaffeinated coffee", "heat or cold packs",
    "cold packs",
  ]

  @Test func `care that is advised by one and advised against by another is found, whatever is named beside it`() {
    let values = Self.things.flatMap { thing in
      [
        Self.value(Wording(thing, isAvoided: true), of: .avoid, "avoid \(thing)"),
        Self.value(Wording(thing, step: "usual"), of: .treatments, "\(thing) usual"),
        Self.value(Wording(thing, step: "last resort"), of: .treatments, "\(thing) last resort"),
        Self.value(Wording(thing, step: "not needed"), of: .treatments, "\(thing) not needed"),
      ]
    }
    expectSamePairs(values, of: .treatments)
  }

  @Test func `a sign that one denies and another states is found, whatever is denied beside it`() {
    let signs = [
      "fever", "chills", "fever or chills", "warmth or redness", "redness", "red, warm skin", "no fever or cough",
      "cough", "dry cough", "swelling", "swelling of the knee", "no swelling", "pain or swelling",
      "zorbing or bloofing",
      "zorbing",
      "neither fever nor rash", "rash", "itchy rash", "stiffness and swelling", "high fever", "weight gain",
      "unexplained weight loss", "weight gain or loss", "slow or fast heartbeat", "slow pulse", "racing heart",
    ]
    let values = signs.flatMap { sign in
      [false, true].map { Self.value(Wording(sign), of: .symptoms, "\($0 ? "never " : "")\(sign)", isDenied: $0) }
    }
    expectSamePairs(values, of: .symptoms)
  }

  @Test func `kinds that exclude each other are found`() {
    let kinds = [
      "infection", "viral infection", "bacterial infection", "bacterial or viral infection", "autoimmune disease",
      "cancer", "a form of skin cancer", "trapped nerve", "arthritis", "wear-and-tear arthritis", "fracture", "cyst",
      "blood clot", "ligament tear", "tendon injury", "zorbing",
    ]
    let values = kinds.flatMap { kind in
      [false, true].map { Self.value(Wording(kind), of: .isA, "\($0 ? "never " : "")\(kind)", isDenied: $0) }
    }
    expectSamePairs(values, of: .isA)
  }

  private func expectSamePairs(_ values: [Value], of attribute: Attribute) {
    let knowledge = Self.knowledge
    guard let definition = knowledge.definition(of: attribute), let comparison = knowledge.comparison(of: attribute)
    else {
      Issue.record("\(attribute) is not compared")
      return
    }
    let positions = values.map { [$0.stance] }
    var found: Set<[Int]> = []
    for opposition in comparison.oppositions(positions, definition, knowledge) {
      for left in opposition.left {
        for right in opposition.right { found.insert([min(left, right), max(left, right)]) }
      }
    }
    for one in values.indices {
      for other in values.indices where one < other {
        let outcome = comparison.judge(positions[one], positions[other], definition, knowledge).outcome
        #expect(
          found.contains([one, other]) == (outcome == .contradict),
          "\(values[one].name) and \(values[other].name): \(outcome)")
      }
    }
  }

  private static func value(
    _ wording: Wording, of attribute: Attribute, _ name: String, isDenied: Bool = false
  ) -> Value {
    guard case .success(let reading)? = knowledge.read(wording, of: attribute) else {
      fatalError("\(name) cannot be read")
    }
    return Value(name: name, stance: Stance(reading, isDenied: isDenied))
  }
}
