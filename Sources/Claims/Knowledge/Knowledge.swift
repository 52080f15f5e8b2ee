public import Sheets
internal import Synchronization

/// All that the packs know: terms, scales, places, and how each attribute is compared. Shared by all threads.
public final class Knowledge: Sendable {
  public let vocabulary: Vocabulary
  public let scales: [Scale]
  /// Where structures lie, for reading and judging places.
  public let bodyMap: BodyMap
  /// What a project makes of sources.
  public let tiers: SourceTiers
  private let definitions: [Attribute: AttributeDefinition]
  private let comparisons: [String: Comparison]
  private let values = Memory<ValueKey, StatedValue>()
  private let numbers = Mutex<[String: Int]>([:])

  private struct ValueKey: Hashable {
    let attribute: Attribute
    let wording: Wording
  }

  public init(
    vocabulary: Vocabulary, scales: [Scale], bodyMap: BodyMap, attributes: [AttributeDefinition],
    tiers: SourceTiers = SourceTiers()
  ) {
    self.vocabulary = vocabulary
    self.scales = scales
    self.bodyMap = bodyMap
    self.tiers = tiers
    definitions = Dictionary(attributes.map { ($0.attribute, $0) }) { first, _ in first }
    comparisons = Dictionary(Comparison.all.map { ($0.name, $0) }) { first, _ in first }
  }

  /// How an attribute is compared; nil where its values are not.
  public func definition(of attribute: Attribute) -> AttributeDefinition? { definitions[attribute] }

  /// The comparison that an attribute's definition names; nil where its values are not compared.
  public func comparison(of attribute: Attribute) -> Comparison? {
    definitions[attribute].flatMap { comparisons[$0.comparison] }
  }

  /// The names that definitions may use.
  public static var comparisonNames: [String] { Comparison.all.map(\.name) }

  public func scale(named name: String?) -> Scale? { scales.first { $0.name == name } }

  /// Reads a value of an attribute. Remembered, as the same phrases stand in most sheets.
  ///
  /// - Returns: nil where the attribute's values are not compared.
  public func read(_ wording: Wording, of attribute: Attribute) -> Result<any Reading, ReadingProblem>? {
    value(wording, of: attribute).reading
  }

  /// A value that a sheet states of an attribute. Remembered, too.
  func value(_ wording: Wording, of attribute: Attribute) -> StatedValue {
    values.answer(to: ValueKey(attribute: attribute, wording: wording)) {
      let isPlaceholder = vocabulary.placeholders.contains(wording.text)
      guard let definition = definitions[attribute], let comparison = comparisons[definition.comparison] else {
        return StatedValue(wording, reading: nil, form: 0, isPlaceholder: isPlaceholder)
      }
      let reading = comparison.read(wording, definition, self)
      let form =
        switch reading {
        case .success(let reading): reading.normalForm
        case .failure: "? \(wording.text)"
        }
      return StatedValue(
        wording, reading: reading, form: number(of: "\(definition.comparison) \(definition.scale ?? "") \(form)"),
        isPlaceholder: isPlaceholder)
    }
  }

  /// A number for a text: the same for the same text. Which one it is differs from run to run, so nothing may be ordered
  /// by it.
  func number(of text: String) -> Int {
    numbers.withLock { numbers in
      if let known = numbers[text] { return known }
      numbers[text] = numbers.count + 1
      return numbers.count
    }
  }

  /// Reads a term as one of the kinds of concepts that an attribute takes.
  public func term(_ text: String, of attribute: Attribute) -> TermReading {
    vocabulary.term(text, kinds: definitions[attribute]?.kinds ?? [])
  }
}
