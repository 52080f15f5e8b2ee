/// How a concept is written in a vocabulary's table: fields with tabs between them, lists with commas.
extension ConceptEntry {
  var line: String {
    let fields: [String] = [
      label, kind.rawValue, Self.list(isA), Self.list(partOf),
      sides.map { side in
        "\(side.whole.map { String($0.index) } ?? "*"):\(side.directions.map(\.rawValue).joined(separator: "/"))"
      }.joined(separator: ","),
      Self.list(touches), beside.map { "\($0.direction.rawValue):\($0.neighbour.index)" }.joined(separator: ","),
      Self.list(excludes), leastUrgency?.rawValue ?? "", Self.list(forbids), isSelfCare ? "1" : "",
    ]
    return fields.joined(separator: "\t")
  }

  convenience init?(id: ConceptID, line: String) {
    let fields = line[...].parts(at: "\t", omittingEmpty: false)
    guard fields.count == 11, let kind = ConceptKind(rawValue: String(fields[1])) else { return nil }
    let sides = fields[4].parts(at: ",").map { side -> (whole: ConceptID?, directions: [Direction]) in
      let parts = side.parts(at: ":")
      return (
        Int(parts[0]).map(ConceptID.init(index:)),
        parts[1].parts(at: "/").compactMap { Direction(rawValue: String($0)) }
      )
    }
    let beside = fields[6].parts(at: ",").compactMap {
      neighbour -> (direction: Direction, neighbour: ConceptID)? in
      let parts = neighbour.parts(at: ":")
      guard let direction = Direction(rawValue: String(parts[0])), let index = Int(parts[1]) else { return nil }
      return (direction, ConceptID(index: index))
    }
    self.init(
      id: id, label: String(fields[0]), kind: kind, isA: Self.list(fields[2]), partOf: Self.list(fields[3]),
      sides: sides, touches: Self.list(fields[5]), beside: beside, excludes: Self.list(fields[7]),
      leastUrgency: Urgency(rawValue: String(fields[8])), forbids: Self.list(fields[9]),
      isSelfCare: fields[10] == "1")
  }

  private static func list(_ ids: [ConceptID]) -> String { ids.map { String($0.index) }.joined(separator: ",") }

  private static func list(_ field: Substring) -> [ConceptID] {
    field.parts(at: ",").compactMap { Int($0) }.map(ConceptID.init(index:))
  }
}

extension Substring {
  /// What stands between marks, byte by byte: lines of the table are read when a program starts, and to look for
  /// characters would take longer.
  fileprivate func parts(at mark: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    utf8.split(separator: UInt8(ascii: mark), omittingEmptySubsequences: omittingEmpty).map(Substring.init)
  }
}
