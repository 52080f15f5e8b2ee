import Findings
import Testing

@Suite struct FingerprintTextTests {
  @Test(
    "A fingerprint is shown with all of its digits",
    arguments: [
      (Fingerprint(high: 0, low: 0), "00000000000000000000000000000000"),
      (Fingerprint(high: 1, low: 0xA), "0000000000000001000000000000000a"),
      (Fingerprint(high: .max, low: 0x0123_4567_89AB_CDEF), "ffffffffffffffff0123456789abcdef"),
    ])
  func digits(fingerprint: Fingerprint, text: String) { #expect("\(fingerprint)" == text) }

  @Test func `fingerprints stand in the order of their digits`() {
    let numbers: [UInt64] = [0, 1, 0x10, 1 << 63, .max]
    let fingerprints = numbers.flatMap { high in numbers.map { Fingerprint(high: high, low: $0) } }
    #expect(fingerprints.shuffled().sorted().map(\.description) == fingerprints.map(\.description).sorted())
  }
}
