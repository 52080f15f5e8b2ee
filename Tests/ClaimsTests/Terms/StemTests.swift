import BundledRules
import Testing

@testable import Claims

/// Which words are forms of one another.
@Suite struct StemTests {
  @Test(
    "forms of a word have its stem",
    arguments: [
      ("swelling", ["swell", "swelled", "swells"]),
      ("tape", ["taping", "taped"]),
      ("tap", ["tapping", "tapped"]),
      ("spine", ["spined"]),
      ("spin", ["spinning"]),
      ("care", ["caring", "cared"]),
      ("use", ["using", "used"]),
      ("ice", ["icing", "iced"]),
      ("ache", ["aching", "ached"]),
      ("treat", ["treating", "treated", "treatment"]),
      ("sweat", ["sweating", "sweated"]),
      ("bloat", ["bloating", "bloated"]),
      ("rotate", ["rotating", "rotated", "rotation"]),
      ("sedate", ["sedating", "sedation", "sedative"]),
      ("irritate", ["irritation", "irritating", "irritated"]),
      ("reconstruction", ["reconstruct", "reconstructive", "reconstructing"]),
      ("sad", ["sadness"]),
      ("safe", ["safely"]),
    ] as [(String, [String])])
  func forms(word: String, forms: [String]) {
    for form in forms { #expect(stem(of: form) == stem(of: word), "\(form)") }
  }

  @Test(
    "words that only look alike have stems of their own",
    arguments: [
      ("car", "care"), ("spin", "spine"), ("pill", "pile"), ("pill", "pilates"), ("rat", "rate"), ("can", "cane"),
      ("lot", "lotion"), ("less", "lesion"), ("on", "onion"), ("pass", "passive"), ("mass", "massive"),
      ("lax", "laxative"),
      ("pig", "pigment"), ("tub", "tube"), ("tap", "tape"), ("hop", "hope"), ("rot", "rotation"), ("able", "ablation"),
      ("sit", "site"), ("plan", "plane"), ("fast", "fasting"), ("full", "fullness"),
      ("iron", "ironing"),
    ])
  func others(word: String, other: String) {
    #expect(stem(of: word) != stem(of: other))
  }

  /// As a term's words are stemmed: in the singular, and by the forms that no rule gives.
  private func stem(of word: String) -> String {
    Phrase(word).words.map { BundledRules.vocabulary.lexicon.stem(of: $0) }.joined(separator: " ")
  }
}
