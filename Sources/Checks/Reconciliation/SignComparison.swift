internal import Claims
internal import Findings
internal import Linting
internal import Sheets
internal import YAML

extension TermReading {
  /// Equal for equal signs: that there is no urine is another than that there is.
  var signForm: String { isNegated ? "no \(normalForm)" : normalForm }
}

/// A sign, and who gives it.
struct Sign {
  private(set) var reading: TermReading
  /// The forms of the signs any of which is enough, where it names several.
  private(set) var alternatives: [String]
  /// In the order of the sources, with the soonest act of each and where it says so.
  private(set) var givers: [Giver] = []
  /// Those that give it for a condition only, where this is what articles say in general, or as one of several signs: they
  /// lack nothing, and nobody lacks it for their sake.
  private(set) var bearers: [Giver] = []

  /// A source with how soon it acts on the sign, and where it says so.
  struct Giver {
    let source: Int
    let act: Urgency
    let node: NodeID
  }

  init(reading: TermReading) { (self.reading, alternatives) = (reading, []) }

  private init(named flag: RedFlagReading, bearers: [Giver]) {
    (reading, alternatives) = (flag.sign, flag.alternatives.map(\.signForm))
    self.bearers = bearers
  }

  /// Takes up a source; sources come in their order. The first names it, whoever bears it already.
  mutating func add(giver: Giver, _ flag: RedFlagReading) {
    if givers.isEmpty { self = Sign(named: flag, bearers: bearers) }
    guard let last = givers.last, last.source == giver.source else { return givers.append(giver) }
    if last.act < giver.act { givers[givers.count - 1] = giver }
  }

  mutating func add(bearer: Giver) { bearers.append(bearer) }

  /// How soon the quickest of them acts.
  var act: Urgency { givers.map(\.act).max() ?? .routine }
}

/// Holds what each source gives against the signs of one condition, or of what articles say in general.
struct SignComparison {
  private let context: ReconciliationContext
  private let subject: ReconciledSubject
  private let limit: Int
  /// The gravest signs first, and of these what most sources give: what is to be told if not all can be.
  private let signs: [Sign]
  /// The positions of those that somebody gives.
  private let tellable: Range<Int>
  private let acts: [Urgency]
  /// For each sign, and each act from the mildest on: who acts at least so soon, in the order of the sources.
  private let giversByAct: [[[Int]]]
  /// For each sign, itself and those that mean the same, or of which one is a kind of the other.
  private let covered: [[Int]]
  /// For each sign, the positions of those any of which is enough, where it names several.
  private let alternatives: [[Int]]
  /// For each source that gives any: its signs.
  private var given: [Int: [(position: Int, own: Sign.Giver)]] = [:]
  /// The forms of what sources give for all conditions of their articles.
  private let general: [Int: Set<String>]
  /// The positions of the signs by their forms.
  private let positions: [String: Int]
  /// What is said of a gap, by the sign and the source's own act: the same of all that have it.
  private var said: [[Violation.Facts?]]

  /// - Parameter general: For each source, the forms of the signs that it gives for all conditions of its article.
  init(
    _ signs: [Sign], of subject: Int, _ context: ReconciliationContext, limit: Int, general: [Int: Set<String>]
  ) {
    (self.context, self.limit, self.general) = (context, limit, general)
    self.subject = context.reconciliation.subjects[subject]
    self.signs = signs.sorted { left, right in
      if left.act != right.act { return left.act > right.act }
      if left.givers.count != right.givers.count { return left.givers.count > right.givers.count }
      return left.reading.signForm < right.reading.signForm
    }
    // What nobody gives is the mildest, and given by the fewest.
    tellable = 0..<(self.signs.firstIndex { $0.givers.isEmpty } ?? self.signs.count)
    acts = self.signs.map(\.act)
    giversByAct = self.signs.map { sign in
      Urgency.allCases.map { act in sign.givers.filter { $0.act >= act }.map(\.source) }
    }
    let related = context.knowledge.vocabulary.related(self.signs.map(\.reading))
    let positions = Dictionary(self.signs.enumerated().map { ($1.reading.signForm, $0) }) { first, _ in first }
    self.positions = positions
    let alternatives = self.signs.map { sign in sign.alternatives.compactMap { positions[$0] } }
    let isLike = { [signs = self.signs] in signs[$0].reading.isNegated == signs[$1].reading.isNegated }
    // Who gives one of several signs has not given the other.
    covered = self.signs.indices.map { position in
      alternatives[position].isEmpty
        ? related[position].filter { alternatives[$0].isEmpty && isLike($0, position) } + [position] : [position]
    }
    self.alternatives = alternatives
    for (position, sign) in self.signs.enumerated() {
      for giver in sign.givers + sign.bearers { given[giver.source, default: []].append((position, giver)) }
    }
    said = Array(repeating: Array(repeating: nil, count: Urgency.allCases.count + 1), count: signs.count)
  }

