/// A value in the words of a sheet, and how they were read: one for all claims that state it in the same words.
final class StatedValue: Sendable {
  let wording: Wording
  /// nil where the attribute is not compared.
  let reading: Result<any Reading, ReadingProblem>?
  /// Whether it was understood.
  let isRead: Bool
  /// The same for all values of an attribute that mean the same. Which number it is differs from run to run, so nothing
  /// may be ordered by it.
  let form: Int
  /// Whether the words only hold the place of a value.
  let isPlaceholder: Bool
  /// Whether the vocabulary has a concept for the whole of it, as it is spelt.
  let isSpeltRight: Bool
  /// What is to be done or kept from, where it speaks of that: of "alcohol and caffeine" also each by itself.
  let careTerms: [TermReading]

  /// Whether it names what excludes something else, so that it may be an alternative to another of the same list.
  let mayBeAlternative: Bool

  init(
    _ wording: Wording, reading: Result<any Reading, ReadingProblem>?, form: Int, isPlaceholder: Bool,
    isSpeltRight: Bool, mayBeAlternative: Bool = false
  ) {
    self.wording = wording
    self.reading = reading
    isRead = if case .success? = reading { true } else { false }
    careTerms = if case .success(let care as CareReading)? = reading { care.namedTerms } else { [] }
    self.form = form
    self.isPlaceholder = isPlaceholder
    self.isSpeltRight = isSpeltRight
    self.mayBeAlternative = mayBeAlternative
  }
}
