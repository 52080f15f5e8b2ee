import Claims
import Testing

/// Packs that contradict themselves are refused, each with the place of the concept that has to be mended.
@Suite struct VocabularyProblemTests {
  /// A way in which a concept names another.
  enum Link {
    case isA, partOf, touches, excludes, forbids

    func lead(_ concept: inout Concept, to label: String) {
      switch self {
      case .isA: concept.isA = [label]
      case .partOf: concept.partOf = [label]
      case .touches: concept.touches = [label]
      case .excludes: concept.excludes = [label]
      case .forbids: concept.forbids = [label]
      }
    }
  }

  /// Changes a concept that stands on the second line of a pack.
  private func second(
    _ label: String = "b", kind: ConceptKind = .condition, synonyms: [String] = [],
    changing change: (inout Concept) -> Void = { _ in }
  ) -> Concept {
    var concept = Concept(label: label, kind: kind, synonyms: synonyms, origin: "pack.yaml:2:5")
    change(&concept)
    return concept
  }

  private func problem(_ concepts: Concept...) -> VocabularyProblem? { problem(concepts) }

  private func problem(_ concepts: [Concept]) -> VocabularyProblem? {
    do throws(VocabularyProblem) {
      _ = try Vocabulary(concepts)
      return nil
    } catch {
      return error
    }
  }

  private let first = Concept(label: "first", synonyms: ["alpha"], origin: "pack.yaml:1:5")

  private func expect(
    _ problem: VocabularyProblem?, at origin: String = "pack.yaml:2:5", says words: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(problem?.origin == origin, sourceLocation: sourceLocation)
    #expect(
      problem?.message.contains(words) == true, "\(problem?.message ?? "no problem")", sourceLocation: sourceLocation)
  }

  @Test func `a label that stands twice`() {
    // A word, as articles are no part of a name.
    let gout = Concept(label: "gout", origin: "pack.yaml:1:5")
    expect(problem(gout, second("gout")), says: "“gout” leads to “gout” and to “gout”")
    expect(problem(gout, second("Gouts")), says: "“Gouts” leads to “Gouts” and to “gout”")
  }

  @Test func `a synonym of two concepts`() {
    expect(problem(first, second(synonyms: ["ALPHA"])), says: "“ALPHA” leads to “b” and to")
    expect(problem(first, second("beta", synonyms: ["alpha"])), says: "put it under `looser`")
  }

  @Test func `one name of two concepts of different kinds is none`() {
    #expect(problem(Concept(label: "cold"), second("cold", kind: .treatment)) == nil)
  }

  @Test func `a looser name that another concept has as its own is none`() {
    let loose = Concept(label: "beta", looserNames: ["alpha"])
    #expect(problem(first, loose) == nil)
  }

  @Test func `a name without a letter or digit`() {
    expect(
      problem(second("beta", synonyms: ["…"])),
      says: "the name “…” of “beta” says nothing: it has no letter or digit, or is an article")
  }

  @Test(
    "A label that no concept has",
    arguments: [Link.isA, .partOf, .touches, .excludes, .forbids])
  func unknownLabel(link: Link) {
    expect(
      problem(first, second("beta") { link.lead(&$0, to: "gamma") }),
      says: "“beta” names “gamma”, which no concept has as its label")
  }

  @Test func `a synonym is no label`() {
    expect(
      problem(first, second("beta") { $0.isA = ["alpha"] }), says: "names “alpha”, which no concept has as its label")
  }

  @Test func `a side of an unknown whole, and an unknown neighbour`() {
    expect(problem(second("beta") { $0.sides = [Concept.Side(in: "gamma", [.front])] }), says: "names “gamma”")
    expect(problem(second("beta") { $0.beside = [Concept.Neighbour(.front, "gamma")] }), says: "names “gamma”")
  }

  @Test(
    "A cycle is told with one of its concepts", arguments: [Link.isA, .partOf])
  func cycle(link: Link) {
    var top = Concept(label: "top", origin: "pack.yaml:1:5")
    link.lead(&top, to: "bottom")
    let bottom = second("bottom") { link.lead(&$0, to: "middle") }
    var middle = Concept(label: "middle", origin: "pack.yaml:3:5")
    link.lead(&middle, to: "top")
    let told = problem(top, bottom, middle)
    #expect(told?.message.contains("is a kind or a part of itself") == true)
    #expect(told?.origin.hasPrefix("pack.yaml:") == true)
  }

  @Test func `a cycle by way of a kind and of a part`() {
    var top = Concept(label: "top", origin: "pack.yaml:1:5")
    top.isA = ["beta"]
    expect(
      problem(top, second("beta") { $0.partOf = ["top"] }),
      says: "“beta” is a kind or a part of itself, by way of “top”")
  }

  @Test func `a concept that is a kind of itself`() {
    expect(problem(second("beta") { $0.isA = ["beta"] }), says: "“beta” is a kind or a part of itself")
  }

  @Test func `a concept that excludes itself`() {
    expect(problem(second("beta") { $0.excludes = ["beta"] }), says: "“beta” cannot exclude itself")
  }

  @Test(
    "A chain that no vocabulary has is refused without running out of stack, from whichever end it is told",
    arguments: [false, true])
  func chain(isFromTheTop: Bool) {
    let chain = (1...5_000).map { number in
      second("link \(number)") { $0.isA = number == 1 ? [] : ["link \(number - 1)"] }
    }
    #expect(problem(Array(chain.prefix(301))) == nil)
    let told = problem(isFromTheTop ? chain : chain.reversed())
    #expect(told?.message.hasPrefix("“link 302” stands below more than 300 others") == true)
  }

  @Test func `several ways up to one concept are no cycle`() {
    var left = Concept(label: "left")
    left.isA = ["top"]
    var right = Concept(label: "right")
    right.isA = ["top"]
    #expect(problem(Concept(label: "top"), left, right, second("beta") { $0.isA = ["left", "right"] }) == nil)
  }
}
