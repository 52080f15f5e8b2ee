extension BodyMap {
  /// Places in words for an editor, such as "at knee joint, front, a face; in front of ear".
  func description(of places: [BodyPlace]) -> String {
    places.map { place in
      (place.isNegated ? "not " : "") + (place.isOnly ? "only " : "")
        + place.positions.map(description).joined(separator: " and ")
    }.joined(separator: "; ")
  }

  func description(of position: PlacePosition) -> String {
    var words =
      "\(position.relation.rawValue) \(position.references.map { vocabulary[$0].label }.joined(separator: " and "))"
    let directions = position.directions.map(\.rawValue)
    if !directions.isEmpty { words += ", \(directions.joined(separator: " "))" }
    if !position.detail.isEmpty { words += " (\(position.detail))" }
    switch JointTopology(of: position, in: self)?.topology {
    case .face: words += ", a face of it"
    case .inside, .through, .part: words += ", inside it"
    case .exterior: words += ", outside it"
    case nil: break
    }
    return words + (position.isEdge ? ", its edge" : "")
  }
}
