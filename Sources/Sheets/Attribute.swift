/// Something that a sheet can state of a condition, of a structure, or of its topic.
public enum Attribute: String, CaseIterable, Sendable {
  case name
  case alsoCalled = "also_called"
  case isA = "is_a"
  case anatomyLocation = "anatomy.location"
  case anatomyConnects = "anatomy.connects"
  case anatomyPartOf = "anatomy.part_of"
  case anatomyShape = "anatomy.shape"
  case anatomyFunction = "anatomy.function"
  case painLocation = "pain.location"
  case painRadiatesTo = "pain.radiates_to"
  case painOnset = "pain.onset"
  case painQuality = "pain.quality"
  case painWorseWith = "pain.worse_with"
  case painBetterWith = "pain.better_with"
  case painDuration = "pain.duration"
  case causes
  case riskFactors = "risk_factors"
  case symptoms
  case complications
  case tests
  case affects
  case prevalence
  case urgency
  case redFlags = "red_flags"
  case treatments
  case avoid
  case recovery
  case prognosis
  case advice = "general.advice"
}

extension Attribute {
  /// Its place among all cases, from 0.
  @inlinable public var index: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

  /// By its place: an attribute is looked up for every value, and hashing its name would take longer than the rest.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }

  /// How many values one source may state.
  public enum Arity: Sendable {
    /// One value; several only in long forms that differ by `when`.
    case one
    /// A list; a single value is a list of one.
    case many
  }

  public var arity: Arity {
    switch self {
    case .name, .anatomyPartOf, .anatomyShape, .painOnset, .painDuration, .prevalence, .urgency: .one
    default: .many
    }
  }

  /// The keys of a long form that hold its value, the usual one first. `value` is understood in all of them.
  public var valueKeys: [Key] {
    switch self {
    case .redFlags: [.sign, .value]
    case .treatments: [.name, .value]
    case .advice: [.perform, .avoid, .value]
    case .recovery: [.takes, .value]
    default: [.value]
    }
  }

  /// The keys that hold a value in the long form of one attribute or another, the most telling first.
  public static let allValueKeys: [Key] = {
    var keys: [Key] = []
    for key in allCases.flatMap(\.valueKeys) where key != .value && !keys.contains(key) { keys.append(key) }
    return keys + [.value]
  }()

  /// The level of a long form's keys.
  public var itemLevel: Level {
    switch self {
    case .redFlags: .redFlag
    case .treatments: .treatment
    case .advice: .advice
    case .recovery: .recovery
    default: .value
    }
  }
}
