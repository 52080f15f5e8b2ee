import Testing
import Text

@Suite("Eight bytes at once")
struct EightBytesTests {
  @Test("Every byte is told apart, wherever it stands and whatever stands beside it", arguments: UInt8.min...UInt8.max)
  func everyByte(sought: UInt8) {
    for neighbour: UInt8 in [0x00, 0x01, 0x1F, 0x20, 0x7F, 0x80, 0x81, 0xFF, sought &- 1, sought &+ 1] {
      for place in 0..<8 {
        var bytes = Array(repeating: neighbour, count: 8)
        bytes[place] = sought
        bytes.withUnsafeBytes { raw in
          let eight = EightBytes(raw, at: 0)
          #expect(Array(eight.places(of: sought)) == bytes.indices.filter { bytes[$0] == sought })
          #expect(Array(eight.places(below: 0x20)) == bytes.indices.filter { bytes[$0] < 0x20 })
          #expect(Array(eight.places(below: 0x80)) == bytes.indices.filter { bytes[$0] < 0x80 })
          #expect(eight.areASCII == bytes.allSatisfy { $0 < 0x80 })
        }
      }
    }
  }

  @Test("Reading begins at the offset, and what is united keeps its order")
  func offsets() {
    let bytes = Array("a\nb\rcdef\ng".utf8)
    bytes.withUnsafeBytes { raw in
      let eight = EightBytes(raw, at: 2)
      let ends = eight.places(of: UInt8(ascii: "\n")).union(eight.places(of: UInt8(ascii: "\r")))
      #expect(Array(ends) == [1, 6])
    }
  }
}
