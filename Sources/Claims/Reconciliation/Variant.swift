internal import Sheets

/// Claims that say the same, whoever says what besides, and whether or not all are sure of it.
struct Variant {
  let number: Int
  let slot: Slot
  /// The positions that hold it; none where nobody could read it.
  var positions: [Int]
  /// What it states; nil where nobody could read it.
  let stance: Stance?
  /// What it gave way to.
  let loss: Loss?
  /// Whether a ruling lets it stand beside what contradicts it.
  var isRuled = false
  var claims: [(source: Int, claim: Int)]

  /// What a claim gave way to.
  struct Loss {
    let winner: Int
    let decision: Resolution.Decision
  }

  /// What only one value stands in, unless both can hold.
  struct Slot: Hashable {
    let attribute: Attribute
    let qualifiers: Int
    /// The item of a list; empty where the attribute takes one value.
    let item: String

    init(_ claim: Claim) {
      attribute = claim.attribute
      qualifiers = claim.qualifiers.number
      item =
        switch claim.reading {
        case .success(let care as CareReading)?: care.term.normalForm
        case .success(let flag as RedFlagReading)?: flag.sign.normalForm
        case .success(let reading)? where Self.isList(claim.attribute): reading.normalForm
        case .failure? where Self.isList(claim.attribute): claim.wording.text
        default: ""
        }
    }

    /// Whether each value of an attribute is an item by itself.
    private static func isList(_ attribute: Attribute) -> Bool { attribute.arity == .many && attribute != .recovery }
  }
}
