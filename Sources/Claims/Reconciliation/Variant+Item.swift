internal import YAML

extension Variant {
  /// The variant as an item: what most write, with all who say it.
  func item(_ sources: [SourceClaims]) -> ReconciledItem {
    let evidence = claims.map { Evidence(sources[$0.source].claims[$0.claim], in: sources[$0.source]) }
    var item = ReconciledItem(content: content(evidence, sources), speakers: [])
    var (speakers, dissents, unread) = (Set<YAMLContent>(), Set<YAMLContent>(), Set<YAMLContent>())
    for one in evidence {
      let said = SpeakerWording.added(to: one.speakers, writing: one.content, beside: item.content)
      item.speakers += said.filter { speakers.insert($0).inserted }
      item.against += one.against.filter { dissents.insert($0).inserted }
      item.notUnderstood += one.notUnderstood.filter { unread.insert($0).inserted }
      if item.decidedBy == nil, case .text(let name)? = one.decidedBy { item.decidedBy = name }
    }
    return item
  }

  /// What stands for all who say the same: what most of them write; of what equally many write, what is sure, then what
  /// the highest tier writes, then the latest. Nobody's name decides.
  private func content(_ evidence: [Evidence], _ sources: [SourceClaims]) -> [YAMLContent.Entry] {
    var ranks: [[YAMLContent.Entry]: (count: Int, isSure: Int, tier: Int, recency: Int)] = [:]
    for (place, one) in zip(claims, evidence) {
      let source = sources[place.source]
      let known = ranks[one.content] ?? (0, source.claims[place.claim].isHedged ? 0 : 1, 0, 0)
      ranks[one.content] = (
        known.count + 1, known.isSure, max(known.tier, source.tier), max(known.recency, source.recency)
      )
    }
    guard let highest = ranks.values.max(by: <) else { return [] }
    return ranks.filter { $0.value == highest }.keys.min { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
      ?? []
  }

  private static func order(_ content: [YAMLContent.Entry]) -> [String] {
    // A number and the same in quotes read alike.
    ReconciledItem(content: content, speakers: []).orderKey + [YAMLContent.mapping(content).identity]
  }
}
