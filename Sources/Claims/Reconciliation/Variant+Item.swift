internal import YAML

extension Variant {
  /// The variant as an item: what most write, with all who say it.
  func item(_ sources: [SourceClaims]) -> ReconciledItem {
    let evidence = claims.map { Evidence(sources[$0.source].claims[$0.claim], in: sources[$0.source]) }
    var item = ReconciledItem(content: content(evidence, sources), speakers: [])
    var (speakers, dissents, unread) = (Set<YAMLContent>(), Set<YAMLContent>(), Set<YAMLContent>())
    for one in evidence {
      item.speakers += one.speakers.filter { speakers.insert($0).inserted }
      item.against += one.against.filter { dissents.insert($0).inserted }
      item.notUnderstood += one.notUnderstood.filter { unread.insert($0).inserted }
      if item.decidedBy == nil, case .text(let name)? = one.decidedBy { item.decidedBy = name }
    }
    return item
  }

  /// What stands for all who say the same: what most of them write; of what equally many write, the first that is sure.
  private func content(_ evidence: [Evidence], _ sources: [SourceClaims]) -> [YAMLContent.Entry] {
    var ranks: [[YAMLContent.Entry]: (count: Int, isSure: Int)] = [:]
    var order: [[YAMLContent.Entry]] = []
    for (place, one) in zip(claims, evidence) {
      if ranks[one.content] == nil {
        order.append(one.content)
        ranks[one.content] = (0, sources[place.source].claims[place.claim].isHedged ? 0 : 1)
      }
      ranks[one.content]?.count += 1
    }
    guard let highest = ranks.values.max(by: <) else { return [] }
    return order.first { ranks[$0] ?? (0, 0) == highest } ?? []
  }
}
