/// In which form a medicine is given, as far as one form may be used where the other is not.
enum MedicineForm: CaseIterable {
  case swallowed
  /// It works where it is put: a gel, drops, an inhaler.
  case local

  private var words: PhraseList { self == .swallowed ? .swallowedForms : .localForms }

  /// The form that some words name; nil where they name none, or both.
  init?(_ words: [String], _ lexicon: Lexicon) {
    let named = Self.allCases.filter { form in
      words.indices.contains { lexicon.length(of: form.words, in: words, at: $0) != nil }
    }
    guard let form = named.first, named.count == 1 else { return nil }
    self = form
  }
}
