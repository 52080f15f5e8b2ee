import Claims
import Testing

@Suite struct PhraseTests {
  @Test(
    "Two ways to write a term are one phrase",
    arguments: [
      ("capitals", "Baker's Cyst", "baker's cyst"),
      ("a plural", "Baker's cysts", "Baker's cyst"),
      ("a plural in -ies", "injuries", "injury"),
      ("a plural in -sses", "abscesses", "abscess"),
      ("a plural in -shes", "rashes", "rash"),
      ("a plural in -ches", "stitches", "stitch"),
      ("a plural in -xes", "reflexes", "reflex"),
      ("a plural of a word in -e", "bruises", "bruise"),
      ("a plural of a word in -che", "headaches", "headache"),
      ("a plural inside a term", "tears of ligaments", "tear of ligament"),
      ("a possessive without its apostrophe", "Bakers cyst", "Baker's cyst"),
      ("no possessive", "Baker cyst", "Baker's cyst"),
      ("a curved apostrophe", "Baker’s cyst", "Baker's cyst"),
      ("a possessive of a plural", "jumpers' knee", "jumper's knee"),
      ("a hyphen", "pre-patellar bursitis", "pre patellar bursitis"),
      ("a dash", "tibio–femoral", "tibio-femoral"),
      ("a slash", "and/or", "and or"),
      ("an underscore, as in a slug", "acl_tear", "ACL tear"),
      ("a comma between the things of a list", "fever, chills and a cough", "fever and chills and cough"),
      ("a comma before the last of them", "fever, chills, or a cough", "fever or chills or cough"),
      ("a comma before a remark", "pain, especially at night, and fever", "pain especially at night and fever"),
      (
        "a comma before more of the same", "pain, which is worse at night, and fever",
        "pain which is worse at night and fever"
      ),
      ("a comma in no list", "hot, red joint", "hot red joint"),
      ("a comma in a number", "1,000 steps and rest", "1 000 steps and rest"),
      ("a comma behind nothing", ", fever and chills", "fever and chills"),
      ("a comma before nothing", "fever and chills,", "fever and chills"),
      ("commas in a row", "fever,, chills, , and a cough", "fever and chills and cough"),
      ("an article", "the knee", "knee"),
      ("articles in the middle", "a tear in the meniscus", "tear in meniscus"),
      ("a word to the reader", "your knee", "knee"),
      ("spaces", "  ACL   tear\t", "ACL tear"),
      ("line breaks", "ACL\n  tear", "ACL tear"),
      ("punctuation", "swelling, redness; heat.", "swelling redness heat"),
      ("quotes", "“housemaid's knee”", "housemaids knee"),
      ("brackets", "(septic) arthritis", "septic arthritis"),
      ("accents as one code point or two", "M\u{E9}ni\u{E8}re", "Me\u{301}nie\u{300}re"),
    ])
  func same(name: String, left: String, right: String) {
    #expect(Phrase(left) == Phrase(right), "\(name): \(Phrase(left).words), \(Phrase(right).words)")
    #expect(Phrase(left).hashValue == Phrase(right).hashValue)
  }

  @Test(
    "Different terms are different phrases",
    arguments: [
      ("knee", "hip"), ("acl tear", "tear acl"), ("arthritis", "arthrosis"), ("type 1", "type 2"), ("gas", "ga"),
      ("abs", "ab"), ("knee pain", "kneepain"), ("Meniere", "M\u{E9}ni\u{E8}re"), ("upper", "lower"),
      ("vitamin a", "vitamin b"),
    ] as [(String, String)])
  func different(left: String, right: String) {
    #expect(Phrase(left) != Phrase(right), "\(Phrase(left).words), \(Phrase(right).words)")
  }

  @Test(
    "Words that end like plurals keep their form",
    arguments: ["arthritis", "meniscus", "abscess", "virus", "weakness", "diagnosis", "pus", "gas"])
  func singular(word: String) {
    #expect(Phrase(word).words == [word])
  }

  @Test("Words of other scripts are words", arguments: ["膝の痛み", "колено", "घुटना", "ركبة"])
  func scripts(word: String) {
    #expect(Phrase(word).words == [word])
  }

  @Test("What has no letters or digits has no words", arguments: ["", " ", "-", "...", "the", "?!", "'"])
  func nothing(text: String) {
    #expect(Phrase(text).words.isEmpty)
  }

  @Test func `only the first forty words count`() {
    let words = (0..<60).map { "word\($0)" }
    #expect(Phrase(words.joined(separator: " ")).words == Array(words.prefix(40)))
    #expect(Phrase(words.prefix(40).joined(separator: " ")).words == Array(words.prefix(40)))
  }

  @Test func `articles count, too, where there is hardly anything else`() {
    let words = Phrase(Array(repeating: "a,", count: 20_000).joined(separator: " ") + " and fever").words
    #expect(words.isEmpty)
  }

  @Test(
    "A thing that ends like an adverb is a thing of a list",
    arguments: ["belly pain", "splenomegaly", "an oily rash", "scaly skin", "family quarrels", "a wobbly knee"])
  func things(_ thing: String) {
    #expect(Phrase("fever, \(thing) and vomiting") == Phrase("fever and \(thing) and vomiting"))
  }

  @Test("An adverb behind a comma says more of what stands before it", arguments: ["especially", "mainly", "usually"])
  func adverbs(_ adverb: String) {
    #expect(Phrase("pain, \(adverb) at night, and fever") == Phrase("pain \(adverb) at night and fever"))
  }
}
