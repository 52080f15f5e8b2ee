/// The form in which terms are the same, whatever their wording.
extension TermReader {
  /// The bag of a term with the structures' labels: numbers change from one vocabulary to the next. Where several things
  /// are told in more than a word, what belongs to which matters: "knee pain and a swollen calf".
  func normalForm(_ form: TermForm) -> String {
    let things = form.parts.flatMap(things)
    let sites = Set(things.flatMap { $0.compactMap(TermForm.structure(of:)) })
    let isCoordinated = form.parts.count { tellsMore($0.tokens[...]) } > 1
    guard isCoordinated || sites.count > 1, things.count(where: tellsMore) > 1 else {
      return bag(form.parts.flatMap(\.tokens), isWhole: true)
    }
    return things.map { bag(Array($0), isWhole: false) }.sorted().joined(separator: " + ")
  }

  /// The things of a part, where each has a name: pain worse with rest is no pain beside a rest.
  private func things(of part: TermForm.Part) -> [ArraySlice<String>] {
    let areNamed = part.things.allSatisfy { thing in
      thing.allSatisfy { TermForm.structure(of: $0) != nil }
        || vocabulary.concept(withBag: TermForm.bag(thing), kinds: kinds) != nil
    }
    return areNamed ? part.things : [part.tokens[...]]
  }

  /// Whether a thing is told in more than a word, and not by its place alone.
  private func tellsMore(_ tokens: ArraySlice<String>) -> Bool {
    tokens.count > 1 && tokens.contains { TermForm.structure(of: $0) == nil }
  }

  private func bag(_ tokens: [String], isWhole: Bool) -> String {
    let roles = Dictionary(grouping: tokens) { TermForm.roleAndName(of: $0).role }
    return TermForm.bag(
      roles.flatMap { role, tokens in
        named(tokens.map { String($0.dropFirst(role.count)) }, isWhole: isWhole && roles.count == 1).map { token in
          role + (TermForm.structure(of: token).map { "§\(vocabulary[$0].label)" } ?? token)
        }
      })
  }

  /// The tokens with those of each concept's label for the words that name it, so that "keyhole removal of the appendix" is
  /// "keyhole appendicectomy". The longest names come first; those of one structure stay as they are.
  ///
  /// - Parameter isWhole: Whether they are the whole term, which no concept is called.
  private func named(_ tokens: [String], isWhole: Bool) -> [String] {
    var rest = Set(tokens).sorted()
    guard rest.count <= Self.most else { return tokens }
    var named: [String] = []
    for length in stride(from: min(3, isWhole ? rest.count - 1 : rest.count), through: 1, by: -1) {
      for set in Self.sets(of: length, from: rest) where set.allSatisfy(rest.contains) {
        guard length > 1 || TermForm.structure(of: set[0]) == nil, set.contains(where: { !lexicon.isLight($0) }),
          let id = vocabulary.concept(withBag: TermForm.bag(set), kinds: kinds)
        else { continue }
        named += vocabulary.form(of: Phrase.words(of: vocabulary[id].label)).parts.flatMap(\.tokens)
        rest.removeAll(where: set.contains)
      }
    }
    return named + rest
  }

  /// Of longer terms no names are sought among the words: there would be too many sets of them.
  static let most = 5

  /// All sets of so many of some tokens, in order.
  static func sets(of count: Int, from tokens: [String]) -> [[String]] {
    guard count > 0 else { return [[]] }
    return tokens.indices.flatMap { index in
      sets(of: count - 1, from: Array(tokens[(index + 1)...])).map { [tokens[index]] + $0 }
    }
  }
}
