/// A concept may stand in several kinds: arthritis is a condition that is treated, and a factor that makes others likely.
/// Each pack lists the names that its readers use; all of them lead to the concept in any of these kinds, so that what one
/// article calls a cause by one name, and another by another, is one.
extension VocabularyCompiler {
  /// A name that a concept has from one with the same label.
  struct SharedName {
    let name: String
    let owner: ConceptID
    let match: VocabularyTable.Match
  }

  /// The kinds in which one label means one thing. A treatment's may mean another: dressing a wound, and getting dressed.
  private static let sharingKinds: Set<ConceptKind> = [.condition, .factor, .sign, .activity]

  /// Gives each concept the names of those with its label, but for what another of its kind is called. Linear in the number
  /// of names.
  mutating func shareNames() {
    var namesakes: [String: [ConceptID]] = [:]
    for (index, concept) in concepts.enumerated() where Self.sharingKinds.contains(concept.kind) {
      namesakes[Phrase(concept.label).words.joined(separator: " "), default: []].append(ConceptID(index: index))
    }
    var sharers: [ConceptID: [ConceptID]] = [:]
    for ids in namesakes.values where ids.count > 1 {
      for id in ids { sharers[id] = ids.filter { $0 != id } }
    }
    for name in names.keys.sorted() {
      for owner in names[name, default: []] where owner.bond == .own {
        for id in sharers[owner.id, default: []] { share(name, of: owner.id, with: id) }
      }
    }
  }

  private mutating func share(_ name: String, of owner: ConceptID, with id: ConceptID) {
    let kind = concepts[id.index].kind
    let isTaken = names[name, default: []].contains { !$0.isLooser && concepts[$0.id.index].kind == kind }
    guard !isTaken else { return }
    let match = VocabularyTable.Match(id: id, bond: .shared)
    names[name]?.removeAll { $0.id == id }
    names[name, default: []].append(match)
    sharedNames.append(SharedName(name: name, owner: owner, match: match))
  }

  /// Adds a shared name's bag of words, if its owner is found by it: abbreviations have none.
  mutating func collectBag(of shared: SharedName) {
    let words = shared.name.split(separator: " ").map(String.init)
    guard bags[form(of: words).key, default: []].contains(where: { $0.id == shared.owner }) else { return }
    collectBag(of: words, shared.match)
  }
}
