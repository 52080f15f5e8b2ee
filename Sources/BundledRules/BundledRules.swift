public import Claims
public import Packs
public import Sheets

/// The packs of `Rules/`, compiled in when the program was built.
public enum BundledRules {
  /// Our rules, in the order of their files.
  public static var rules: [Rule] { EmbeddedPacks.rules }

  /// Our vocabulary.
  public static let vocabulary = Vocabulary(
    compiled: EmbeddedPacks.vocabulary,
    lexicon: Lexicon(compiled: EmbeddedPacks.lexicon) { EmbeddedPacks.words },
    placeholders: EmbeddedPacks.placeholders)

  /// Our scales.
  public static let scales: [Scale] = EmbeddedPacks.scales

  /// All that our packs know.
  public static let knowledge = Knowledge(
    vocabulary: vocabulary, scales: scales, durations: durationWords, bodyMap: bodyMap,
    attributes: EmbeddedPacks.attributes)

  /// What we say of each key of a sheet.
  public static var keys: KeyDescriptions { EmbeddedPacks.keys }

  /// Our words for lengths of time.
  public static let durationWords = DurationWords(EmbeddedPacks.durations)

  /// Our words for places.
  public static let placeWords: PlaceWords = {
    var lists = PlaceWords.Lists()
    lists.directions = EmbeddedPacks.placeDirections
    lists.relations = EmbeddedPacks.placeRelations
    lists.words = EmbeddedPacks.placeWords
    lists.structures = EmbeddedPacks.placeStructures
    lists.compounds = EmbeddedPacks.placeCompounds
    lists.prefixes = EmbeddedPacks.placePrefixes
    lists.ends = EmbeddedPacks.placeEnds
    lists.adjectives = EmbeddedPacks.placeAdjectives
    lists.gaps = EmbeddedPacks.placeGaps
    lists.local = EmbeddedPacks.placeLocal
    lists.distinct = EmbeddedPacks.placeDistinct
    lists.apart = EmbeddedPacks.placeApart
    lists.layers = EmbeddedPacks.placeLayers
    return PlaceWords(lists, compiled: EmbeddedPacks.places)
  }()

  /// Where our vocabulary's structures lie, for reading and judging places.
  public static let bodyMap = BodyMap(vocabulary, words: placeWords)
}
