import Text

/// One character of a source line, as a terminal shows it.
struct Cell {
  private static let tab = "    "

  private let character: Character
  let columns: Int
  /// The bytes of the file that it stands for.
  let bytes: Range<Int>

  private init(_ character: Character, bytes: Range<Int>) {
    self.bytes = bytes
    if let ascii = character.asciiValue, ascii.isPlain {
      (self.character, columns) = (character, 1)
    } else {
      self.character = character.visible
      columns = character == "\t" ? Self.tab.utf8.count : self.character.displayWidth
    }
  }

  var text: String { character == "\t" ? Self.tab : String(character) }

  /// Cuts bytes into characters; what is not UTF-8, and what a terminal would obey, is replaced by a sign for it.
  static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return cellsRepairing(bytes) }
    var cells: [Cell] = []
    cells.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    for character in text {
      let end = offset + character.utf8.count
      cells.append(Cell(character, bytes: offset..<end))
      offset = end
    }
    return cells
  }

  /// Keeps account of how many bytes each scalar was made from: U+FFFD stands for one to three.
  private static func cellsRepairing(_ bytes: ArraySlice<UInt8>) -> [Cell] {
    var text = ""
    var ends: [Int] = []
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    decoding: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        offset += encoded.count
      case .error(let length):
        text.unicodeScalars.append("\u{FFFD}")
        offset += length
      case .emptyInput:
        break decoding
      }
      ends.append(offset)
    }

    var cells: [Cell] = []
    var scalars = 0
    for character in text {
      scalars += character.unicodeScalars.count
      cells.append(Cell(character, bytes: (cells.last?.bytes.upperBound ?? bytes.startIndex)..<ends[scalars - 1]))
    }
    return cells
  }
}
