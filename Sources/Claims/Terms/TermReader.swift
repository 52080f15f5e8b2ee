/// Reads terms by their grammar: heads with what modifies them, coordinations, remarks in brackets.
struct TermReader {
  let vocabulary: Vocabulary
  let kinds: [ConceptKind]

  init(_ vocabulary: Vocabulary, _ kinds: [ConceptKind]) {
    self.vocabulary = vocabulary
    self.kinds = kinds
  }

  /// Reads a term. Bounded by its length, of which at most 40 words count.
  func read(_ text: String) -> TermReading {
    var words = Phrase.words(of: text)
    var form = vocabulary.form(of: words)
    var concept = concept(of: words, form)
    if concept == nil, let plain = withoutNamedPair(words) {
      (words, form) = (plain, vocabulary.form(of: plain))
      concept = self.concept(of: plain, form)
    }
    if concept == nil, let joined = joiningCompanion(words, form) {
      (words, form) = (joined, vocabulary.form(of: joined))
      concept = self.concept(of: joined, form)
    }
    if concept == nil, kinds == [.shape], let thing = lexicon.likened(words) {
      (words, form) = (thing, vocabulary.form(of: thing))
      concept = self.concept(of: thing, form) ?? self.concept(of: thing + ["shaped"], form)
    }
    if form.isNegated {
      // A name may itself begin so: "no weight bearing" is a treatment. Of signs and factors such a name says more than
      // that the thing is denied, unless it excludes it: "not putting on weight" is a sign, "not exercising" a sedentary
      // lifestyle.
      let isOfFactors = kinds.contains(.factor) && !kinds.contains(.test)
      let kinds =
        concept == nil ? kinds : kinds.filter { $0 == .sign || isOfFactors && ($0 == .factor || $0 == .activity) }
      if let name = vocabulary.concept(withName: words.lazy.filter { $0 != Phrase.article }, kinds: kinds)
        ?? vocabulary.concept(withBag: form.key, kinds: kinds),
        concept.map({ vocabulary.exclusion(name, $0) == nil }) ?? true
      {
        concept = name
        form.isNegated = false
      } else if let name = leadingAbsence(in: words) {
        form.isNegated = false
        return TermReading(
          text: text, concept: nil, broader: [name], siteless: nil, form: form, normalForm: "no " + normalForm(form),
          composition: TermComposition(
            components: [TermComposition.Component(kinds: [name], words: form.parts.flatMap(\.tokens))], sites: []),
          parts: [TermPart(kinds: [name], tokens: form.parts.flatMap(\.tokens))])
      }
    }
    if let concept = concept ?? remark(in: text) {
      return TermReading(
        text: text, concept: concept, broader: [], siteless: nil, form: form,
        normalForm: "#\(vocabulary[concept].label)", composition: composition(ofNamed: concept),
        parts: [TermPart(kinds: composed([concept]), tokens: form.parts.flatMap(\.tokens))],
        alternatives: alternatives(in: form, words),
        hasDoubledLetter: vocabulary.hasDoubledLetter(words))
    }
    form = sharingWords(form).bindingParticle(of: words, lexicon)
    let isSum = Self.isSum(words)
    let (parts, composition) = parts(of: form, isSum: isSum)
    let broader = Self.each(of: parts.flatMap(\.kinds))
    return TermReading(
      text: text, concept: nil, broader: broader, siteless: siteless(form), form: form,
      normalForm: normalForm(form), composition: composition,
      parts: parts.map { TermPart(kinds: composed($0.kinds), tokens: $0.tokens) }, isSum: isSum,
      alternatives: alternatives(in: form, words))
  }

  /// Gives each sign of a coordination the word that stands with one of them and is of all: "chest tightness or pain" is
  /// pain in the chest, "painful or difficult swallowing" pain on swallowing, "blue or grey lips" are blue lips. A name must say that there is such a sign:
  /// "chest pain or fever" is no fever of the chest.
  private func sharingWords(_ form: TermForm) -> TermForm {
    guard kinds.contains(.sign), form.parts.count > 1, let first = form.parts.first, let last = form.parts.last else {
      return form
    }
    var form = form
    for index in form.parts.indices {
      let part = form.parts[index]
      let own = vocabulary.concept(of: part, kinds: [.sign])
      let shared = [
        index > 0 && first.tokens.count > 1 ? first.tokens.first : nil,
        index < form.parts.count - 1 && last.tokens.count > 1 ? last.tokens.last : nil,
      ]
      for token in shared.compactMap(\.self) {
        let narrower =
          vocabulary.concept(withBag: TermForm.bag(part.tokens + [token]), kinds: [.sign])
          ?? own.flatMap { vocabulary.concept(withBag: TermForm.bag(labelTokens(of: $0) + [token]), kinds: [.sign]) }
        guard let narrower, narrower != own, own.map({ vocabulary.isKind(narrower, of: $0) }) ?? true else { continue }
        form.parts[index].tokens.append(token)
        form.parts[index].starts.append(nil)
        break
      }
    }
    return form
  }

