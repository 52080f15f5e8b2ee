import BundledRules
import Claims
import Testing

/// What an unknown term was probably meant to be: a slip of the pen, never another thing.
@Suite struct NearestTermTests {
  private let vocabulary = BundledRules.vocabulary

  @Test(
    "A slip or two are mended, and nothing else is changed",
    arguments: [
      ("hypothermea", .sign, "hypothermia"), ("amoxicilin", .treatment, "amoxicillin"),
      ("osteoartritis", .condition, "osteoarthritis"),
      ("Osteoartritis of the knee", .condition, "Osteoarthritis of the knee"),
      ("dirrhoea", .sign, "diarrhoea"), ("dirrhea", .sign, "diarrhoea"), ("headeches", .sign, "headaches"),
      ("Bakker's cyst", .condition, "Baker's cyst"), ("achiles tendon rupture", .condition, "Achilles tendon rupture"),
      ("excercise", .treatment, "exercise"), ("herpse", .factor, "herpes"), ("hepatitus B", .condition, "hepatitis B"),
    ] as [(String, ConceptKind, String)])
  func slips(term: String, kind: ConceptKind, nearest: String) {
    #expect(self.nearest(to: term, kind)?.name == nearest)
  }

  @Test("A word that is far from any is a slip where two others say of what")
  func farOff() {
    #expect(nearest(to: "posterior circulate ligament", .structure)?.name == "posterior cruciate ligament")
    #expect(nearest(to: "comedogenic products", .factor) == nil)
    #expect(nearest(to: "mold spores", .factor) == nil)
  }

  @Test("Words that the vocabulary's own name has not are offered where they are sure, and else that name")
  func synonyms() {
    let synonym = nearest(to: "hypermetropea", .condition)
    #expect(synonym?.name == "hypermetropia" && synonym?.label == "long-sightedness")
    #expect(nearest(to: "hypermetropi", .condition)?.name == "long-sightedness")
    #expect(nearest(to: "shortnes of breath", .sign)?.name == "shortness of breath")
    #expect(nearest(to: "thumb arthriti", .condition)?.name.hasSuffix("arthritis") == true)
    #expect(nearest(to: "osteoartritis", .condition)?.label == nil)
    #expect(nearest(to: "trombosis of deep veins", .condition)?.label == nil)
  }

  @Test(
    "Of a medicine one slip is mended: two make another medicine of it",
    arguments: [
      ("teneligliptin", nil), ("digitoxin", nil), ("cerivastatin", nil), ("ibuprofin", "ibuprofen"),
      ("paracetmaol", "paracetamol"), ("amoxycillin", "amoxicillin"), ("simvastatine", "simvastatin"),
    ] as [(String, String?)])
  func medicines(term: String, nearest: String?) {
    // One that the vocabulary knows by now is nobody's misspelling, either.
    guard vocabulary.term(term, kinds: [.treatment]).concept == nil else { return #expect(nearest != nil) }
    #expect(self.nearest(to: term, .treatment)?.name == nearest)
  }

  @Test("Where the opposite is as near, both are named")
  func rivals() {
    #expect(nearest(to: "hypetension", .condition)?.rival == "hypotension")
    #expect(nearest(to: "hypetension", .condition)?.name == "high blood pressure")
    #expect(nearest(to: "hypertenson", .condition)?.rival == nil)
    #expect(nearest(to: "hypetension", .condition)?.isRivalOpposite == true)
  }

  @Test("Where another is as near, both are named, and neither is the opposite")
  func ties() {
    let cough = nearest(to: "caugh", .sign)
    #expect(Set([cough?.name, cough?.rival]) == ["cough", "catching"])
    #expect(cough?.isRivalOpposite == false)
    let wheezing = nearest(to: "weezing", .sign)
    #expect(Set([wheezing?.name, wheezing?.rival]) == ["weeping", "wheezing"])
  }

  @Test(
    "Of short words one letter may be missing, too much or misplaced",
    arguments: [
      ("fver", .sign, "fever"), ("rsh", .sign, "rash"), ("pian", .sign, "pain"), ("skin rsh", .sign, "skin rash"),
      ("pus s", .sign, "pus"), ("feve r", .sign, "fever"),
    ] as [(String, ConceptKind, String)])
  func shortWords(term: String, kind: ConceptKind, nearest: String) {
    #expect(self.nearest(to: term, kind)?.name == nearest)
  }

  @Test(
    "A last letter too many is read over, and told",
    arguments: [
      ("paracetamoll", .treatment, "paracetamol"), ("feverr", .sign, "fever"), ("Ibuprofenn", .treatment, "Ibuprofen"),
    ] as [(String, ConceptKind, String)])
  func doubled(term: String, kind: ConceptKind, nearest: String) {
    let reading = vocabulary.term(term, kinds: [kind])
    #expect(reading.concept == vocabulary.term(nearest, kinds: [kind]).concept)
    #expect(self.nearest(to: term, kind)?.name == nearest)
  }

  @Test(
    "What Britain and America spell differently is spelt right in both",
    arguments: ["swelling", "sweling", "diarrhoea", "diarrhea", "oedema", "fulfill", "fulfil", "labelled", "labeled"])
  func spellings(term: String) {
    #expect(nearest(to: term, .sign) == nil)
    #expect(!vocabulary.term(term, kinds: [.sign]).hasDoubledLetter)
  }

  @Test(
    "What turns a word into its opposite is no slip, and three slips are too many",
    arguments: [
      ("hyperthermia", .sign), ("hyperthermea", .sign), ("amoksisilin", .treatment), ("gaut", .condition),
      ("with", .sign),
    ] as [(String, ConceptKind)])
  func others(term: String, kind: ConceptKind) { #expect(nearest(to: term, kind) == nil) }

  private func nearest(to term: String, _ kind: ConceptKind) -> NearTerm? {
    vocabulary.nearest(to: vocabulary.term(term, kinds: [kind]), kinds: [kind])
  }
}
