internal import Crypto
internal import Sheets

/// What makes a finding the same one in the next version of a sheet: its rule, who and what it is about and what it
/// says, but neither a line nor a folder.
struct Fingerprint {
  /// The parts, each with its length before it so that none can run into the next.
  private var bytes: [UInt8] = []

  init(rule: String, source: String?, violation: Violation) {
    bytes.reserveCapacity(256)
    add(rule)
    add(source ?? "")
    // Long texts count with their beginnings, as in the message.
    add(Template.shortened(violation.subject ?? ""))
    if let identity = violation.identity {
      // It says what it is about: the attribute at the place depends on which of several sources comes first.
      add("")
      add(violation.message)
      for part in identity { add(part) }
      return
    }
    add(violation.attribute?.rawValue ?? "")
    add(violation.message)
    for argument in violation.arguments.pairs.sorted(by: { $0.name < $1.name }) {
      add(argument.name)
      add(Template.shortened(argument.value))
    }
  }

  private mutating func add(_ part: String) {
    bytes.append(contentsOf: String(part.utf8.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: part.utf8)
  }

  /// 32 hexadecimal digits: half of SHA-256 over the parts. `occurrence` counts findings that are alike in all of them,
  /// from 0.
  func digest(occurrence: Int) -> String {
    var numbered = self
    numbered.add(String(occurrence))
    let hash = SHA256.hash(data: numbered.bytes)
    return String(unsafeUninitializedCapacity: 32) { digits in
      for (index, byte) in hash.prefix(16).enumerated() {
        digits[2 * index] = Self.digit(byte >> 4)
        digits[2 * index + 1] = Self.digit(byte & 15)
      }
      return 32
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
