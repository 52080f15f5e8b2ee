import BundledRules
import Testing

@testable import Claims

/// Looking at all places before any is judged gives what judging pair by pair gives.
@Suite struct PlaceSurveyTests {
  private static let relations = [
    "at the front of", "at the back of", "behind", "in front of", "on the inner side of", "on the outer side of",
    "above", "below", "deep in", "on the surface of", "in the middle of", "inside", "outside", "through", "along",
    "around", "under", "in", "at the edge of", "at the end of", "near", "only in", "at the tip of", "at the base of",
    "in the left",
    "on the right side of", "just under the skin of",
  ]
  private static let structures = [
    "the knee", "the knee joint", "the joint", "the kneecap", "the calf", "the thigh", "the thighbone", "the shinbone",
    "the ACL", "the PCL", "the hip joint", "the heel", "the sole", "the forefoot", "the lower back", "the stomach",
    "the tooth", "the retina", "the chest", "the abdomen", "the left kidney", "the skin", "the hollow of the knee",
    "the meniscus", "the nail", "the body",
  ]

  /// Places that are made up of what the grammar knows, some denied and some of several parts.
  private static func places(_ count: Int) -> [PlaceReading] {
    var state: UInt64 = 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func place() -> String { relations[next(relations.count)] + " " + structures[next(structures.count)] }
    func phrase() -> String {
      switch next(10) {
      case 0: "between \(structures[next(structures.count)]) and \(structures[next(structures.count)])"
      case 1: "from \(structures[next(structures.count)]) to \(structures[next(structures.count)])"
      case 2: place() + ", not " + place()
      case 3: place() + " and " + place()
      default: place()
      }
    }
    let reader = PlaceReader(BundledRules.bodyMap)
    return (0..<count).compactMap { _ in try? reader.read(phrase()).get() }
  }

  /// Stances of one place, of several, and of none that is affirmed.
  private static let stances: [[PlaceReading]] = {
    let places = Self.places(260)
    let single = places.prefix(90).map { [$0] }
    let several = stride(from: 90, to: places.count - 3, by: 3).map { Array(places[$0..<$0 + 1 + $0 % 3]) }
    return single + several + [[places[0].negated], [places[1].negated.negated], single[3]]
  }()

  @Test("Any two are judged as if there were no others", arguments: [true, false])
  func outcomes(isForPain: Bool) {
    let comparison = PlaceComparison(BundledRules.bodyMap, isForPain: isForPain)
    let survey = PlaceSurvey(Self.stances, comparison)
    for left in Self.stances.indices {
      for right in Self.stances.indices where right != left {
        let judgement = comparison.judge(Self.stances[left], Self.stances[right])
        let outcome = survey.outcome(left, right)
        #expect(outcome == judgement.outcome, "\(Self.text(left)) / \(Self.text(right))")
        guard outcome == .unclear else { continue }
        #expect(survey.reasonOfUnclear(left, right) == judgement.reason)
      }
    }
  }

  @Test("The same sides are opposed", arguments: [true, false])
  func oppositions(isForPain: Bool) {
    let comparison = PlaceComparison(BundledRules.bodyMap, isForPain: isForPain)
    let survey = PlaceSurvey(Self.stances, comparison)
    let all = Array(Self.stances.indices)
    #expect(survey.oppositions(among: all) == comparison.oppositions(among: Self.stances))
    let some = all.filter { $0 % 3 != 1 }
    let parts = comparison.oppositions(among: some.map { Self.stances[$0] })
    #expect(survey.oppositions(among: some).map(\.left) == parts.map { Opposition.Side($0.left.map { some[$0] }) })
    #expect(survey.oppositions(among: some).map(\.poles) == parts.map(\.poles))
  }

  @Test("A value contradicts what it would contradict by itself", arguments: [true, false])
  func values(isForPain: Bool) {
    let comparison = PlaceComparison(BundledRules.bodyMap, isForPain: isForPain)
    let survey = PlaceSurvey(Array(Self.stances.prefix(60)), comparison)
    for (one, value) in Self.stances.compactMap(\.first).enumerated() where one % 5 == 0 {
      for source in 0..<60 {
        let isConflict = comparison.judge([value], Self.stances[source]).outcome == .contradict
        #expect(survey.contradicts(Stance(value), source: source) == isConflict)
        #expect(survey.opponent(of: Self.stances[source].map { Stance($0) })(Stance(value)) == isConflict)
        guard Self.stances[source].count == 1 else { continue }
        #expect(survey.contradict(Stance(value), Stance(Self.stances[source][0])) == isConflict)
      }
    }
  }

  private static func text(_ index: Int) -> String { stances[index].map(\.text).joined(separator: " | ") }
}
