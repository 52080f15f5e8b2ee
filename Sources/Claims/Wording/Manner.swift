/// Words that say how something is done: "spreading rapidly".
enum Manner {
  /// Whether a lower-case word is an adverb of manner, as far as its ending tells.
  static func isAdverb(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ly") && !word.hasSuffix("megaly") && !others.contains(word)
  }

  /// Things and qualities that end like adverbs: "belly pain", "a scaly rash".
  private static let others: Set<String> = [
    "anomaly", "assembly", "belly", "bubbly", "bully", "chilly", "crumbly", "crinkly", "cuddly", "curly", "elderly",
    "family", "friendly", "frilly", "gravelly", "grisly", "jelly", "kindly", "lonely", "lovely", "melancholy", "oily",
    "pearly", "prickly", "reply", "scaly", "sickly", "smelly", "steely", "supply", "tingly", "underbelly", "unfriendly",
    "wobbly", "woolly", "wriggly", "wrinkly",
  ]
}
