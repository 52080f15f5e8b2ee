internal import Sheets

/// Two sources that speak of the same thing in different circumstances, so that nobody can compare them.
public struct UnlikeCircumstances: Sendable {
  /// Index of the group that the left one speaks in.
  public let group: Int
  public let left: (source: Int, claim: Int)
  public let right: (source: Int, claim: Int)
  /// How many pairs of sources speak of it in different circumstances; these two stand for all.
  let pairs: Int

  private struct Topic: Hashable {
    let subject: Int
    let attribute: Attribute
    /// The item of a list.
    let item: String
  }

  private struct Voice {
    let group: Int
    let source: Int
    let claim: Int
  }

  /// One for each thing that is spoken of in different circumstances. Linear in the claims of such attributes.
  static func all(
    in groups: [ClaimGroup], _ sources: [SourceClaims], _ derivation: Derivation
  ) -> [UnlikeCircumstances] {
    let topics = Dictionary(grouping: groups.indices) { index in
      Topic(subject: groups[index].subject, attribute: groups[index].attribute, item: "")
    }
    return topics.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.flatMap { indices -> [UnlikeCircumstances] in
      // Red flags never contradict each other, whenever they count.
      guard groups[indices[0]].attribute != .redFlags else { return [] }
      var voices: [String: [Voice]] = [:]
      var order: [String] = []
      for index in indices {
        for holder in groups[index].positions.flatMap(\.holders) {
          guard let claim = holder.claims.first else { continue }
          let item = groups[index].comparison.isByItem ? item(of: sources[holder.source].claims[claim]) : ""
          if voices[item] == nil { order.append(item) }
          voices[item, default: []].append(Voice(group: index, source: holder.source, claim: claim))
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
    let byGroup = Dictionary(grouping: voices, by: \.group).values
    let sources = { (voices: [Voice]) in voices.map(\.source).sorted() }
    let pairs =
      Pairs.among(sources(voices), derivation) - byGroup.reduce(0) { $0 + Pairs.among(sources($1), derivation) }
    guard pairs > 0, let (one, other) = example(in: voices, derivation) else { return nil }
    let (left, right) = one.source < other.source ? (one, other) : (other, one)
    return UnlikeCircumstances(
      group: left.group, left: (left.source, left.claim), right: (right.source, right.claim), pairs: pairs)
  }

  /// The first two that speak of different cases and are not one voice.
  private static func example(in voices: [Voice], _ derivation: Derivation) -> (Voice, Voice)? {
    for voice in voices {
      let other = voices.first {
        $0.group != voice.group && $0.source != voice.source && !derivation.joins($0.source, voice.source)
      }
      if let other { return (voice, other) }
      // Without derived sheets no later voice finds what the first does not.
      if derivation.isEmpty { return nil }
    }
    return nil
  }
}
