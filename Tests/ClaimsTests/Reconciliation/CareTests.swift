import BundledRules
import Claims
import Sheets
import Testing

/// Two pieces of care as they stand under `treatments`, and what they have to do with each other.
struct CareCase: Sendable, CustomTestStringConvertible {
  let left: String
  let right: String
  let outcome: Outcome

  init(_ left: String, _ right: String, _ outcome: Outcome) {
    (self.left, self.right, self.outcome) = (left, right, outcome)
  }

  var testDescription: String { "\(left) / \(right)" }

  func judgement(isMirrored: Bool = false) throws -> Judgement {
    let knowledge = BundledRules.knowledge
    let claims = try [left, right].map { value in
      let attribute: Attribute = value.hasPrefix("avoid: ") ? .avoid : .treatments
      let text = value.hasPrefix("avoid: ") ? String(value.dropFirst(7)) : "{name: \(value)}"
      let sheet = ComparisonSheet(attribute: attribute, value: "[\(text)]", subject: "knee pain")
      return (try sheet.claims(path: value, knowledge), attribute)
    }
    return ValueComparison(claims[isMirrored ? 1 : 0], claims[isMirrored ? 0 : 1], knowledge).judgement
  }
}

@Suite struct CareTests {
  @Test(
    "Care",
    arguments: [
      // One treatment
      CareCase("surgery", "surgery", .agree), CareCase("surgery, use: usual", "surgery", .agree),
      CareCase("surgery, use: usual", "an operation, use: usual", .agree),
      CareCase("surgery, use: first line", "surgery, use: usual", .agree),
      CareCase("surgery, use: first line", "surgery, use: optional", .agree),
      CareCase("surgery, use: first line", "surgery, use: if needed", .contradict),
      CareCase("surgery, use: usual", "surgery, use: last resort", .contradict),
      CareCase("surgery, use: usual", "surgery, use: not needed", .contradict),
      CareCase("surgery, use: optional", "surgery, use: last resort", .agree),
      // Avoiding it
      CareCase("ice, use: avoid", "ice, use: if needed", .contradict),
      CareCase("ice, use: avoid", "ice, use: first line", .contradict),
      CareCase("ice, use: avoid", "ice", .contradict), CareCase("ice, use: avoid", "ice, use: last resort", .agree),
      CareCase("ice, use: avoid", "ice, use: not needed", .agree), CareCase("ice, use: avoid", "avoid: ice", .agree),
      CareCase("avoid: ice", "ice, use: usual", .contradict),
      CareCase("avoid: ice", "icing, use: optional", .contradict),
      CareCase("avoid: ice", "ice, use: last resort", .agree),
      CareCase("no ice", "avoid: ice", .agree), CareCase("no ice", "ice, use: usual", .contradict),
      // A class and one of its kind
      CareCase("avoid: NSAIDs", "ibuprofen, use: usual", .contradict),
      CareCase("avoid: ibuprofen", "NSAIDs, use: usual", .complement),
      CareCase("surgery, use: not needed", "ACL reconstruction, use: usual", .contradict),
      CareCase("surgery, use: usual", "ACL reconstruction, use: not needed", .refine),
      CareCase("NSAIDs, use: usual", "ibuprofen, use: first line", .refine),
      CareCase("avoid: NSAIDs", "avoid: ibuprofen", .refine),
      // Stopping it, which may itself be advised against
      CareCase("stopping blood thinners, use: avoid", "anticoagulants, use: first line", .agree),
      CareCase("stopping blood thinners, use: avoid", "avoid: anticoagulants", .contradict),
      CareCase("stopping blood thinners, use: avoid", "stopping blood thinners, use: required", .contradict),
      CareCase("stopping smoking, use: required", "quitting smoking, use: optional", .agree),
      CareCase("stopping smoking, use: required", "smoking cessation, use: if needed", .contradict),
      CareCase("stopping smoking, use: if needed", "smoking, use: usual", .complement),
      CareCase("stopping smoking, use: if needed", "stopping smoking, use: avoid", .contradict),
      CareCase("giving up smoking, use: first line", "avoid: smoking", .agree),
      CareCase("discontinuing warfarin, use: required", "warfarin, use: first line", .contradict),
      CareCase("coming off antidepressants, use: avoid", "antidepressants, use: usual", .agree),
      CareCase("avoid kneeling, use: avoid", "kneeling, use: usual", .contradict),
      // Two things in one
      CareCase("avoid: eating and drinking", "avoid: drinking and eating", .agree),
      CareCase("paracetamol, use: 1st line", "paracetamol, use: not needed", .contradict),
      // In one way only
      CareCase("avoid: stopping benzodiazepines suddenly", "benzodiazepines, use: avoid", .complement),
      CareCase("avoid: stopping benzodiazepines suddenly", "avoid: suddenly stopping benzodiazepines", .agree),
      CareCase("stopping steroids abruptly, use: avoid", "steroids, use: avoid", .complement),
      CareCase("stopping steroids abruptly, use: avoid", "stopping steroids, use: required", .complement),
      CareCase("avoid: stopping aspirin without asking your doctor", "avoid: aspirin", .complement),
      // What the patient has, whichever it is
      CareCase("stopping the medicine, use: required", "antihistamines, use: usual", .complement),
      CareCase("stopping your painkiller, use: required", "paracetamol, use: usual", .complement),
      CareCase("stopping painkillers, use: required", "paracetamol, use: usual", .contradict),
      // Denied by `present: never`
      CareCase("ice, use: usual, present: never", "ice, use: usual", .contradict),
      CareCase("ice, present: never", "avoid: ice", .agree),
      CareCase("avoid: {value: ice, present: never}", "avoid: ice", .contradict),
      CareCase("ice, present: never", "ice, present: never", .agree),
      // Opposites
      CareCase("full rest, use: usual", "gentle movement, use: usual", .contradict),
      CareCase("avoid: full rest", "gentle movement, use: usual", .complement),
      CareCase("full rest, use: not needed", "gentle movement, use: usual", .complement),
      // Different things
      CareCase("ice, use: usual", "surgery, use: not needed", .complement),
      CareCase("avoid: ice", "surgery, use: usual", .complement),
      CareCase("quondam, use: usual", "zibeline, use: avoid", .complement),
      CareCase("quondam, use: usual", "quondams, use: avoid", .contradict),
      // Other circumstances
      CareCase("surgery, use: usual, when: complete tear", "surgery, use: avoid, when: partial tear", .unclear),
      CareCase("surgery, use: usual, when: complete tear", "surgery, use: avoid", .unclear),
      CareCase("surgery, use: usual, when: a complete tear", "surgery, use: avoid, when: complete tears", .contradict),
    ])
  func outcome(care: CareCase) throws {
    let judgement = try care.judgement()
    #expect(judgement.outcome == care.outcome, "\(judgement.reason)")
    let mirrored = try care.judgement(isMirrored: true)
    #expect(mirrored.outcome == judgement.outcome)
    #expect(mirrored.poles == judgement.mirrored.poles)
  }

  @Test func `advising what another advises against is unsafe, whatever the attribute`() throws {
    #expect(try CareCase("avoid: ice", "ice, use: usual", .contradict).judgement().strength == .unsafe)
    #expect(try CareCase("surgery, use: usual", "surgery, use: not needed", .contradict).judgement().strength == .plain)
  }
}
