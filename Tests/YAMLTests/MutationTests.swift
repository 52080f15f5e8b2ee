import Testing
import Text
import YAML

@Suite struct MutationTests {
  /// SplitMix64: the same numbers on every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static let sheet = Array(
    """
    %YAML 1.2
    # A sheet with something of everything.
    ---
    sheet: 1
    source: &source
      id: knee-clinic-2025
      title: "Pain behind the knee: 8 \\u00e9 causes"   # quoted
      published: 2024-11-02
      authors: [A. Writer, 'J. O''Neill', "Zoë 😀"]
      note: >-
        Folded text
        over lines

      about: |+ # kept
        literal # no comment

    general:
      red_flags: [{sign: knee cannot bear weight, act: urgent}, {sign: fever, act: !!str soon}]
      advice: [do: gentle movement, {avoid: full rest}, ]
    conditions:
      acl-tear: &acl
        name: ACL tear
        is_a:
        - ligament injury
        -
        pain: {location: [deep in the knee], onset: sudden, duration: ~}
        ? complex key
        : - - nested
            - list
      bakers-cyst:
        <<: [*acl, *source]
        name: 'Baker''s
          cyst'
        also called: multi-line
          plain text
        "codes": {"icd10":M71.2, b: , c}
    ...
    ---
    *unknown
    """.utf8)

  @Test("Every beginning of a sheet is read without breaking a promise", .timeLimit(.minutes(5)))
  func truncation() {
    for end in 0...Self.sheet.count {
      let violations = Invariants.violations(of: Array(Self.sheet[..<end]))
      #expect(violations.isEmpty, "cut at \(end): \(violations)")
    }
  }

  @Test("Every end of a sheet is read without breaking a promise", .timeLimit(.minutes(5)))
  func beheading() {
    for start in 0..<Self.sheet.count {
      let violations = Invariants.violations(of: Array(Self.sheet[start...]))
      #expect(violations.isEmpty, "from \(start): \(violations)")
    }
  }

  @Test("Sheets with pieces removed, moved and doubled keep every promise", .timeLimit(.minutes(5)), arguments: 1...12)
  func mutation(seed: UInt64) {
    var numbers = Numbers(state: seed)
    let indicators = [
      "\t", ": ", "- ", "\n", "\r\n", "\r", "'", "\"", "[", "]", "{", "}", ",", "# ", "&a ", "*a ", "!x ", "|", ">",
      "? ",
      "\\", "%", "@", "---\n", "...\n", "\u{85}", "\u{2028}", "\u{FEFF}", "😀", "\0", "<<: ", "  ", "\u{7F}",
    ]
    let pieces = indicators.map { Array($0.utf8) } + [[0xFF], [0xE2], [0x80]]
    for round in 0..<1000 {
      var bytes = Self.sheet
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let start = Int.random(in: 0...bytes.count, using: &numbers)
        let end = min(bytes.count, start + Int.random(in: 0...40, using: &numbers))
        switch Int.random(in: 0...3, using: &numbers) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
        case 2: bytes.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: start)
        default: bytes.replaceSubrange(start..<min(end, start + 1), with: pieces.randomElement(using: &numbers) ?? [])
        }
      }
      let violations = Invariants.violations(of: bytes)
      #expect(violations.isEmpty, "seed \(seed), round \(round): \(violations)\n\(text(bytes))")
    }
  }

  @Test("Any bytes keep every promise", .timeLimit(.minutes(5)))
  func anyBytes() {
    var numbers = Numbers(state: 7)
    let indicators = Array("-?:,[]{}#&*!|>'\"%@` \t\n\r\\ab<~0.é".utf8)
    for round in 0..<20_000 {
      let isText = round.isMultiple(of: 4) == false
      let bytes = (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
        isText
          ? indicators.randomElement(using: &numbers) ?? 0x20 : UInt8(truncatingIfNeeded: numbers.next() as UInt64)
      }
      let violations = Invariants.violations(of: bytes)
      #expect(violations.isEmpty, "round \(round): \(violations) \(bytes)")
    }
  }
}
