/// In which form a medicine is given, as far as one form may be used where the other is not.
enum MedicineForm: String, CaseIterable {
  case swallowed = "swallowed_forms"
  /// It works where it is put: a gel, drops, an inhaler.
  case local = "local_forms"

  /// The form that some words name; nil where they name none, or both. The words for each are a list of the vocabulary.
  init?(_ words: [String], _ lexicon: Lexicon) {
    let named = Self.allCases.filter { form in
      words.indices.contains { lexicon.length(of: form.rawValue, in: words, at: $0) != nil }
    }
    guard let form = named.first, named.count == 1 else { return nil }
    self = form
  }
}
