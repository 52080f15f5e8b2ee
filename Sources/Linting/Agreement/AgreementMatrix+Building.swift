internal import Claims
internal import Findings
internal import Sheets
internal import Text
internal import YAML

extension AgreementMatrix {
  /// How much a person looks at; what is left out is counted.
  private enum Limit {
    static let rows = 300
    static let sources = 20
    /// Of all rows together.
    static let speakers = 12_000
  }

  /// Puts side by side what the sources state. Linear in the groups, and bounded in all that it compares.
  init(_ context: ReconciliationContext) {
    let reconciliation = context.reconciliation
    let topics = AgreementTopic.all(in: context)
    // Without disagreement and without company there is nothing to look at, so that comes last.
    let order = topics.indices.sorted { (topics[$0].rank, $0) < (topics[$1].rank, $1) }
    let chosen = order.prefix(Limit.rows)
    let columns = Self.columns(chosen.map { topics[$0] }, of: reconciliation)
    let owners = reconciliation.owners
    var rows: [(subject: Int, row: Row)] = []
    var speakers = 0
    for index in chosen where speakers < Limit.speakers {
      let topic = topics[index]
      let subject = reconciliation.subjects[topic.subject]
      let row = topic.row(
        in: context, columns: columns, label: subject.label, owner: owners[topic.subject],
        isGeneral: subject.kind.isTopic)
      speakers += row.statements.reduce(0) { $0 + $1.speakers.count }
      rows.append((topic.subject, row))
    }
    self.init(
      sources: columns.map { number in
        let source = reconciliation.sources[number]
        return Source(id: source.id, path: source.document.tree.file.path)
      }, sourceCount: reconciliation.sources.count, rows: Self.grouped(rows), rowCount: topics.count)
  }

  /// The sources that get a column: all, or those that disagree most, then those that say most.
  private static func columns(_ topics: [AgreementTopic], of reconciliation: Reconciliation) -> [Int] {
    let all = reconciliation.sources.indices
    guard all.count > Limit.sources else { return Array(all) }
    var disagreements = [Int](repeating: 0, count: all.count)
    var statements = disagreements
    for topic in topics {
      for source in topic.sources { statements[source] += 1 }
      // One against many is whom to look for, more than each of the many.
      for side in topic.disputes.flatMap(\.sides) {
        for source in side { disagreements[source] += 1_000 / side.count }
      }
    }
    let order = all.sorted { (-disagreements[$0], -statements[$0], $0) < (-disagreements[$1], -statements[$1], $1) }
    return order.prefix(Limit.sources).sorted()
  }

  /// The rows of one subject together; first the subject with the most urgent row, and with most of them.
  private static func grouped(_ rows: [(subject: Int, row: Row)]) -> [Row] {
    let groups = Dictionary(grouping: rows, by: \.subject).mapValues { $0.map(\.row).sorted(by: isBefore) }
    let ranks = groups.mapValues { rows in
      Agreement.allCases.map { agreement in -rows.count { $0.agreement == agreement } }
    }
    let order = groups.keys.sorted { one, other in
      guard let left = ranks[one], let right = ranks[other], left != right else { return one < other }
      return left.lexicographicallyPrecedes(right)
    }
    return order.flatMap { groups[$0] ?? [] }
  }

  /// The more urgent first, then in the order of the sheet format.
  private static func isBefore(_ one: Row, _ other: Row) -> Bool {
    if one.agreement != other.agreement { return one.agreement < other.agreement }
    let order = { (row: Row) in Attribute.allCases.firstIndex { $0.rawValue == row.attribute } ?? 0 }
    return order(one) < order(other)
  }
}

extension Reconciliation {
  /// For each subject that is a part of one condition only, the condition's label.
  fileprivate var owners: [Int: String] {
    var owners: [Int: String] = [:]
    for (source, numbers) in zip(sources, subjectNumbers) {
      for (subject, number) in zip(source.subjects, numbers) {
        guard case .structure(let owner, isShared: false) = subject.kind else { continue }
        owners[number] = subjects[numbers[owner]].label
      }
    }
    return owners
  }
}
