/// How often the part before a quantifier is to occur.
struct Repetition: Equatable, Sendable {
  let minimum: Int
  /// `nil` where there is no upper limit.
  let maximum: Int?
}