  /// The sign that a term begins with and that its name denies: "no urine for 12 hours" is no urine, and not merely the
  /// absence of something. nil where it denies a known sign, as in "no fever for a day".
  private func leadingAbsence(in words: [String]) -> ConceptID? {
    guard kinds.contains(.sign) else { return nil }
    let plain = PlainWording.of(words, lexicon: lexicon)
    for end in plain.indices.dropFirst(2).reversed() where TermForm.prepositions.contains(plain[end]) {
      let beginning = plain[..<end].filter { $0 != Phrase.article }
      let form = vocabulary.form(of: beginning)
      guard form.isNegated,
        let name = vocabulary.concept(withName: beginning, kinds: [.sign])
          ?? vocabulary.concept(withBag: form.key, kinds: [.sign])
      else { continue }
      let denied = vocabulary.concept(withBag: form.bag, kinds: kinds)
      return denied.map { vocabulary.exclusion(name, $0) == nil } ?? true ? name : nil
    }
    return nil
  }

  /// What each part of a coordination names of which a denial denies each; nothing of any other term.
  private func alternatives(in form: TermForm, _ words: [String]) -> [ConceptID] {
    guard form.parts.count > 1, form.isNegated || words.contains("or") || words.contains("nor"),
      !words.contains("and"), !words.contains("but"),
      // "No pain, or only mild pain" denies the one alone.
      !words.contains(where: { lexicon.length(of: .some, in: [$0], at: 0) != nil })
    else { return [] }
    let named = form.parts.map { vocabulary.concept(withBag: TermForm.bag($0.tokens), kinds: kinds) }
    return named.contains(nil) ? [] : named.compactMap(\.self)
  }

  /// The concept that a term names as a whole.
  private func concept(of words: [String], _ form: TermForm) -> ConceptID? {
    let denial = form.isNegated ? TermForm.negationLength(in: words[...], lexicon) ?? 0 : 0
    let words = Array(words.dropFirst(denial))
    // A name has lost its articles and plurals: a week's pain is not pain for weeks.
    let countsByArticle = words.indices.contains { PlainWording.isOne(at: $0, in: words, lexicon) }
    let name = words.lazy.filter { $0 != Phrase.article }
    if !countsByArticle, let id = vocabulary.concept(withName: name, kinds: kinds) { return id }
    let bound = form.bindingParticle(of: words, lexicon).bag
    if bound != form.bag, let id = vocabulary.concept(withBag: bound, kinds: kinds) { return id }
    if let id = vocabulary.concept(withBag: form.bag, kinds: kinds) { return id }
    if kinds.contains(.treatment), let id = medicine(byMouth: words) ?? topicalMedicine(words) { return id }
    // "knee replacement surgery": without the words that only say what sort of thing it is.
    guard form.parts.count == 1, let part = form.parts.first else { return nil }
    let telling = part.tokens.filter { !vocabulary.lexicon.isLight($0) }
    guard telling.count < part.tokens.count, !telling.isEmpty,
      let id = vocabulary.concept(withBag: TermForm.bag(telling), kinds: kinds)
    else { return nil }
    let isOneWord = telling.count == 1
    return isOneWord && !part.tokens.indices.contains { part.tokens[$0] == telling[0] && isNamed($0, of: part, id) }
      ? nil : id
  }

  /// The words with a concept's label for a name that joins two words to one thing in the midst of others: "pins and
  /// needles in the toes" is tingling in the toes. nil where there is no such name.
  private func withoutNamedPair(_ words: [String]) -> [String]? {
    for middle in words.indices.dropFirst().dropLast() where TermForm.isConjunction(words[middle]) {
      for length in stride(from: min(Self.longestPair, words.count - 1), through: 3, by: -1) {
        for start in max(0, middle + 2 - length)..<middle where start + length <= words.count {
          let (first, second) = (words[start..<middle], words[(middle + 1)..<(start + length)])
          guard let id = vocabulary.concept(withName: name(words[start..<(start + length)]), kinds: kinds),
            // "Heat or cold packs" are two things, whatever both together are called.
            !isName(first), !isName(second)
          else { continue }
          let label = Phrase.words(of: vocabulary[id].label)
          if label.contains(where: TermForm.isConjunction) { continue }
          return words[..<start] + label + words[(start + length)...]
        }
      }
    }
    return nil
  }

