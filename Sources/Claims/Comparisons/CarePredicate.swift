/// A piece of care in a sentence that tells how strongly it is advised: "surgery is rarely needed".
struct CarePredicate {
  /// What is done: "surgery".
  let care: String
  /// What is said of it, as written: "is rarely needed".
  let text: String
  let use: ScaleReading

  /// A value as a sentence; nil where it has a `use` of its own, or stands where a sheet says what to avoid and does not say
  /// that itself.
  init?(_ wording: Wording, on scale: Scale, _ knowledge: Knowledge) {
    guard wording.step == nil else { return nil }
    self.init(wording.text, on: scale, knowledge)
    guard !wording.isAvoided || use.isOnly(.avoid) || use.isOnly(.notNeeded) else { return nil }
  }

  /// Takes a sentence apart where its verb is; nil where what follows says nothing of use, so that the text is a name.
  ///
  /// - Complexity: Linear in the length of the text, for each of the first few words that may be its verb.
  init?(_ text: String, on scale: Scale, _ knowledge: Knowledge) {
    let lexicon = knowledge.vocabulary.lexicon
    let isAmong = { (list: PhraseList, word: Substring) in
      lexicon.length(of: list, in: Phrase.words(of: String(word)), at: 0) != nil
    }
    let words = text.split(whereSeparator: \.isWhitespace).prefix(Self.mostWords)
    let verbs = words.indices.dropFirst().lazy.filter { index in
      isAmong(.verbsOfUse, words[index]) && !isAmong(.clauseSubjects, words[index - 1])
    }
    for verb in verbs.prefix(Self.mostVerbs) {
      let predicate = String(text[words[verb].startIndex...])
      guard case .success(let use) = ScaleReader(scale, durations: knowledge.durations).read(predicate) else {
        continue
      }
      care = String(text[..<words[verb - 1].endIndex])
      self.text = predicate
      self.use = use
      return
    }
    return nil
  }

  private static let mostWords = 32
  private static let mostVerbs = 3
}
