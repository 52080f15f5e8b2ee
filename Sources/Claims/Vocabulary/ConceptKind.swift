/// What sort of thing a concept is. A term may name one concept of each kind: a cold is a condition and a treatment.
public enum ConceptKind: String, CaseIterable, Sendable {
  case structure, condition, sign, treatment, activity, factor, shape, test

  /// Its place among all cases, from 0.
  var index: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

  /// By its place: hashing its name would take longer.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
