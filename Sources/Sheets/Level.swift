/// A kind of mapping in a sheet: which keys it may have, and what stands under each.
public enum Level: String, CaseIterable, Sendable {
  case sheet
  case source
  case general = "general block"
  case condition
  case structure
  case pain
  case value
  case redFlag = "red flag"
  case treatment
  case advice = "piece of advice"
  case recovery
  case speaker = "said_by entry"
}

/// What stands under a key.
public enum Shape: Sendable {
  /// One scalar.
  case text
  /// A scalar or a list of scalars.
  case texts
  /// A whole number, not negative.
  case count
  /// `true`.
  case flag
  /// A mapping of one level.
  case level(Level)
  /// A mapping from free keys to mappings of one level: conditions by slug, structures by name.
  case keyed(Level)
  /// A mapping from free keys to scalars.
  case codes
  /// The values of an attribute, in any form that the format allows.
  case attribute(Attribute)
  /// A list of mappings of one level.
  case levels(Level)
  /// Long-form items of the attribute that is being read, kept by a reconciled sheet.
  case items
}

extension Level {
  /// What stands under a key at this level; nil if the key is unknown here.
  public func shape(of key: Key) -> Shape? {
    switch self {
    case .sheet:
      switch key {
      case .sheet: .text
      case .source: .level(.source)
      case .general: .level(.general)
      case .conditions: .keyed(.condition)
      default: nil
      }
    case .source:
      switch key {
      case .id, .title, .about, .publisher, .url, .published, .updated, .tier, .sponsor, .text: .text
      case .authors, .reviewedBy, .derivedFrom: .texts
      case .announces: .count
      default: nil
      }
    case .general:
      switch key {
      case .redFlags: .attribute(.redFlags)
      case .treatments: .attribute(.treatments)
      case .advice: .attribute(.advice)
      default: nil
      }
    case .condition: conditionShape(of: key)
    case .structure:
      switch key {
      case .location: .attribute(.anatomyLocation)
      case .connects: .attribute(.anatomyConnects)
      case .partOf: .attribute(.anatomyPartOf)
      case .shape: .attribute(.anatomyShape)
      case .function: .attribute(.anatomyFunction)
      default: nil
      }
    case .pain:
      switch key {
      case .location: .attribute(.painLocation)
      case .radiatesTo: .attribute(.painRadiatesTo)
      case .onset: .attribute(.painOnset)
      case .quality: .attribute(.painQuality)
      case .worseWith: .attribute(.painWorseWith)
      case .betterWith: .attribute(.painBetterWith)
      case .duration: .attribute(.painDuration)
      default: nil
      }
    case .value, .redFlag, .treatment, .advice, .recovery: itemShape(of: key)
    case .speaker:
      switch key {
      // Each who says it may say it in words of their own, and give a reason of their own why there is none.
      case .id, .at, .lines, .quote, .because, .value, .use, .act, .present, .certainty: .text
      default: nil
      }
    }
  }

  private func conditionShape(of key: Key) -> Shape? {
    switch key {
    case .name: .attribute(.name)
    case .alsoCalled: .attribute(.alsoCalled)
    case .isA: .attribute(.isA)
    case .codes: .codes
    case .anatomy: .keyed(.structure)
    case .pain: .level(.pain)
    case .causes: .attribute(.causes)
    case .riskFactors: .attribute(.riskFactors)
    case .symptoms: .attribute(.symptoms)
    case .complications: .attribute(.complications)
    case .tests: .attribute(.tests)
    case .affects: .attribute(.affects)
    case .prevalence: .attribute(.prevalence)
    case .urgency: .attribute(.urgency)
    case .redFlags: .attribute(.redFlags)
    case .treatments: .attribute(.treatments)
    case .avoid: .attribute(.avoid)
    case .recovery: .attribute(.recovery)
    case .prognosis: .attribute(.prognosis)
    default: nil
    }
  }

  /// What every long form may carry, and what its kind adds.
  private func itemShape(of key: Key) -> Shape? {
    switch (key, self) {
    case (.sign, .redFlag), (.act, .redFlag), (.name, .treatment), (.use, .treatment), (.perform, .advice),
      (.avoid, .advice), (.takes, .recovery), (.after, .recovery):
      .text
    case (.value, _), (.at, _), (.lines, _), (.quote, _), (.when, _), (.present, _), (.certainty, _),
      (.decidedBy, _), (.because, _):
      .text
    case (.none, _), (.unknown, _): .flag
    case (.saidBy, _): .levels(.speaker)
    case (.against, _), (.notUnderstood, _): .items
    default: nil
    }
  }

  /// The keys without which it cannot be.
  public var required: [Key] {
    switch self {
    case .sheet: [.sheet, .source, .conditions]
    case .source: [.id, .title]
    case .condition: [.name]
    default: []
    }
  }

  /// The keys of this level, in the order in which the format lists them.
  public var keys: [Key] { Self.allKeys[self] ?? [] }

  private static let allKeys: [Level: [Key]] = Dictionary(
    uniqueKeysWithValues: allCases.map { level in (level, Key.allCases.filter { level.shape(of: $0) != nil }) })
}
