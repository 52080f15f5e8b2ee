extension PlaceWords {
  /// A list of words that the grammar of places asks for. What each means is told beside it in `Rules/places.yaml`.
  public enum WordList: String, CaseIterable, Sendable {
    case facing
    case averted
    case inward
    case inside
    case outside
    case face
    case part
    case edge
    case only
    case and
    case or
    case not
    case but
    case notDenying = "not_denying"
    case its
    case fillers
    case meeting
    case junction
    case ordinal
    case similes
  }

  /// A list of structures that lie, or are spoken of, in a way of their own. What each means is told beside it in
  /// `Rules/places.yaml`.
  public enum StructureList: String, CaseIterable, Sendable {
    case underIsDeep = "under_is_deep"
    case underIsLower = "under_is_lower"
    case underIsBelow = "under_is_below"
    case upperBase = "upper_base"
    case lowerEnd = "lower_end"
    case level
    case hollow
    case sides
    case regionKinds = "region_kinds"
    case everywhere
    case separatePlaces = "separate_places"
    case looseInPain = "loose_in_pain"
    case thin
    case bounded
    case firm
    case filling
    case points
    case cores
    case halved
    case paired
    case compact
    case systems
    case surfaced
  }
}
