public import Sheets
internal import Synchronization
internal import YAML

/// All that the packs know: terms, scales, lengths of time, places, and how each attribute is compared. Shared by all threads.
public final class Knowledge: Sendable {
  public let vocabulary: Vocabulary
  public let scales: [Scale]
  /// The words in which lengths of time are said.
  public let durations: DurationWords
  /// Where structures lie, for reading and judging places.
  public let bodyMap: BodyMap
  /// What a project makes of sources.
  public let tiers: SourceTiers
  /// By the attributes' places, as they are looked up for every value.
  private let definitions: [AttributeDefinition?]
  private let comparisons: [Comparison?]
  private let values = Memory<ValueKey, StatedValue>()
  private let contents = ContentMemory<StatedValue>()
  private let numbers = Mutex<[String: Int]>([:])

  private struct ValueKey: Hashable {
    let attribute: Attribute
    let wording: Wording
  }

  public init(
    vocabulary: Vocabulary, scales: [Scale], durations: DurationWords, bodyMap: BodyMap,
    attributes: [AttributeDefinition],
    tiers: SourceTiers = SourceTiers()
  ) {
    self.vocabulary = vocabulary
    self.scales = scales
    self.durations = durations
    self.bodyMap = bodyMap
    self.tiers = tiers
    definitions = Attribute.allCases.map { attribute in attributes.first { $0.attribute == attribute } }
    comparisons = definitions.map { definition in Comparison.all.first { $0.name == definition?.comparison } }
  }

  /// Makes ready what nearly every sheet asks for, on a thread that has nothing else to do.
  public func prepare() {
    bodyMap.prepare()
  }

  /// How an attribute is compared; nil where its values are not.
  public func definition(of attribute: Attribute) -> AttributeDefinition? { definitions[attribute.index] }

  /// The comparison that an attribute's definition names; nil where its values are not compared.
  public func comparison(of attribute: Attribute) -> Comparison? { comparisons[attribute.index] }

  /// The scale with a name; nil where no pack has it. Linear in the number of scales.
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
      guard let definition = definition(of: attribute), let comparison = comparison(of: attribute) else {
        return StatedValue(wording, reading: nil, form: 0, isPlaceholder: isPlaceholder, isSpeltRight: false)
      }
      let reading = comparison.read(wording, definition, self)
      var form = "? \(wording.text)"
      var mayBeAlternative = false
      if case .success(let reading) = reading {
        form = reading.statedForm
        mayBeAlternative = reading.terms.contains { !vocabulary.excluded(by: $0).isEmpty }
      }
      return StatedValue(
        wording, reading: reading, form: number(of: "\(definition.comparison) \(definition.scale ?? "") \(form)"),
        isPlaceholder: isPlaceholder,
        isSpeltRight: !definition.kinds.isEmpty
          && isSpeltRight(vocabulary.term(wording.text, kinds: definition.kinds)),
        mayBeAlternative: mayBeAlternative)
    }
  }

  private func isSpeltRight(_ term: TermReading) -> Bool { term.concept != nil && !term.hasDoubledLetter }

  /// A value that stands in a sheet, found by its bytes.
  ///
  /// - Parameter step: `use` of a treatment or `act` of a red flag.
  func value(
    _ value: NodeID, step: NodeID?, isAvoided: Bool, isOccasional: Bool, of attribute: Attribute, in tree: NodeTree
  ) -> StatedValue {
    var question = UInt64(attribute.index) << 2 | (isAvoided ? 1 : 0) | (isOccasional ? 2 : 0)
    if let step { question = (question << 48) ^ tree[step].contentHash }
    let isRight = { (stated: StatedValue) in
      guard stated.wording.isOccasional == isOccasional else { return false }
      guard let step else { return stated.wording.step == nil }
      return stated.wording.step.map { tree.hasContent($0, at: step) } ?? false
    }
    return contents.answer(for: tree.resolved(value), in: tree, question: question, isRight: isRight) {
      self.value(
        Wording(tree.text(of: value), step: step.map(tree.text(of:)), isAvoided: isAvoided, isOccasional: isOccasional),
        of: attribute)
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
    vocabulary.term(text, kinds: definition(of: attribute)?.kinds ?? [])
  }
}
