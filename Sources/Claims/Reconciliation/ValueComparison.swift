public import Sheets

/// What two sources state of one attribute, compared by themselves: how each value was read, the outcome and the reason.
public struct ValueComparison: Sendable {
  public let left: [Claim]
  public let right: [Claim]
  public let judgement: Judgement

  /// Compares all claims of two sheets that speak of one thing.
  ///
  /// - Parameters:
  ///   - left: What the one states, with the attribute that is looked at.
  ///   - right: What the other states; the two attributes may differ where they are one kind of claim.
  public init(
    _ left: (SourceClaims, Attribute), _ right: (SourceClaims, Attribute), _ knowledge: Knowledge
  ) {
    self.left = left.0.claims.filter { $0.attribute == left.1 }
    self.right = right.0.claims.filter { $0.attribute == right.1 }
    judgement = Self.judgement(self.left, self.right, left.1, right.1, knowledge)
  }

  private static func judgement(
    _ left: [Claim], _ right: [Claim], _ attribute: Attribute, _ other: Attribute, _ knowledge: Knowledge
  ) -> Judgement {
    let family = AttributeFamily.of(attribute)
    guard family == AttributeFamily.of(other), let definition = knowledge.definition(of: family),
      let comparison = knowledge.comparison(of: family)
    else { return Judgement(.unclear, "\(attribute.rawValue) and \(other.rawValue) are not compared with each other") }
    // What is said in other circumstances is left out first.
    let numbers = Set(left.map(\.qualifiers.circumstances)).intersection(right.map(\.qualifiers.circumstances))
    var judgements: [Judgement] = []
    for number in numbers.sorted() {
      let (ones, others) = (stances(left, number), stances(right, number))
      guard !ones.isEmpty, !others.isEmpty else { continue }
      judgements.append(comparison.judge(ones, others, definition, knowledge))
    }
    if let contradiction = judgements.first(where: { $0.outcome == .contradict }) { return contradiction }
    if let unread = (left + right).first(where: { !$0.isRead && numbers.contains($0.qualifiers.circumstances) }) {
      return Judgement(.unclear, "“\(unread.wording.text)” was not understood")
    }
    return judgements.first ?? Judgement(.unclear, "they are said in other circumstances")
  }

  private static func stances(_ claims: [Claim], _ qualifiers: Int) -> [Stance] {
    claims.compactMap { claim in
      guard claim.qualifiers.circumstances == qualifiers, case .success(let reading)? = claim.reading else {
        return nil
      }
      return Stance(reading, isDenied: claim.isDenied)
    }
  }
}
