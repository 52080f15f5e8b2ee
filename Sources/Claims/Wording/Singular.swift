/// The singular of words, as far as endings tell it.
enum Singular {
  /// The singular of a lower-case word.
  static func of(_ word: String) -> String {
    var letters = Array(word.utf8)
    make(&letters)
    return String(decoding: letters, as: UTF8.self)
  }

  /// Strips the plural's ending off a lower-case word in UTF-8, in place: names by the hundred are read when the program
  /// starts.
  ///
  /// Latin plurals in -es and words in -ss, -us, -is stay as they are. So do sores: one that has them has ulcers, while what
  /// is sore hurts.
  static func make(_ word: inout [UInt8]) {
    guard word.count > 3, word.last == UInt8(ascii: "s") else { return }
    if pluralLike.contains(where: { word.hasSuffix($0) }) { return }
    if word.hasSuffix(pluralOfY) {
      word.replaceSubrange((word.count - 3)..., with: [UInt8(ascii: "y")])
      return
    }
    let isSibilant = sibilants.contains { word.hasSuffix($0) } && !word.hasSuffix(aches)
    word.removeLast(isSibilant ? 2 : 1)
  }

  private static let pluralLike = ["ss", "us", "is", "sores"].map { Array($0.utf8) }
  private static let pluralOfY = Array("ies".utf8)
  private static let sibilants = ["sses", "shes", "ches", "xes"].map { Array($0.utf8) }
  private static let aches = Array("aches".utf8)
}
