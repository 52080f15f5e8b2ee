/// Where on a scale a text lies, in each facet that it speaks of.
public struct ScaleReading: Hashable, Sendable {
  /// The steps that a text says in one facet: "sudden or gradual" says two.
  public struct Position: Hashable, Sendable {
    public let facet: Int
    public let steps: ClosedRange<Int>
    /// The number, where it was given.
    public let share: Share?
    /// Whether it is only said to be the most of its kind, which is a position of some room.
    public let isSuperlative: Bool
    /// The steps that a "not" denies: "not an emergency" is anything but one.
    let denied: Set<Int>
    /// When alone it holds, or what it says in some circumstances; nil for always.
    let condition: String?
    /// The steps that it says in those circumstances, where it says others for all others: "rare" of "common, but rare in
    /// children".
    let exception: ClosedRange<Int>?

    /// The condition of what holds where nobody does anything about it.
    static let untreated = "if untreated"
    /// The condition of what holds in some cases only, whichever they are.
    static let inSomeCases = "in some cases"

    init(
      facet: Int, steps: ClosedRange<Int>, share: Share? = nil, isSuperlative: Bool = false, denied: Set<Int> = [],
      condition: String? = nil, exception: ClosedRange<Int>? = nil
    ) {
      self.facet = facet
      self.steps = steps
      self.share = share
      self.isSuperlative = isSuperlative
      self.denied = denied
      self.condition = condition
      self.exception = exception
    }

    /// The same, where other steps hold in some circumstances.
    func except(_ exception: ClosedRange<Int>, _ condition: String?) -> Position {
      Position(
        facet: facet, steps: steps, share: share, isSuperlative: isSuperlative, denied: denied, condition: condition,
        exception: exception)
    }

    /// The steps that it may mean in any circumstances.
    public var reach: ClosedRange<Int> {
      guard let exception else { return steps }
      return min(steps.lowerBound, exception.lowerBound)...max(steps.upperBound, exception.upperBound)
    }
  }

  /// Ascending by facet, and none twice.
  public let positions: [Position]
  /// How it was read, for an editor: "uncommon to rare", "25% (very common)".
  public let summary: String

  /// The names of all steps that it may mean.
  public let steps: [String]

  init(_ positions: [Position], on scale: Scale) {
    self.positions = positions
    summary = positions.map { Self.words($0, scale.facets[$0.facet].steps) }.joined(separator: ", ")
    steps = positions.flatMap { position in
      position.reach.map { scale.facets[position.facet].steps[$0].name }
    }
  }

  /// Whether it says this step and nothing else, for whatever circumstances.
  public func isOnly(_ step: String) -> Bool { steps == [step] && !isConditional }

  /// Whether it holds in some circumstances alone.
  var isConditional: Bool { positions.contains { $0.condition != nil } }

  /// Whether it says this step of the scale `use` and nothing else.
  func isOnly(_ step: UseStep) -> Bool { isOnly(step.rawValue) }

  /// Whether it may mean this step.
  public func includes(_ step: String) -> Bool { steps.contains(step) }

  /// Equal for equal meaning, whatever the wording: "25%" and "1 in 4".
  public var normalForm: String {
    positions.map { position in
      let value = position.share?.normalForm ?? "\(position.steps.lowerBound)..\(position.steps.upperBound)"
      let denied = position.denied.sorted().map { "!\($0)" }.joined()
      return "\(position.facet):\(value)\(position.isSuperlative ? "+" : "")\(denied)"
        + (position.exception.map { " \($0.lowerBound)..\($0.upperBound)" } ?? "")
        + (position.condition.map { " \($0)" } ?? "")
    }.joined(separator: " ")
  }

  private static func words(_ position: Position, _ steps: [Scale.Step]) -> String {
    let names = { (range: ClosedRange<Int>) in
      let (low, high) = (steps[range.lowerBound].name, steps[range.upperBound].name)
      return low == high ? low : steps.count == 2 ? "\(low) or \(high)" : "\(low) to \(high)"
    }
    let usual = position.exception == nil ? names(position.steps) : "\(names(position.steps)), "
    let other = position.exception.map { names($0) } ?? ""
    let range = usual + other + (position.condition.map { " (\($0))" } ?? "")
    return position.share.map { "\($0.words) (\(range))" } ?? range
  }
}
