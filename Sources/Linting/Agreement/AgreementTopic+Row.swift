internal import Claims
internal import Findings
internal import Sheets

extension AgreementTopic {
  private enum Limit {
    static let statements = 40
    static let speakers = 12
    /// How many other positions one is compared with.
    static let comparisons = 60
  }

  /// One position, or one value that nobody could read, with who holds it.
  private struct Voice {
    let agreement: AgreementMatrix.Agreement
    let circumstances: String?
    let holders: [Position.Holder]
  }

  /// - Parameters:
  ///   - columns: Indices of the sources that have a column.
  ///   - label: The subject's.
  ///   - owner: The label of the condition whose part the subject is.
  func row(
    in context: ReconciliationContext, columns: [Int], label: String, owner: String?, isGeneral: Bool
  ) -> AgreementMatrix.Row {
    let voices = groups.flatMap { self.voices(in: $0, context) }
    var states: [Int: AgreementMatrix.Agreement] = [:]
    for voice in voices {
      for holder in voice.holders {
        states[holder.source] = min(states[holder.source] ?? .silent, voice.agreement)
      }
    }
    let columnOf = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    let order = voices.indices.sorted { (voices[$0].agreement, $0) < (voices[$1].agreement, $1) }
    return AgreementMatrix.Row(
      subject: label, owner: owner, isGeneral: isGeneral, attribute: attribute.rawValue,
      agreement: voices.map(\.agreement).min() ?? .silent, cells: columns.map { states[$0] ?? .silent },
      statements: order.prefix(Limit.statements).map { statement(voices[$0], context.reconciliation, columnOf) },
      statementCount: voices.count, disputes: disputes.map(\.dispute))
  }

  private func statement(
    _ voice: Voice, _ reconciliation: Reconciliation, _ columns: [Int: Int]
  ) -> AgreementMatrix.Statement {
    // Who has a column comes first: that is who a reader looks for.
    let holders =
      voice.holders.filter { columns[$0.source] != nil } + voice.holders.filter { columns[$0.source] == nil }
    return AgreementMatrix.Statement(
      agreement: voice.agreement, circumstances: voice.circumstances,
      speakers: holders.prefix(Limit.speakers).compactMap { holder in
        let source = reconciliation.sources[holder.source]
        return holder.claims.first.map { claim in
          AgreementMatrix.Speaker(
            source: source.id, column: columns[holder.source], wording: reconciliation.wording(of: holder),
            place: source.document.place(of: source.claims[claim].value))
        }
      }, speakerCount: holders.count)
  }

  private func voices(in index: Int, _ context: ReconciliationContext) -> [Voice] {
    let group = context.reconciliation.groups[index]
    let circumstances = [group.qualifiers.when, group.qualifiers.after.map { "after \($0)" }].compactMap(\.self)
      .joined(separator: ", ")
    let shown = circumstances.isEmpty ? nil : circumstances
    let unclear = Set(group.unclear.flatMap { [$0.left, $0.right] })
    let holders = Set(group.positions.flatMap { $0.holders.map(\.source) })
    let disputes = disputes.filter { $0.group == index }
    let read = group.positions.enumerated().map { number, position in
      let agreement: AgreementMatrix.Agreement =
        if let dispute = disputes.filter({ $0.positions.contains(number) }).map(\.agreement).min() {
          dispute
        } else if sources.count == 1 {
          .alone
        } else if unclear.contains(number) || isUnlike && holders.count == 1 {
          .unclear
        } else {
          isShared(number, in: group, context.knowledge) ? .agrees : .adds
        }
      return Voice(agreement: agreement, circumstances: shown, holders: Array(position.holders))
    }
    return read + group.unread.map { Voice(agreement: .unclear, circumstances: shown, holders: [$0]) }
  }

  /// Whether another source holds the same, in these words or in others.
  private func isShared(_ index: Int, in group: ClaimGroup, _ knowledge: Knowledge) -> Bool {
    let position = group.positions[index]
    guard let source = position.holders.first?.source, position.holders.allSatisfy({ $0.source == source }) else {
      return true
    }
    return group.positions.prefix(Limit.comparisons).enumerated().contains { number, other in
      number != index && other.holders.contains { $0.source != source }
        && group.comparison.judging(position.stances, other.stances, group.definition, knowledge).outcome == .agree
    }
  }
}
