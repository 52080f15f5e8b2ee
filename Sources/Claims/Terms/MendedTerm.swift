internal import Sheets

/// A term as it was written, with its misspelt words mended.
///
/// Known words are at hand only in the form in which terms are compared (singular, in a spelling that Britain and America
/// share, which may be nobody's). Only the vocabulary's own name for the concept is sure to be written as people write it:
/// a word that it has not is shown where one letter inside what was written gives it, and else the name itself.
struct MendedTerm {
  let text: String

  /// - Parameters:
  ///   - words: The term's words as they are to be, in the form of `Phrase`; as many as the term has.
  ///   - label: What the vocabulary calls it, whose spelling is known.
  init(_ written: String, words: [String], label: String) {
    let labelWords = Self.words(of: label).map { String(label[$0]) }
    var text = ""
    var end = written.startIndex
    var meant = words[...]
    for range in Self.words(of: written) {
      let word = String(written[range])
      // An article has no counterpart, nor has a word that is made one with the next.
      guard let form = Phrase(word).words.first, let near = meant.popFirst() else { continue }
      text += written[end..<range.lowerBound]
      if form == near {
        text += word
      } else if let spelling = Self.spelling(of: near, like: word, labelWords: labelWords) {
        text += spelling
      } else {
        self.text = label
        return
      }
      end = range.upperBound
    }
    text += written[end...]
    // Where words were taken apart otherwise, there is no telling which is which.
    self.text = Phrase(text).words == words ? text : label
  }

  /// Where the words of a text are, with their apostrophes.
  private static func words(of text: String) -> [Range<String.Index>] {
    text.split { !$0.isLetter && !$0.isNumber && !"'’‘".contains($0) }.map { $0.startIndex..<$0.endIndex }
  }

  /// The label's word with a form, as it is most like what was written; nil where there is none that is sure.
  private static func spelling(of form: String, like written: String, labelWords: [String]) -> String? {
    let known = labelWords.filter { Phrase($0).words == [form] }
    if known.isEmpty { return isOneLetterInside(form, of: written) ? cased(form, like: written) : nil }
    // Herpes is no plural.
    let spellings =
      known
      + inflected(known).filter { word in
        Phrase(word).words == [form] && !known.contains { $0.lowercased() == word.lowercased() + "s" }
      }
    let likest = spellings.enumerated().min { one, other in
      let distances = (distance(one.element, written), distance(other.element, written))
      return distances.0 == distances.1 ? one.offset < other.offset : distances.0 < distances.1
    }?.element
    return likest.map { cased($0, like: written) }
  }

  /// The word in the number and case in which it may stand.
  private static func inflected(_ words: [String]) -> [String] {
    words
      + words.flatMap { word in
        let endsInVowelAndY = word.hasSuffix("y") && word.dropLast().last.map("aeiou".contains) ?? false
        let plural = word.hasSuffix("y") && !endsInVowelAndY ? [word.dropLast() + "ies"] : [word + "s", word + "es"]
        return plural + [word + "'s", word + "’s"]
      }
  }

  /// Whether a form is what was written but for one letter that is not its last: forms are cut and respelt at their ends.
  private static func isOneLetterInside(_ form: String, of written: String) -> Bool {
    written.utf8.allSatisfy { $0 < 0x80 } && form.utf8.count == written.utf8.count
      && form.utf8.last == written.lowercased().utf8.last && distance(form, written) == 1
  }

  private static func distance(_ word: String, _ written: String) -> Int {
    let (letters, others) = (Array(word.lowercased()), Array(written.lowercased()))
    let most = max(letters.count, others.count)
    return EditDistance.between(letters, others, upTo: most) ?? most
  }

  /// Capitals as they were written, unless the word has its own.
  private static func cased(_ word: String, like written: String) -> String {
    guard word == word.lowercased(), let first = written.first, first.isUppercase else { return word }
    if written.count > 1, written == written.uppercased() { return word.uppercased() }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
