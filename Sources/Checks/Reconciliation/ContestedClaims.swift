public import Claims
public import Linting
public import Sheets

/// Contradictions about one attribute of one subject that hang together, as one value is part of several.
public struct Contest {
  /// The subject's label.
  public let subject: String
  /// What the sides state, each once, in the order of the sources.
  public let values: [String]
  /// The fingerprints of their claims, sorted: what a ruling is made on.
  public let fingerprints: [String]
  fileprivate let claims: [Claim]
  /// What a ruling on it is on.
  fileprivate let attribute: Attribute

  /// The value as a side states it, by what an editor calls it; nil where no side states it, or several do that
  /// contradict each other and he could mean each.
  public func value(called text: String, _ knowledge: Knowledge) -> String? {
    let stated = stated(as: text, knowledge)
    return Set(stated.map(\.signedForm)).count == 1 ? stated.first?.statement : nil
  }

  /// Whether it is about an item of a list, whichever side an editor names it by: "ice", "avoid ice".
  public func isAbout(_ item: String, _ knowledge: Knowledge) -> Bool {
    [item, "avoid \(item)", "never \(item)"].contains { !stated(as: $0, knowledge).isEmpty }
  }

  private func stated(as text: String, _ knowledge: Knowledge) -> [Claim] {
    HeldValue(text, of: attribute, knowledge).stated(by: claims) { [$0] }
  }
}

extension ReconciliationContext {
  /// What is contested about an attribute of some subjects.
  public func contests(of subjects: [Int], _ attribute: Attribute) -> [Contest] {
    let contested = allDisagreements().filter {
      subjects.contains($0.group.subject) && $0.group.attribute == AttributeFamily.of(attribute)
    }
    return Dictionary(grouping: contested, by: \.group.qualifiersForm).sorted { $0.key < $1.key }
      .flatMap { parts(of: $0.value).map { contest($0, on: attribute) } }
  }

  /// Whom contradictions are about, sorted.
  public func contestedSubjects() -> [String] {
    Set(allDisagreements().map { reconciliation.subjects[$0.group.subject].label }).sorted()
  }

  /// Which attributes of some subjects are contested, in the order of the sheet format.
  public func contestedAttributes(of subjects: [Int]) -> [Attribute] {
    let contested = Set(allDisagreements().filter { subjects.contains($0.group.subject) }.map(\.group.attribute))
    return Attribute.allCases.filter(contested.contains)
  }

  private func allDisagreements() -> [Disagreement] { disagreements() + selfDisagreements() }

  /// Disagreements in parts of which none shares a position with another.
  private func parts(of disagreements: [Disagreement]) -> [[Disagreement]] {
    var parts: [(positions: Set<Int>, disagreements: [Disagreement])] = []
    for disagreement in disagreements {
      var joined = (Set(disagreement.opposition.left).union(disagreement.opposition.right), [disagreement])
      parts.removeAll { part in
        guard !part.positions.isDisjoint(with: joined.0) else { return false }
        joined = (joined.0.union(part.positions), part.disagreements + joined.1)
        return true
      }
      parts.append(joined)
    }
    return parts.map(\.disagreements)
  }

  private func contest(_ disagreements: [Disagreement], on attribute: Attribute) -> Contest {
    let voices = disagreements.flatMap { Array($0.left) + $0.right }.sorted { $0.sourceIndex < $1.sourceIndex }
    let subject = reconciliation.subjects[disagreements[0].group.subject]
    var values: [String] = []
    for voice in voices where !values.contains(voice.wording) { values.append(voice.wording) }
    return Contest(
      subject: subject.label, values: values,
      fingerprints: Set(voices.map { rulings.book.fingerprint(of: $0.claim, from: $0.source, about: subject) })
        .sorted(),
      claims: voices.map(\.claim), attribute: attribute)
  }
}

extension ClaimGroup {
  /// Told apart by subject and circumstances, and in the same order in every run.
  fileprivate var qualifiersForm: String {
    "\(subject) \(qualifiers.when ?? "") \(qualifiers.after ?? "")"
  }
}
