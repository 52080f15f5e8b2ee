/// What a phrase that says where something is was read as.
public struct PlaceReading: Hashable, Sendable {
  /// The phrase as written.
  public let text: String
  /// All places that it names; those of "the inner and outer sides" are two.
  public var places: [BodyPlace]
  /// In words what was understood: "at the front of the knee joint".
  public let description: String

  /// The reading of the same phrase where the source says that it is never so.
  public var negated: PlaceReading {
    var reading = self
    reading.places = places.filter { !$0.isNegated }.map { place in
      var place = place
      place.isNegated = true
      return place
    }
    return reading
  }

  /// Equal for equal meaning.
  public var normalForm: String { Set(places.map(\.normalForm)).sorted().joined(separator: " | ") }
}
