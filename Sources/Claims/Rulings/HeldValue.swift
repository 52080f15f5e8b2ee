public import Sheets

/// A value as an editor's ruling names it, and which of the values that sources state it means.
public struct HeldValue {
  private let text: String
  private let knowledge: Knowledge

  /// - Parameter attribute: What the ruling is on. Of `avoid` a bare name means that the advice against it holds.
  public init(_ text: String, of attribute: Attribute, _ knowledge: Knowledge) {
    let folded = Self.folded(text)
    let isBare = !folded.hasPrefix(Self.avoidance) && !folded.hasSuffix(")")
    self.text = attribute == .avoid && isBare ? Self.avoidance + folded : folded
    self.knowledge = knowledge
  }

  /// How closely a value is named, the closest first: "ice (first line)" tells more than "ice", which another may say is
  /// to be avoided.
  private enum Closeness: CaseIterable {
    case statement
    case meaning
    case item
  }

  /// Those of some choices that state the value, by the closest way in which any does; empty where none does.
  ///
  /// - Parameter claims: What a choice states.
  public func stated<Choice>(by choices: [Choice], _ claims: (Choice) -> [Claim]) -> [Choice] {
    for closeness in Closeness.allCases {
      let stating = choices.filter { claims($0).contains { matches($0, closeness) } }
      if !stating.isEmpty { return stating }
    }
    return []
  }

  /// Whether a claim states the value.
  public func isStated(by claim: Claim) -> Bool { !stated(by: [claim]) { [$0] }.isEmpty }

  private func matches(_ claim: Claim, _ closeness: Closeness) -> Bool {
    switch closeness {
    case .statement: Self.folded(claim.statement) == text
    case .meaning: isMeant(by: claim)
    case .item: isNamed(by: claim)
    }
  }

  private func isMeant(by claim: Claim) -> Bool {
    guard claim.reading != nil else { return false }
    let isDenied = text.hasPrefix(Self.denial)
    guard isDenied == claim.isDenied else { return false }
    let value = isDenied ? String(text.dropFirst(Self.denial.count)) : text
    let stated = knowledge.value(wording(value, of: claim.attribute), of: claim.attribute)
    return stated.form == claim.form && !stated.isPlaceholder
  }

  /// The same treatment, or the same words, without regard to how strongly it is advised.
  private func isNamed(by claim: Claim) -> Bool {
    guard !claim.isDenied else { return false }
    if case .success(let care as CareReading)? = claim.reading {
      let wording = wording(text, of: claim.attribute)
      guard wording.step == nil, case .success(let held as CareReading)? = knowledge.read(wording, of: claim.attribute)
      else { return false }
      return held.term.normalForm == care.term.normalForm && held.isAvoided == care.isAvoided
    }
    return Self.folded(claim.wording.text) == text
  }

  /// A value as `Claim.statement` writes one.
  private func wording(_ value: String, of attribute: Attribute) -> Wording {
    guard AttributeFamily.of(attribute) == .treatments else { return Wording(value) }
    let isAvoided = value.hasPrefix(Self.avoidance)
    let care = isAvoided ? String(value.dropFirst(Self.avoidance.count)) : value
    if care.hasSuffix(")"), let bracket = care.lastIndex(of: "(") {
      let step = care[care.index(after: bracket)...].dropLast()
      let wording = Wording(Self.folded(String(care[..<bracket])), step: String(step), isAvoided: isAvoided)
      if case .success? = knowledge.read(wording, of: attribute) { return wording }
    }
    return Wording(care, isAvoided: isAvoided)
  }

  private static let denial = "never "
  private static let avoidance = "avoid "

  /// In lower case, with one space between words.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
