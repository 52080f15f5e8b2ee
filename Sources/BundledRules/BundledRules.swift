public import Claims
public import Linting

/// The packs of `Rules/`, compiled in when the program was built.
public enum BundledRules {
  /// Our rules, in the order of their files.
  public static var rules: [Rule] { EmbeddedPacks.rules }

  /// Our vocabulary.
  public static let vocabulary = Vocabulary(
    compiled: EmbeddedPacks.vocabulary,
    lexicon: Lexicon(
      sameWords: EmbeddedPacks.sameWords, irregular: EmbeddedPacks.irregular, lightHeads: EmbeddedPacks.lightHeads),
    placeholders: EmbeddedPacks.placeholders)

  /// Our scales.
  public static let scales: [Scale] = EmbeddedPacks.scales

  /// All that our packs know.
  public static let knowledge = Knowledge(
    vocabulary: vocabulary, scales: scales, placeWords: PlaceWords(),
    attributes: EmbeddedPacks.attributes)
}
