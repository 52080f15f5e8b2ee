/// What a term was read as.
///
/// A class, as the same few terms stand in most sheets and are handed on for every one of them.
public final class TermReading: Sendable {
  /// The term as written.
  public let text: String
  /// The concept that it names; nil where the vocabulary has none for the whole of it.
  public let concept: ConceptID?
  /// What a term without a concept of its own is a kind of: "blistering rash" is a rash.
  public let broader: [ConceptID]
  /// What makes it what it is; nil where that is its concept alone, or nobody knows.
  let composition: TermComposition?
  /// The parts of a coordination, each by itself.
  let parts: [TermPart]
  /// Whether it is all that its parts are, and not one of them.
  let isSum: Bool
  /// Of things that are joined by "or", what each is: to deny "fever or chills" is to deny the one and the other.
  let alternatives: [ConceptID]
  /// What it names but for where in the body: "icing the ankle" is ice.
  let siteless: ConceptID?
  let form: TermForm
  /// The same for all terms that mean the same as far as the vocabulary knows.
  public let normalForm: String
  /// Whether a word of it ends in a letter too many, which changes nothing about what it is read as: "paracetamoll".
  public let hasDoubledLetter: Bool

  init(
    text: String, concept: ConceptID?, broader: [ConceptID], siteless: ConceptID?, form: TermForm, normalForm: String,
    composition: TermComposition? = nil, parts: [TermPart] = [], isSum: Bool = true, alternatives: [ConceptID] = [],
    hasDoubledLetter: Bool = false
  ) {
    self.text = text
    self.concept = concept
    self.broader = broader
    self.composition = composition
    self.parts = parts
    self.isSum = isSum
    self.alternatives = alternatives
    self.siteless = siteless
    self.form = form
    self.normalForm = normalForm
    self.hasDoubledLetter = hasDoubledLetter
  }

  /// The same as something that is so at times: "no fever", sometimes, denies no fever, and is no sign that others name.
  var asOccasionalAbsence: TermReading {
    let form = "no \(normalForm) at times"
    return TermReading(
      text: text, concept: nil, broader: [], siteless: nil,
      form: TermForm(parts: [TermForm.Part(tokens: [form], heads: [0], words: [form], starts: [0])], isNegated: false),
      normalForm: form)
  }

  /// Whether it denies itself: "no fever".
  public var isNegated: Bool { form.isNegated }
  /// Whether the vocabulary knows it, or what it is a kind of.
  public var isKnown: Bool { concept != nil || !broader.isEmpty }
  /// Whether it joins several things that have no name together: "weight gain or loss".
  var namesSeveral: Bool { concept == nil && form.parts.count > 1 }
  /// Whether it leaves open which of several things is meant: "rest or walking".
  var offersChoice: Bool { namesSeveral && Phrase(text).words.contains("or") }
  /// The concepts that say what it is: its own, else the broader ones.
  public var concepts: [ConceptID] { concept.map { [$0] } ?? broader }
}

extension Vocabulary {
  /// What is known of a term, in words; nil where that is no more than the term says itself.
  public func account(of term: TermReading) -> String? {
    if let concept = term.concept {
      let label = self[concept].label
      return Phrase(label).words == Phrase(term.text).words ? nil : "known as “\(label)”"
    }
    if term.broader.isEmpty { return "which the vocabulary does not know" }
    return "a kind of \(term.broader.map { "“\(self[$0].label)”" }.joined(separator: " and of "))"
  }

  /// The nearest of what a term names, or is a kind of, of which something is true.
  public func firstKind(of term: TermReading, where predicate: (ConceptEntry) -> Bool) -> ConceptEntry? {
    for concept in term.concepts {
      if let entry = entries(ofKinds: concept).first(where: predicate) { return entry }
    }
    return nil
  }
}
