/// What a term without a concept of its own is a kind of.
extension TermReader {
  /// A concept that a part of a term is a kind of, and the words that say so.
  typealias NamedKind = (id: ConceptID, tokens: Set<String>)

  /// The parts of a term with what each is a kind of; and what makes the term what it is.
  ///
  /// - Parameter isSum: Whether it is all that its parts are, and not one of them.
  func parts(of form: TermForm, isSum: Bool) -> (parts: [TermPart], composition: TermComposition?) {
    let named = form.parts.map { part in (form: part, named: self.named(in: part)) }
    let parts = named.map { TermPart(kinds: broaderConcepts(of: $0.form, $0.named), tokens: $0.form.tokens) }
    let isWhole = form.parts.count == 1 || isSum && kinds.contains(.sign)
    return (parts, isWhole ? composition(of: named) : nil)
  }

  /// The most telling concepts that a part of a term is a kind of: their words are among its own, its head among them.
  private func broaderConcepts(of part: TermForm.Part, _ named: [NamedKind]) -> [ConceptID] {
    let named = Self.each(of: named.map(\.id))
    let found =
      named + kindsBySite(of: part).filter { id in !named.contains { vocabulary.isKind($0, of: id) } }
    guard found.isEmpty else { return found }
    // "Cleaning the ear with cotton swabs" is a kind of what it is with cotton buds.
    let renamed = renamed(part).lazy.map { Self.each(of: self.named(in: $0).map(\.id)) }
    return renamed.first { !$0.isEmpty } ?? []
  }

