/// What makes a term what it is: whatever shows all of it is the term, or a kind of it. "Muscle wasting around the thumb"
/// is muscle wasting, and of the thumb; "a hot, swollen joint" is a warm joint and a swollen one.
struct TermComposition: Sendable {
  /// What one thing is: "severe chest pain" is one that is severe and in the chest, "fever and chills" are two things.
  struct Component: Sendable {
    let kinds: [ConceptID]
    /// The words beside those by which it is of these kinds.
    let words: [String]
  }

  let components: [Component]
  /// The structures that it names.
  let sites: Set<ConceptID>
}

/// One part of a coordination, or a whole term.
struct TermPart: Sendable {
  /// What it is a kind of, with what these are at once.
  let kinds: [ConceptID]
  let tokens: [String]
  /// The structures that it names.
  let sites: Set<ConceptID>

  init(kinds: [ConceptID], tokens: [String]) {
    (self.kinds, self.tokens) = (kinds, tokens)
    sites = TermForm.structures(of: tokens)
  }
}

extension TermReader {
  /// What makes a term what it is; nil where a part of it is known as nothing, or has a thing with it.
  ///
  /// - Parameters:
  ///   - parts: The parts of the term, each with all kinds that its words name.
  ///   - isName: Whether it is a concept's own name, of which no other is made up.
  func composition(
    of parts: [(form: TermForm.Part, named: [NamedKind])], isName: Bool = false
  ) -> TermComposition? {
    guard !parts.isEmpty, parts.allSatisfy({ !$0.named.isEmpty && $0.form.companions.isEmpty }) else { return nil }
    let components = parts.flatMap { form, named in
      // "A hot, swollen joint" is itself two things.
      let things = things(named).flatMap { kinds in
        (kinds.count == 1 && !isName ? composition(ofNamed: kinds[0])?.components.map(\.kinds) : nil) ?? [kinds]
      }
      let rest = form.tokens.filter { token in !named.contains { $0.tokens.contains(token) } }
      if things.count == 1 { return [TermComposition.Component(kinds: things[0], words: rest)] }
      let components = things.map { TermComposition.Component(kinds: $0, words: []) }
      return rest.isEmpty ? components : components + [TermComposition.Component(kinds: [], words: rest)]
    }
    return TermComposition(components: components, sites: TermForm.structures(of: parts.flatMap(\.form.tokens)))
  }

  /// The things that a part tells of, each with what it is a kind of. What shares a word tells of one thing: the pain of
  /// "severe chest pain".
  private func things(_ named: [NamedKind]) -> [[ConceptID]] {
    var things: [(kinds: [ConceptID], words: Set<String>)] = []
    for kind in named {
      var thing = (kinds: [kind.id], words: kind.tokens.filter { TermForm.structure(of: $0) == nil })
      things.removeAll { other in
        guard !other.words.isDisjoint(with: thing.words) else { return false }
        thing = (other.kinds + thing.kinds, thing.words.union(other.words))
        return true
      }
      things.append(thing)
    }
    return things.map(\.kinds)
  }

  /// What makes a sign what its name says, where that is several others at once: "fever and chills".
  func composition(ofNamed id: ConceptID) -> TermComposition? {
    guard vocabulary[id].kind == .sign else { return nil }
    let words = Phrase.words(of: vocabulary[id].label)
    let form = vocabulary.form(of: words)
    let isOneWord = form.parts.allSatisfy { $0.tokens.count == 1 } && form.parts.count == 1
    guard !form.isNegated, !isOneWord, Self.isSum(words) else { return nil }
    let composition = composition(of: form.parts.map { ($0, named(in: $0, besides: id)) }, isName: true)
    guard let composition, composition.components.flatMap(\.kinds).count > 1,
      composition.components.allSatisfy(\.words.isEmpty)
    else { return nil }
    return composition
  }

  /// Some concepts with what each of them is at once: "fever and chills" with fever and with chills.
  func composed(_ ids: [ConceptID]) -> [ConceptID] {
    Self.each(of: ids + ids.flatMap { composition(ofNamed: $0)?.components.flatMap(\.kinds) ?? [] })
  }

  /// Whether what some words join is all that they join, and not one of it.
  static func isSum(_ words: [String]) -> Bool { !["or", "nor", "but"].contains(where: words.contains) }
}

extension TermForm {
  /// The structures that some tokens stand for.
  static func structures(of tokens: [String]) -> Set<ConceptID> { Set(tokens.compactMap(structure(of:))) }
}

extension Vocabulary {
  /// Whether a term shows all that makes another what it is, in one place: chest pain with a swollen leg is no pain and
  /// swelling.
  func shows(_ term: TermReading, _ composition: TermComposition) -> Bool {
    // Who has fever or chills need not have both.
    guard term.isSum || composition.components.count == 1 else { return false }
    if composition.components.count == 1 || composition.sites.count > 1 { return shows(term.parts, composition) }
    let sites = term.parts.map(\.sites).filter { !$0.isEmpty }
    return (sites.isEmpty ? [[]] : sites).contains { sites in
      shows(term.parts.filter { $0.sites.isEmpty || !$0.sites.isDisjoint(with: sites) }, composition)
    }
  }

  private func shows(_ parts: [TermPart], _ composition: TermComposition) -> Bool {
    composition.components.allSatisfy { component in
      parts.contains { part in
        component.kinds.allSatisfy { kind in part.kinds.contains { isKind($0, of: kind) } }
          && hasAll(part.tokens, component.words)
      }
    }
  }

  /// Whether some tokens are among others, or for a place in the body one within it.
  func hasAll(_ tokens: [String], _ words: [String]) -> Bool {
    // A term has few words: looking through them is quicker than a set of them.
    words.allSatisfy { word in tokens.contains { $0 == word || isSite($0, within: word) } }
  }

  /// Whether two tokens name structures of which one is part of the other, in the same role.
  private func isSite(_ token: String, within other: String) -> Bool {
    guard let site = TermForm.structure(of: token), let whole = TermForm.structure(of: other),
      TermForm.roleAndName(of: token).role == TermForm.roleAndName(of: other).role
    else { return false }
    return wholes(of: site).contains(whole)
  }
}
