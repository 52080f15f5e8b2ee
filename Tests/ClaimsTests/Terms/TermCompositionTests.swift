import BundledRules
import Claims
import Testing

@Suite("What a term is made up of")
struct TermCompositionTests {
  private let vocabulary = BundledRules.vocabulary

  private func covers(_ broad: String, _ narrow: String) -> Bool {
    vocabulary.covers(vocabulary.term(broad, kinds: [.sign]), vocabulary.term(narrow, kinds: [.sign]))
  }

  @Test(
    "Whatever shows all that a term is made up of is a kind of it",
    arguments: [
      ("fever and chills", "high fever with shaking chills"),
      ("fever and chills", "chills, fever and a rash"),
      ("severe pain in the chest", "sudden, severe chest pain"),
      ("a hot, swollen knee", "hot, red and swollen knee"),
      ("burning pain of the knee", "sudden burning pain of the kneecap"),
    ])
  func shown(broad: String, narrow: String) {
    #expect(covers(broad, narrow))
    #expect(!covers(narrow, broad) || narrow == broad)
  }

  @Test(
    "What lacks a part of it, or shows it elsewhere, is none",
    arguments: [
      ("fever and chills", "fever"), ("fever and chills", "chills and a rash"),
      ("headache and vomiting", "headache or vomiting"), ("severe pain in the chest", "severe pain in the leg"),
      ("a hot, swollen knee", "a hot knee with a swollen ankle"),
      ("pain and swelling", "chest pain with a swollen leg"),
      ("fever with a rash", "fever without a rash"), ("pain in the side", "sore throat on one side"),
    ])
  func lacking(broad: String, narrow: String) {
    #expect(!covers(broad, narrow))
  }
}

@Suite("Turns of speech about a part of the body")
struct PartTurnTests {
  @Test(
    "A turn about any part is its plain words",
    arguments: [
      TermCase("can't feel your arm", "numb arm", .sign),
      TermCase("no feeling in the left foot", "numb left foot", .sign),
      TermCase("loss of sensation in the fingers", "numb fingers", .sign),
      TermCase("loss of power in the legs", "weakness of the legs", .sign),
      TermCase("toes won't move", "cannot move the toes", .sign), TermCase("knee hurts", "knee pain", .sign),
      TermCase("elbow that does not straighten", "cannot straighten the elbow", .sign),
    ])
  func same(terms: TermCase) {
    #expect(terms.relation == .same, "\(terms.readings)")
    #expect(terms.mirrored == .same, "\(terms.readings)")
  }

  @Test(
    "Without a part of the body it is none",
    arguments: [
      TermCase("no feeling in the quondam", "numb quondam", .sign),
      TermCase("no feeling in winter", "numb winter", .sign),
      TermCase("can't feel your arm", "numb leg", .sign), TermCase("arm", "arm pain", .sign),
    ])
  func other(terms: TermCase) {
    #expect(terms.relation != .same, "\(terms.readings)")
  }

  @Test(
    "A turn names the part once and says something about it",
    arguments: ["no feeling", "<part>", "no feeling in <part> and <part>", ""])
  func refused(turn: String) {
    #expect(PartTurn(turn, name: "numb <part>") == nil)
    #expect(PartTurn("no feeling in <part>", name: turn) == nil)
  }
}