  /// One violation for each sign that a source lacks or acts on later than others, up to a limit, and one for all
  /// others.
  mutating func addGaps(of source: Int, at node: NodeID, to violations: inout [Violation]) {
    let stated = context.reconciliation.sources[source]
    // How soon the source acts on each sign: giving one gives those that it covers, too.
    var own: [Sign.Giver?] = Array(repeating: nil, count: signs.count)
    for (position, giver) in given[source] ?? [] {
      for position in covered[position] where own[position].map({ $0.act < giver.act }) ?? true {
        own[position] = giver
      }
    }
    // Who gives each of several signs has given all of them.
    for (position, parts) in alternatives.enumerated() where !parts.isEmpty && own[position] == nil {
      own[position] = parts.allSatisfy { own[$0] != nil } ? parts.compactMap { own[$0] }.min { $0.act < $1.act } : nil
    }
    let general = (general[source] ?? []).compactMap { positions[$0] }
    lazy var name = stated.document.place(of: node)
    var told = 0
    for position in tellable {
      let others = givers(of: position, soonerThan: own[position]?.act, otherThan: source)
      guard !others.isEmpty else { continue }
      let facts: Violation.Facts
      if told == limit {
        // Counting every gap of every source would take time without end; what no source lacks is soon counted.
        let rest = tellable[position...].count { own[$0] == nil }
        facts = self.facts(ofMore: max(rest, 1), from: position)
      } else {
        // Who gives one of several signs lacks the others.
        let lacking = own[position] == nil ? alternatives[position].filter { own[$0] == nil } : alternatives[position]
        facts = self.facts(
          of: position, own: own[position]?.act, others, lacking: lacking,
          isGeneral: own[position] == nil && general.contains(position))
      }
      // What is acted on too late stands somewhere; what is missing does not.
      let late = told < limit ? own[position] : nil
      violations.append(
        Violation(
          facts, at: late.map { stated.document.place(of: $0.node) } ?? name, document: stated.document.index,
          source: stated.id))
      if told == limit { return }
      told += 1
    }
  }

  /// Who gives a sign, or acts on it sooner than a source does.
  private func givers(of position: Int, soonerThan own: Urgency?, otherThan source: Int) -> [Int] {
    let step = own.map { $0.step + 1 } ?? 0
    guard step < giversByAct[position].count else { return [] }
    let givers = giversByAct[position][step]
    let reconciliation = context.reconciliation
    guard reconciliation.hasDerived else { return givers }
    // A derived sheet and its sources are one voice.
    return reconciliation.voices(among: givers.filter { !reconciliation.isOneVoice($0, source) })
  }

  /// - Parameter lacking: Which of several signs it is about; empty where it names one.
  private mutating func facts(
    of position: Int, own: Urgency?, _ others: [Int], lacking: [Int], isGeneral: Bool
  ) -> Violation.Facts {
    let step = own.map { $0.step + 1 } ?? 0
    // What has no name of its own is told in the words of who gives it, with the rest.
    let tellsWhole =
      lacking.count == alternatives[position].count || !lacking.allSatisfy { signs[$0].reading.concept != nil }
    // Where some sheets are derived from others, each has others of its own.
    let isKnown = !context.reconciliation.hasDerived && tellsWhole && !isGeneral
    if isKnown, let known = said[position][step] { return known }
    let named = others.prefix(3).map { context.reconciliation.sources[$0].id }.joined(separator: ", ")
    let more = others.count > 3 ? " and \(others.count - 3) more" : ""
    let facts = facts(
      isGeneral ? "general" : own == nil ? "missing" : "later", position, identity: signs[position].reading.signForm,
      [
        "sign": tellsWhole
          ? signs[position].reading.text : lacking.map { signs[$0].reading.text }.joined(separator: " or "),
        "act": acts[position].rawValue, "own": own?.rawValue ?? "",
        "sources": named + more, "count": "\(others.count)",
        "noun": Self.noun(for: others.count, isMissing: own == nil),
      ])
    if isKnown { said[position][step] = facts }
    return facts
  }

  private static func noun(for count: Int, isMissing: Bool) -> String {
    switch (count == 1, isMissing) {
    case (true, true): "source gives"
    case (false, true): "sources give"
    case (true, false): "other source"
    case (false, false): "other sources"
    }
  }

  /// - Parameter first: The gravest of them.
  private func facts(ofMore count: Int, from first: Int) -> Violation.Facts {
    facts(
      "more", first, identity: "",
      ["count": "\(count)", "noun": count == 1 ? "red flag" : "red flags", "sign": signs[first].reading.text])
  }

  private func facts(
    _ message: String, _ position: Int, identity: String, _ arguments: Arguments
  ) -> Violation.Facts {
    Violation.Facts(
      message + (acts[position] >= .urgent ? "_grave" : ""), subject: subject.label, attribute: .redFlags,
      arguments: arguments, identity: [subject.key, identity])
  }
}
