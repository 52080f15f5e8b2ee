import BundledRules
import Claims
import Testing

@Suite("Signs as sentences tell them")
struct SignSentenceTests {
  @Test(
    "Who has a sign, and that it begins, says nothing of what it is",
    arguments: [
      TermCase("the person is not breathing", "not breathing", .sign),
      TermCase("you keep vomiting", "persistent vomiting", .sign),
      TermCase("you start to wheeze", "wheezing", .sign), TermCase("rash appears", "rash", .sign),
      TermCase("blisters form", "blisters", .sign), TermCase("you haven't passed urine", "not passing urine", .sign),
      TermCase("you find it hard to breathe", "difficulty breathing", .sign),
      TermCase("you notice quondams", "quondams", .sign),
      TermCase("wound keeps bleeding", "persistent bleeding of the wound", .sign),
      TermCase("blood coming out of the ear", "blood from the ear", .sign),
      TermCase("fits of coughing", "bouts of coughing", .sign),
    ])
  func same(terms: TermCase) {
    #expect(terms.relation == .same, "\(terms.readings)")
    #expect(terms.mirrored == .same, "\(terms.readings)")
  }

  @Test(
    "A sign in a child is the sign, or a kind of it",
    arguments: [
      TermCase("your baby isn't feeding", "not feeding", .sign),
      TermCase("child is not drinking", "not drinking", .sign),
      TermCase("baby has had no wet nappies", "no wet nappies", .sign),
      TermCase("the baby turns blue", "turning blue", .sign),
      TermCase("your child starts to limp", "limping", .sign), TermCase("no wee for 12 hours", "no urine", .sign),
      TermCase("your child has difficulty breathing", "shortness of breath", .sign),
    ])
  func inChildren(terms: TermCase) {
    #expect([.same, .narrower].contains(terms.relation), "\(terms.relation) \(terms.readings)")
  }

  @Test(
    "Several qualities of one part are one thing, in any order",
    arguments: [
      TermCase("calf that is hot, red and swollen", "red, hot, swollen calf", .sign),
      TermCase("the calf is swollen and red", "red and swollen calf", .sign),
      TermCase("a cold and numb foot", "foot that is numb and cold", .sign),
    ])
  func qualities(terms: TermCase) {
    #expect(terms.relation == .same, "\(terms.readings)")
  }

  @Test("A denied sign stays one", arguments: ["fever does not occur", "no fever for a day", "you have no fever"])
  func denied(text: String) {
    #expect(BundledRules.vocabulary.term(text, kinds: [.sign]).isNegated)
  }

  @Test(
    "What only sounds like it is another thing",
    arguments: [
      TermCase("keep walking", "persistent walking", .treatment, .activity),
      TermCase("child eats but does not drink", "child drinks but does not eat", .sign),
      TermCase("rubbing the painful calf", "calf pain", .sign, .treatment), TermCase("sore throat", "neck pain", .sign),
    ])
  func other(terms: TermCase) {
    #expect(terms.relation != .same, "\(terms.readings)")
    #expect(terms.relation != .narrower, "\(terms.readings)")
  }
}
