internal import Crypto
internal import Sheets

/// What makes a finding the same one in the next version of a sheet: its rule, who and what it is about and what it
/// says, but neither a line nor a folder.
struct Fingerprint {
  private var parts: Parts

  /// - Parameter facts: What the violation says, taken up once for all that say the same.
  init(rule: String, source: String?, facts: Parts) {
    parts = Parts()
    parts.add(rule)
    parts.add(source ?? "")
    parts.add(facts)
  }

  /// Texts in a row, each with its length before it so that none can run into the next.
  struct Parts {
    fileprivate var bytes: [UInt8] = []

    fileprivate init() { bytes.reserveCapacity(256) }

    /// Takes up what a violation says.
    init(_ facts: Violation.Facts) {
      // Long texts count with their beginnings, as in the message.
      add(Template.shortened(facts.subject ?? ""))
      if let identity = facts.identity {
        // It says what it is about: the attribute at the place depends on which of several sources comes first.
        add("")
        add(facts.message)
        for part in identity { add(part) }
        return
      }
      add(facts.attribute?.rawValue ?? "")
      add(facts.message)
      for argument in facts.arguments.pairs.sorted(by: { $0.name < $1.name }) {
        add(argument.name)
        add(Template.shortened(argument.value))
      }
    }

    fileprivate mutating func add(_ part: String) {
      add(part.utf8.count)
      bytes.append(contentsOf: part.utf8)
    }

    fileprivate mutating func add(_ parts: Parts) { bytes.append(contentsOf: parts.bytes) }

    private mutating func add(_ length: Int) {
      if length >= 10 { addDigits(of: length / 10) }
      bytes.append(UInt8(ascii: "0") + UInt8(length % 10))
      bytes.append(UInt8(ascii: ":"))
    }

    private mutating func addDigits(of number: Int) {
      if number >= 10 { addDigits(of: number / 10) }
      bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
  }

  /// 32 hexadecimal digits: half of SHA-256 over the parts; `number` is that of the first 16. `occurrence` counts
  /// findings that are alike in all of them, from 0.
  func digest(occurrence: Int) -> (text: String, number: UInt64) {
    var numbered = parts
    numbered.add(String(occurrence))
    let hash = SHA256.hash(data: numbered.bytes)
    return hash.withUnsafeBytes { bytes in
      let text = String(unsafeUninitializedCapacity: 32) { digits in
        for index in 0..<16 {
          digits[2 * index] = Self.digit(bytes[index] >> 4)
          digits[2 * index + 1] = Self.digit(bytes[index] & 15)
        }
        return 32
      }
      return (text, UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
  }

  /// 16 hexadecimal digits for what identifies a claim.
  @Sendable static func ofClaim(_ identity: String) -> String {
    SHA256.hash(data: Array(identity.utf8)).prefix(8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
