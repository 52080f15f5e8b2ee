/// What sort of thing a concept is. A term may name one concept of each kind: a cold is a condition and a treatment.
public enum ConceptKind: String, CaseIterable, Sendable {
  case structure, condition, sign, treatment, activity, factor, shape, test
}
