internal import Sheets

/// Finds subjects by any of their names.
public struct SubjectNames {
  private let vocabulary: Vocabulary
  private var byLabel: [String: [Int]] = [:]
  private var byKey: [String: [Int]] = [:]

  /// Linear in the subjects of all sources.
  public init(_ reconciliation: Reconciliation, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    for (index, subject) in reconciliation.subjects.enumerated() {
      byLabel[subject.label.lowercased(), default: []].append(index)
    }
    for (source, numbers) in zip(reconciliation.sources, reconciliation.subjectNumbers) {
      for (subject, number) in zip(source.subjects, numbers) {
        for key in [subject.key] + subject.aliases.lazy.filter({ !$0.isLooser }).map(\.key)
        where byKey[key]?.last != number { byKey[key, default: []].append(number) }
      }
    }
  }

  /// The subjects of that label, else those that a source or the vocabulary calls so; ascending, each once.
  public func subjects(called name: String) -> [Int] {
    if let labelled = byLabel[name.lowercased()] { return labelled }
    let forms = [[ConceptKind.condition, .sign], [.structure]].map { vocabulary.term(name, kinds: $0).normalForm }
    return Set(forms.flatMap { (byKey[$0] ?? []) + (byKey[StatedSubject.topicKey($0)] ?? []) }).sorted()
  }
}
