extension WordTokenizer {
  /// The words of a pack's phrase, each in the form in which texts are compared with it; the name of a list, in angle
  /// brackets, stays as it is. Linear in the phrase's length.
  ///
  /// - Parameter form: nil for what does not count.
  static func words(ofPhrase phrase: String, form: (WordToken) -> String?) -> [String] {
    guard let open = phrase.firstIndex(of: "<"), let close = phrase[open...].firstIndex(of: ">") else {
      guard case .success(let tokens) = tokens(of: phrase) else { return [] }
      return tokens.compactMap(form)
    }
    return words(ofPhrase: String(phrase[..<open]), form: form) + [String(phrase[open...close])]
      + words(ofPhrase: String(phrase[phrase.index(after: close)...]), form: form)
  }
}