  /// The words with "and" for the "with" between two signs: "a stiff neck with a severe headache" is both. nil where there
  /// is none.
  private func joiningCompanion(_ words: [String], _ form: TermForm) -> [String]? {
    // "Together with", "along with".
    let words = words.contains("with") ? PlainWording.of(words, lexicon: lexicon) : words
    guard kinds.contains(.sign), !form.isNegated, let with = words.dropFirst().firstIndex(of: "with"),
      words.lastIndex(of: "with") == with, with + 1 < words.count
    else { return nil }
    let isSign = { (words: ArraySlice<String>) in
      let words = Array(words)
      let form = vocabulary.form(of: words)
      let concepts = concept(of: words, form).map { [$0] } ?? parts(of: form, isSum: false).parts.flatMap(\.kinds)
      return !words.contains("or") && !concepts.isEmpty && concepts.allSatisfy { vocabulary[$0].kind == .sign }
    }
    guard isSign(words[..<with]), isSign(words[(with + 1)...]) else { return nil }
    return words[..<with] + ["and"] + words[(with + 1)...]
  }

  private func name(_ words: ArraySlice<String>) -> [String] { words.filter { $0 != Phrase.article } }

  /// Whether words by themselves name a thing such as the whole term does.
  private func isName(_ words: ArraySlice<String>) -> Bool {
    let words = Array(words)
    return concept(of: words, vocabulary.form(of: words)) != nil
  }

  /// The most words of a name that joins two things.
  private static let longestPair = 5

  /// The medicine that is taken as most are, which need not be said: "oral prednisolone", "paracetamol by mouth".
  private func medicine(byMouth words: [String]) -> ConceptID? {
    guard words.count > 1, let medicines = vocabulary.concept(withName: ["medicine"], kinds: [.treatment]) else {
      return nil
    }
    var rest = words[...]
    if let length = lexicon.length(of: .byMouth, in: words, at: 0), length < words.count {
      rest = rest.dropFirst(length)
    } else if let start = words.indices.dropFirst().first(where: {
      lexicon.length(of: .byMouth, in: words, at: $0) == words.count - $0
    }) {
      rest = rest[..<start]
    }
    // "Cholesterol-lowering tablets" are cholesterol-lowering medicines.
    if rest.count == words.count,
      lexicon.length(of: .swallowedForms, in: words, at: words.count - 1) == 1
    {
      let name = words.dropLast().filter { $0 != Phrase.article } + ["medicine"]
      return vocabulary.concept(withName: name, kinds: [.treatment])
    }
    let name = rest.filter { $0 != Phrase.article }
    guard rest.count < words.count else { return nil }
    if let id = vocabulary.concept(withName: ["oral"] + name, kinds: [.treatment]) { return id }
    guard let id = vocabulary.concept(withName: name, kinds: [.treatment]) else { return nil }
    return vocabulary.isKind(id, of: medicines) ? id : nil
  }

  /// The medicine that is put on in some form anyway, which need not be said: "tretinoin cream".
  private func topicalMedicine(_ words: [String]) -> ConceptID? {
    guard words.count > 1, lexicon.length(of: .localForms, in: words, at: words.count - 1) == 1,
      let id = vocabulary.concept(withName: words.dropLast().filter { $0 != Phrase.article }, kinds: [.treatment]),
      let topical = vocabulary.concept(withName: ["topical", "medicine"], kinds: [.treatment]), id != topical
    else { return nil }
    return vocabulary.isKind(id, of: topical) ? id : nil
  }

  var lexicon: Lexicon { vocabulary.lexicon }

  /// The concept that is left of a term without its structures; nil where it names none, or none but that.
  private func siteless(_ form: TermForm) -> ConceptID? {
    let tokens = form.parts.flatMap(\.tokens)
    let bare = tokens.filter { TermForm.structure(of: $0) == nil }
    guard !bare.isEmpty, bare.count < tokens.count else { return nil }
    return vocabulary.concept(withBag: TermForm.bag(bare), kinds: kinds)
  }

  /// A term may explain itself in brackets: "clotting (DVT)", "rest, ice and so on (RICE)". What else stands in brackets
  /// narrows it: "aspirin (for children)" is no other name of aspirin. The name of a condition is only explained by it:
  /// "DVT (in the calf)", "osteoarthritis (wear and tear)".
  private func remark(in text: String) -> ConceptID? {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else { return nil }
    let inside = text[text.index(after: open)..<close]
    let concepts = [text[..<open], inside].map { part in
      let words = Phrase.words(of: String(part))
      return concept(of: words, vocabulary.form(of: words))
    }
    guard let named = concepts[0] else { return concepts[1] }
    if kinds.first == .condition { return named }
    return concepts[1] == named || isAbbreviation(inside) || isEnding(inside) ? named : nil
  }

  /// One word in capitals, which stands for what is before it.
  private func isAbbreviation(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" || $0 == "." }
  }

  /// "Blister(s)".
  private func isEnding(_ text: Substring) -> Bool { ["s", "es"].contains(text) }
}