  static func each(of ids: [ConceptID]) -> [ConceptID] {
    ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What a part is a kind of by where it is: severe pain in the lower abdomen is severe abdominal pain.
  private func kindsBySite(of part: TermForm.Part) -> [ConceptID] {
    let sites = part.tokens.indices.filter { TermForm.structure(of: part.tokens[$0]) != nil }
    guard sites.count == 1, part.tokens.count <= Self.reach,
      let structure = TermForm.structure(of: part.tokens[sites[0]])
    else { return [] }
    let role = TermForm.roleAndName(of: part.tokens[sites[0]]).role
    let heads = part.heads.filter { $0 != sites[0] }.map { part.tokens[$0] }
    let others = part.tokens.indices.filter { $0 != sites[0] && !part.heads.contains($0) }.map { part.tokens[$0] }
    let sets = (0...2).reversed().flatMap { Self.sets(of: $0, from: others) }
    var found: [ConceptID] = []
    // What is somewhere in the body is not all over it.
    let body = vocabulary.concept(withName: ["body"], kinds: [.structure])
    let wholes = vocabulary.wholes(of: structure).filter { $0 != body }
    for whole in wholes.sorted(by: { $0.index < $1.index }).prefix(Self.most) {
      for head in heads {
        for set in sets {
          let bag = TermForm.bag(set + [head, "\(role)§\(whole.index)"])
          guard let id = vocabulary.concept(withBag: bag, kinds: kinds),
            !found.contains(where: { vocabulary.isKind($0, of: id) })
          else { continue }
          found.append(id)
        }
      }
    }
    return found
  }

  /// The part with the words of each concept's label for those that name it in the midst of others.
  private func renamed(_ part: TermForm.Part) -> [TermForm.Part] {
    let tokens = part.tokens
    guard tokens.count > 2, tokens.count <= Self.reach else { return [] }
    return tokens.indices.flatMap { start in [start..<(start + 2), start..<(start + 3)] }.compactMap { run in
      guard run.upperBound <= tokens.count, run.count < tokens.count, !run.contains(where: part.heads.contains),
        let id = vocabulary.concept(withBag: TermForm.bag(tokens[run]), kinds: kinds)
      else { return nil }
      let name = labelTokens(of: id)
      guard name != Array(tokens[run]) else { return nil }
      let shift = name.count - run.count
      return TermForm.Part(
        tokens: tokens[..<run.lowerBound] + name + tokens[run.upperBound...],
        heads: part.heads.map { $0 < run.lowerBound ? $0 : $0 + shift },
        words: part.words,
        starts: part.starts[..<run.lowerBound] + name.map { _ in nil } + part.starts[run.upperBound...])
    }
  }

  /// What a part is a kind of, each with the words that say so.
  ///
  /// - Parameter own: A concept that is not looked for, as it is the part.
  func named(in part: TermForm.Part, besides own: ConceptID? = nil) -> [NamedKind] {
    // What stands between others may be known by its name alone.
    let whole = part.name.flatMap { vocabulary.concept(withName: $0, kinds: kinds) }.flatMap { $0 == own ? nil : $0 }
    var found: [NamedKind] = whole.map { [($0, Set(part.tokens))] } ?? []
    let isDone = part.heads.contains { TermForm.structure(of: part.tokens[$0]) == nil }
    for head in part.heads {
      for tokens in subsets(of: part.tokens, with: head) {
        // "Icing the heel" is done to the heel: it is no kind of the shoes that are called by it.
        if isDone, tokens.allSatisfy({ TermForm.structure(of: $0) != nil }) { continue }
        guard keepsDegrees(tokens, of: part), keepsCompanions(tokens, of: part), keepsInability(tokens, of: part),
          let id = vocabulary.concept(withBag: TermForm.bag(tokens), kinds: kinds), id != own
        else { continue }
        if tokens.count == 1, !isNamed(head, of: part, id) { continue }
        // "Terbinafine cream" is no kind of what is eaten.
        if tokens.count == 1, part.tokens.count > 1, vocabulary[id].kind != .treatment,
          lexicon.length(of: .localForms, in: tokens, at: 0) == 1
        {
          continue
        }
        found.append((id, Set(tokens)))
      }
    }
    // Less sport is no sport of some kind; whatever says "less" is one word here.
    if let less = lexicon.canonical([(lexicon.stem(of: "less"), 0)]).first?.stem, part.tokens.contains(less) {
      found.removeAll { !$0.tokens.contains(less) }
    }
    if kinds.contains(.treatment) { found += classes(of: part) }
    if kinds.contains(.sign) { found += qualities(of: part) }
    // A wider set of words tells more; what a narrower one says is then said already.
    return found.filter { one in !found.contains { $0.tokens.isStrictSuperset(of: one.tokens) } }
  }

  /// Whether a lone word is a name as it stands, and not only of one root with one: a rub is no rubbing, and who replaces
  /// a toothbrush has no replacement. A verb that a term begins with is named by what it is called to do it: "pick the
  /// crust" is picking.
  func isNamed(_ head: Int, of part: TermForm.Part, _ id: ConceptID) -> Bool {
    guard let start = part.starts[head] else { return true }
    let word = part.words[start]
    let isName = { (words: [String]) in
      self.vocabulary.concept(withName: words, kinds: self.kinds) != nil
    }
    guard part.tokens[head] == lexicon.stem(of: word) else {
      // A word stands for another; several that do are a name of their own: "long-term" is no long standing.
      let end = part.starts.compactMap(\.self).filter { $0 > start }.min() ?? part.words.count
      let run = part.words[start..<end].prefix { !TermForm.isConnecting($0) }
      return run.count == 1 || isName(Array(run)) || labelTokens(of: id).contains(part.tokens[head])
    }
    let forms = head == 0 && part.tokens.count > 1 ? [word] + Stem.gerunds(of: word) : [word]
    let label = Phrase.words(of: vocabulary[id].label)
    // "Being sick" and "throwing up" are names with words that carry no meaning of their own.
    let before = part.words[..<start].reversed().prefix { TermForm.connecting.contains($0) }.reversed()
    let after = part.words[(start + 1)...].prefix(1)
    return forms.contains { form in
      // A viral infection is one that is viral.
      label.contains(form) || isName([form]) || isName(before + [form]) || isName([form] + after)
    }
  }

  func labelTokens(of id: ConceptID) -> [String] {
    vocabulary.form(of: Phrase.words(of: vocabulary[id].label)).parts.flatMap(\.tokens)
  }

  /// Whether each word that says how much is there with what it says that of: a high-fibre low-salt diet is none low in
  /// fibre, and iron-rich food none that is rich.
  private func keepsDegrees(_ tokens: [String], of part: TermForm.Part) -> Bool {
    part.tokens.indices.allSatisfy { position in
      let token = part.tokens[position]
      guard tokens.contains(token) else { return true }
      let isAmong = { (list: PhraseList) in self.lexicon.length(of: list, in: [token], at: 0) != nil }
      let others = isAmong(.highAndLow) ? [position + 1] : isAmong(.rich) ? [position - 1, position + 1] : []
      return others.allSatisfy { !part.tokens.indices.contains($0) || tokens.contains(part.tokens[$0]) }
    }
  }

  /// Whether what one cannot do is with the word that says so: who cannot wake a child is not unable to have one.
  private func keepsInability(_ tokens: [String], of part: TermForm.Part) -> Bool {
    part.tokens.indices.dropLast().allSatisfy { position in
      let token = part.tokens[position]
      return !tokens.contains(token) || lexicon.length(of: .inability, in: [token], at: 0) == nil
        || tokens.contains(part.tokens[position + 1])
    }
  }

  /// Whether each thing that comes with another is among some tokens whole, if at all: pain with bloody urine is no pain
  /// that comes with urine.
  private func keepsCompanions(_ tokens: [String], of part: TermForm.Part) -> Bool {
    guard let first = part.things.first, first.contains(where: tokens.contains) else { return true }
    return part.things.dropFirst().allSatisfy { thing in
      thing.allSatisfy(tokens.contains) || !thing.contains { tokens.contains($0) && !first.contains($0) }
    }
  }

  /// The signs that a part is because what it tells of shows them: itchy spots are itching, too.
  private func qualities(of part: TermForm.Part) -> [NamedKind] {
    part.qualities.compactMap { position in
      let token = part.tokens[position]
      return vocabulary.concept(withBag: token, kinds: [.sign]).map { ($0, [token]) }
    }
  }

  /// The concepts that a term is a kind of because one of its words is: chloramphenicol eye drops are antibiotic ones.
  private func classes(of part: TermForm.Part) -> [NamedKind] {
    guard part.tokens.count > 1, part.tokens.count <= Self.reach else { return [] }
    // Names of medicines have two words at most: "fusidic acid cream".
    let runs = part.tokens.indices.flatMap { [$0...$0, $0...($0 + 1)] }
      .filter { $0.upperBound < part.tokens.count && $0.count < part.tokens.count }
    return runs.flatMap { run -> [NamedKind] in
      guard let member = vocabulary.concept(withBag: TermForm.bag(part.tokens[run]), kinds: kinds),
        run.count == 1 || vocabulary[member].kind == .treatment
      else { return [] }
      let others = part.tokens.indices.filter { !run.contains($0) }.map { part.tokens[$0] }
      return vocabulary.kinds(of: member).dropFirst().compactMap { kind in
        let name = labelTokens(of: kind)
        // What the member itself names is left standing: paracetamol for a fever is paracetamol, too.
        return vocabulary.concept(withBag: TermForm.bag(others + name), kinds: kinds).map { ($0, Set(others)) }
      }
    }
  }

  /// The sets of at most four tokens with one that must be among them, the largest first.
  private func subsets(of tokens: [String], with head: Int) -> [[String]] {
    let near = tokens.indices.filter { $0 != head && abs($0 - head) <= Self.reach }
    var subsets: [[Int]] = [[]]
    for index in near { subsets += subsets.filter { $0.count < 3 }.map { $0 + [index] } }
    return subsets.sorted { $0.count > $1.count }.map { [tokens[head]] + $0.map { tokens[$0] } }
  }

  /// How far from its head a word may stand, in tokens.
  private static let reach = 6
}
