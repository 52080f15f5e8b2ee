/// What sort of thing a concept is. A term may name one concept of each kind: a cold is a condition and a treatment.
public enum ConceptKind: String, CaseIterable, Sendable {
  case structure, condition, sign, treatment, activity, factor, shape, test

  /// Its place among all cases, from 0.
  var index: Int {
    switch self {
    case .structure: 0
    case .condition: 1
    case .sign: 2
    case .treatment: 3
    case .activity: 4
    case .factor: 5
    case .shape: 6
    case .test: 7
    }
  }

  /// By its place: hashing its name would take longer.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
