/// How a concept is written in a vocabulary's table: fields with tabs between them, lists with commas; kinds, directions
/// and degrees of urgency by their places among all cases.
extension ConceptEntry {
  var line: String {
    let fields: [String] = [
      label, String(kind.index), Self.list(isA), Self.list(partOf),
      sides.map { side in
        "\(side.whole.map { String($0.index) } ?? ""):"
          + side.directions.map { String($0.index) }.joined(separator: "/")
      }.joined(separator: ","),
      Self.list(touches), beside.map { "\($0.direction.index):\($0.neighbour.index)" }.joined(separator: ","),
      Self.list(excludes), leastUrgency.map { String($0.step) } ?? "", Self.list(forbids), isSelfCare ? "1" : "",
    ]
    return fields.joined(separator: "\t")
  }

  /// Reads the line of a concept; nil where it is none.
  convenience init?(id: ConceptID, line: UnsafeBufferPointer<UInt8>) {
    var fields = TableFields(line)
    let label = fields.text()
    guard let kind = fields.number().flatMap({ ConceptKind.all.element(at: $0) }), fields.next() else { return nil }
    let (isA, partOf) = (fields.list(), fields.list())
    let sides = fields.list { field -> (whole: ConceptID?, directions: [Direction])? in
      let whole = field.number().map(ConceptID.init(index:))
      var directions: [Direction] = []
      repeat {
        field.skip()
        if let direction = field.number().flatMap({ Direction.all.element(at: $0) }) { directions.append(direction) }
      } while field.isAt("/")
      return (whole, directions)
    }
    let touches = fields.list()
    let beside = fields.list { field -> (direction: Direction, neighbour: ConceptID)? in
      let direction = field.number().flatMap { Direction.all.element(at: $0) }
      field.skip()
      guard let direction, let neighbour = field.number() else { return nil }
      return (direction, ConceptID(index: neighbour))
    }
    let excludes = fields.list()
    let leastUrgency = fields.number().flatMap { Urgency.allCases.element(at: $0) }
    guard fields.next() else { return nil }
    let forbids = fields.list()
    self.init(
      id: id, label: label, kind: kind, isA: isA, partOf: partOf, sides: sides, touches: touches, beside: beside,
      excludes: excludes, leastUrgency: leastUrgency, forbids: forbids, isSelfCare: fields.number() == 1)
  }

  private static func list(_ ids: [ConceptID]) -> String { ids.map { String($0.index) }.joined(separator: ",") }
}

/// The fields of a line, read from the left, byte by byte: hundreds of lines are read when a program starts.
private struct TableFields {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  func isAt(_ mark: Unicode.Scalar) -> Bool { position < bytes.count && bytes[position] == UInt8(ascii: mark) }

  /// Passes over one byte.
  mutating func skip() { if position < bytes.count { position += 1 } }

  /// Passes over the end of a field; false where it goes on, or is the last.
  mutating func next() -> Bool {
    guard isAt("\t") else { return false }
    position += 1
    return true
  }

  /// A whole field, with its end.
  mutating func text() -> String {
    let start = position
    while position < bytes.count, !isAt("\t") { position += 1 }
    defer { skip() }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
  }

  /// The digits at the position as a number; nil where there are none.
  mutating func number() -> Int? {
    var number: Int?
    while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
      number = (number ?? 0) &* 10 &+ Int(digit)
      position += 1
    }
    return number
  }

  /// A whole field of numbers, with its end.
  mutating func list() -> [ConceptID] { list { $0.number().map(ConceptID.init(index:)) } }

  /// A whole field of elements with commas between them, with its end; what is no element is left out.
  mutating func list<Element>(_ read: (inout TableFields) -> Element?) -> [Element] {
    var elements: [Element] = []
    while position < bytes.count, !isAt("\t") {
      if let element = read(&self) { elements.append(element) }
      // What is no such element ends its field, so that reading always comes to an end.
      while position < bytes.count, !isAt(","), !isAt("\t") { position += 1 }
      if isAt(",") { position += 1 }
    }
    skip()
    return elements
  }
}

extension ConceptKind {
  /// All cases, made once.
  fileprivate static let all = allCases
}

extension Direction {
  fileprivate static let all = allCases

  /// Its place among all cases, from 0.
  fileprivate var index: Int { Self.all.firstIndex(of: self) ?? 0 }
}

extension Array {
  fileprivate func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
