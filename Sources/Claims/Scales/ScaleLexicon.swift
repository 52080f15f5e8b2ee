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
  }
  struct Tables: Sendable {
    let tree: PhraseTree<Meaning>
    let lists: [String: List]
    /// Whom a share may be of.
    let populations: PhraseTree<Bool>
    /// The longest time of each limit, in seconds.
    let times: [(longest: Double, steps: ClosedRange<Int>)]
  }

  /// Phrases that stand for each other.
  struct List: Sendable {
    var tree = PhraseTree<Bool>()
    /// Whether one of them has no word of weight, so that the list may be left out: "it".
    var mayBeEmpty = false
  }

  private let made = Mutex<Tables?>(nil)

  func tables(of scale: Scale) -> Tables {
    made.withLock { made in
      if let made { return made }
      let tables = Tables(
        tree: Self.tree(of: scale), lists: Self.lists(of: scale), populations: Self.populations(of: scale),
        times: Self.times(of: scale))
      made = tables
      return tables
    }
  }

  private static func tree(of scale: Scale) -> PhraseTree<Meaning> {
    var tree = PhraseTree<Meaning>()
    func add(_ phrases: String, _ meaning: Meaning) {
      for phrase in phrases.split(separator: "\n") { tree.add(ScaleWords.forms(of: String(phrase)), meaning) }
    }
    for (facet, steps) in scale.facets.map(\.steps).enumerated() {
      for (index, step) in steps.enumerated() {
        add("\(step.name)\n\(step.phrases)", .step(facet: facet, step: index))
      }
    }
    for wording in scale.wordings where wording.role != .emphatic && wording.role != .population {
      add(wording.phrases, .wording(wording.role, facet: wording.facet, steps: wording.steps))
    }
    return tree
  }

  private static func populations(of scale: Scale) -> PhraseTree<Bool> {
    var tree = PhraseTree<Bool>()
    for wording in scale.wordings where wording.role == .population {
      for phrase in wording.phrases.split(separator: "\n") { tree.add(ScaleWords.forms(of: String(phrase)), true) }
    }
    return tree
  }

  private static func lists(of scale: Scale) -> [String: List] {
    var lists: [String: List] = [:]
    for (name, phrases) in scale.lists {
      var list = List()
      for phrase in phrases.split(separator: "\n") {
        let words = ScaleWords.forms(of: String(phrase))
        list.tree.add(words, true)
        if words.isEmpty { list.mayBeEmpty = true }
      }
      lists["<\(name)>"] = list
    }
    return lists
  }

  private static func times(of scale: Scale) -> [(longest: Double, steps: ClosedRange<Int>)] {
    scale.times.map { limit in
      guard let text = limit.upTo, case .success(let reading) = DurationReader.read(text) else {
        return (.infinity, limit.steps)
      }
      return (reading.written.upperBound, limit.steps)
    }
  }
}

extension Scale {
  /// Makes ready what the first text to be read would otherwise wait for.
  public func prepare() { _ = lexicon.tables(of: self) }
}
