/// Where something lies with regard to a joint as a body with faces and an inside.
struct JointTopology: Hashable, Sendable {
  enum Topology: String, Sendable {
    case face, inside, through, exterior
    /// In the front part, say: inside, and near enough to the face.
    case part
  }

  let joint: ConceptID
  let topology: Topology

  /// Reads a position; nil where it is about no joint, or says nothing of this.
  init?(of position: PlacePosition, in map: BodyMap) {
    guard position.references.count == 1, let reference = position.references.first, position.detail.isEmpty,
      let joint = Self.joint(reference, map), let topology = Self.topology(position)
    else { return nil }
    self.joint = joint
    self.topology = topology
  }

  /// A joint, or the one whose capsule something is.
  private static func joint(_ id: ConceptID, _ map: BodyMap) -> ConceptID? {
    if map.isJoint(id) { return id }
    guard map.isKind(id, of: "joint capsule") else { return nil }
    return map.vocabulary[id].partOf.first(where: map.isJoint)
  }

  private static func topology(_ position: PlacePosition) -> Topology? {
    let ends = position.directions.filter { $0 != .middle }
    switch position.relation {
    case .outside: return .exterior
    case .inside: return .inside
    case .through: return .through
    case .in: return position.isFace ? (ends.isEmpty ? nil : .face) : ends.isEmpty ? .inside : .part
    case .at, .on, .along, .across, .over:
      if position.directions.contains(.middle) { return .inside }
      if position.directions.contains(.deep) { return .inside }
      return ends.isEmpty || position.isPart && position.relation == .at ? nil : .face
    case .around:
      // Around a part is beside it, and what covers the inside or the outer edge may be within the joint.
      let isAmbiguous = ends.contains(.deep) || ends.contains { $0.axis == .innerOuter }
      return ends.isEmpty || position.isPart || isAmbiguous ? nil : .face
    default: return position.relation.direction == nil ? nil : .exterior
    }
  }

  /// Whether both cannot hold.
  func opposes(_ other: JointTopology, in map: BodyMap) -> Bool {
    map.isSameFrame(joint, other.joint) && topology.opposes(other.topology)
  }
}

extension JointTopology.Topology {
  /// Whether nothing of one joint lies in both: at a face, or outside, against inside or through.
  func opposes(_ other: Self) -> Bool {
    switch (self, other) {
    case (.face, .inside), (.face, .through), (.inside, .face), (.through, .face): true
    case (.exterior, .inside), (.exterior, .through), (.exterior, .part): true
    case (.inside, .exterior), (.through, .exterior), (.part, .exterior): true
    default: false
    }
  }
}

extension BodyMap {
  /// Whether two structures are one for comparing: the same, or a joint and "the joint".
  func isSameFrame(_ left: ConceptID, _ right: ConceptID) -> Bool {
    left == right
      || isJoint(left) && isJoint(right) && (vocabulary.isKind(left, of: right) || vocabulary.isKind(right, of: left))
        && (!isLocated(left) || !isLocated(right))
  }
}
