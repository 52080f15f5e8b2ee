internal import Synchronization

/// What the phrases of a scale mean, made ready when the first text is read.
final class ScaleLexicon: Sendable {
  enum Meaning: Sendable {
    case step(facet: Int, step: Int)
    case wording(Scale.Wording.Role, facet: Int, steps: ClosedRange<Int>?)

    /// Whether it stands for a clause of words that need not be known.
    var isClause: Bool {
      if case .wording(let role, _, _) = self { role == .aside || role == .condition } else { false }
    }

    /// Whether it changes nothing.
    var isIgnored: Bool { if case .wording(.ignored, _, _) = self { true } else { false } }
  }
  struct Tables: Sendable {
    let phrases: PhraseForest<Meaning>
    let lists: [String: List]
    /// Whom a share may be of.
    let populations: PhraseForest<Bool>
    /// Nouns for what the scale speaks of.
    let heads: Set<String>
  }

  /// Phrases that stand for each other. Where one of them has no word of weight ("it"), the list may be left out.
  typealias List = PhraseForest<Bool>

  private let made = Mutex<Tables?>(nil)

  func tables(of scale: Scale) -> Tables {
    made.withLock { made in
      if let made { return made }
      let tables = Tables(
        phrases: Self.phrases(of: scale), lists: Self.lists(of: scale), populations: Self.populations(of: scale),
        heads: Self.heads(of: scale))
      made = tables
      return tables
    }
  }

  private static func phrases(of scale: Scale) -> PhraseForest<Meaning> {
    var phrases: [(String, Meaning)] = []
    for (facet, steps) in scale.facets.map(\.steps).enumerated() {
      for (index, step) in steps.enumerated() {
        phrases.append((Scale.phrases([step.name]), .step(facet: facet, step: index)))
        phrases.append((step.phrases, .step(facet: facet, step: index)))
      }
    }
    for wording in scale.wordings where ![.emphatic, .population, .head].contains(wording.role) {
      phrases.append((wording.phrases, .wording(wording.role, facet: wording.facet, steps: wording.steps)))
    }
    return PhraseForest(phrases)
  }

  private static func populations(of scale: Scale) -> PhraseForest<Bool> {
    PhraseForest(scale.wordings.filter { $0.role == .population }.map { ($0.phrases, true) })
  }

  private static func heads(of scale: Scale) -> Set<String> {
    Set(scale.wordings.filter { $0.role == .head }.flatMap { $0.phrases.split(separator: "\n").map(String.init) })
  }

  private static func lists(of scale: Scale) -> [String: List] {
    var lists: [String: List] = [:]
    for (name, phrases) in scale.lists {
      lists["<\(name)>"] = List([(phrases, true)])
    }
    return lists
  }
}

extension Scale {
  /// Makes ready what the first text to be read would otherwise wait for.
  public func prepare() { _ = lexicon.tables(of: self) }
}
