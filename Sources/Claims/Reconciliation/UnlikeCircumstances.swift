internal import Sheets

/// Two sources that speak of the same thing in different circumstances only, so that nobody can compare them. Where they
/// also speak of a case that both know, they are compared in that, and what else one of them says is left out.
public struct UnlikeCircumstances: Sendable {
  /// Index of the group that the left one speaks in.
  public let group: Int
  public let left: (source: Int, claim: Int)
  public let right: (source: Int, claim: Int)
  /// How many pairs of sources speak of it in different circumstances; these two stand for all.
  let pairs: Int
  /// Whether all say the same, so that nothing is left to be compared.
  public let areAlike: Bool

  private struct Topic: Hashable {
    let subject: Int
    let attribute: Attribute
  }

  fileprivate struct Voice {
    let group: Int
    let source: Int
    let claim: Int
    /// Equal for equal values.
    let form: Int
  }

  /// One for each thing that is spoken of in different circumstances. Linear in the claims of such attributes.
  static func all(
    in groups: [ClaimGroup], _ sources: [SourceClaims], _ derivation: Derivation
  ) -> [UnlikeCircumstances] {
    let topics = Dictionary(grouping: groups.indices) { index in
      Topic(subject: groups[index].subject, attribute: groups[index].attribute)
    }
    return topics.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.flatMap { indices -> [UnlikeCircumstances] in
      // Red flags never contradict each other, whenever they count.
      guard groups[indices[0]].attribute != .redFlags else { return [] }
      var voices: [String: [Voice]] = [:]
      var order: [String] = []
      for index in indices {
        for holder in groups[index].positions.flatMap(\.holders) {
          guard let number = holder.claims.first else { continue }
          let claim = sources[holder.source].claims[number]
          let item = groups[index].comparison.isByItem ? item(of: claim) : ""
          if voices[item] == nil { order.append(item) }
          voices[item, default: []].append(
            Voice(group: index, source: holder.source, claim: number, form: claim.signedForm))
        }
      }
      return order.compactMap { pair(in: voices[$0] ?? [], derivation) }
    }
  }

  private static func item(of claim: Claim) -> String {
    switch claim.reading {
    case .success(let care as CareReading)?: care.term.normalForm
    case .success(let term as TermReading)?: term.normalForm
    default: ""
    }
  }

  private static func pair(in voices: [Voice], _ derivation: Derivation) -> UnlikeCircumstances? {
    let cases = Cases(voices.map { ($0.group, $0.source) })
    let pairs = cases.strangers(derivation)
    let areStrangers = { (one: Voice, other: Voice) in
      cases.areStrangers(one.source, other.source) && !derivation.joins(one.source, other.source)
    }
    // Nearly always all say the same, or two that don't are soon found.
    let isOfOneForm = voices.allSatisfy { $0.form == voices[0].form }
    let differing =
      isOfOneForm ? nil : example(in: cases.alike(voices)) { areStrangers($0, $1) && $0.form != $1.form }
    guard pairs > 0, let (one, other) = differing ?? example(in: voices, where: areStrangers) else { return nil }
    let (left, right) = one.source < other.source ? (one, other) : (other, one)
    return UnlikeCircumstances(
      group: left.group, left: (left.source, left.claim), right: (right.source, right.claim), pairs: pairs,
      areAlike: differing == nil)
  }

  /// The first two of which something is true.
  private static func example(in voices: [Voice], where isMeant: (Voice, Voice) -> Bool) -> (Voice, Voice)? {
    var tried: Set<Int> = []
    for voice in voices where tried.insert(voice.source).inserted {
      if let other = voices.first(where: { isMeant($0, voice) }) { return (voice, other) }
    }
    return nil
  }
}

/// In which cases sources speak of a thing, by the groups that they speak in.
private struct Cases {
  private var groups: [Int: Set<Int>] = [:]
  /// The sources that speak in the same groups, each as often as it speaks.
  private var speakers: [Set<Int>: [Int]] = [:]

  init(_ voices: [(group: Int, source: Int)]) {
    var counts: [Int: Int] = [:]
    for voice in voices {
      groups[voice.source, default: []].insert(voice.group)
      counts[voice.source, default: 0] += 1
    }
    // A source of thousands of cases is looked up once, not once for each of them.
    for (source, count) in counts {
      speakers[groups[source] ?? [], default: []] += Array(repeating: source, count: count)
    }
    for key in speakers.keys { speakers[key]?.sort() }
  }

  /// The first of all voices that say the same and speak of the same cases: what is true of it is true of the others.
  func alike(_ voices: [UnlikeCircumstances.Voice]) -> [UnlikeCircumstances.Voice] {
    var known: Set<Kind> = []
    return voices.filter { known.insert(Kind(form: $0.form, cases: groups[$0.source] ?? [])).inserted }
  }

  private struct Kind: Hashable {
    let form: Int
    let cases: Set<Int>
  }

  /// Whether two sources share no case.
  func areStrangers(_ one: Int, _ other: Int) -> Bool {
    one != other && (groups[one] ?? []).isDisjoint(with: groups[other] ?? [])
  }

  /// How many pairs of voices are of sources that share no case. Linear in the voices, and quadratic in the different sets
  /// of cases that hang together.
  func strangers(_ derivation: Derivation) -> Int {
    guard speakers.count > 1 else { return 0 }
    let clusters = clusters()
    let all = clusters.map { $0.flatMap { speakers[$0] ?? [] }.sorted() }
    var pairs = Pairs.among(all.joined().sorted(), derivation) - all.reduce(0) { $0 + Pairs.among($1, derivation) }
    for cluster in clusters {
      for (index, one) in cluster.enumerated() {
        for other in cluster.dropFirst(index + 1) where one.isDisjoint(with: other) {
          let (left, right) = (speakers[one] ?? [], speakers[other] ?? [])
          pairs += left.count * right.count - derivation.pairs(between: left, right)
        }
      }
    }
    return pairs
  }

  /// The sets of cases, those together that share a case directly or by way of others.
  private func clusters() -> [[Set<Int>]] {
    var clusterOf: [Int: Int] = [:]
    var clusters: [[Set<Int>]] = []
    for set in speakers.keys {
      let touched = Set(set.compactMap { clusterOf[$0] })
      // The largest takes up the others, so that little is moved.
      let home = touched.max { clusters[$0].count < clusters[$1].count } ?? clusters.count
      if home == clusters.count { clusters.append([]) }
      for other in touched where other != home {
        for group in clusters[other].joined() { clusterOf[group] = home }
        clusters[home] += clusters[other]
        clusters[other] = []
      }
      clusters[home].append(set)
      for group in set { clusterOf[group] = home }
    }
    return clusters.filter { !$0.isEmpty }
  }
}
