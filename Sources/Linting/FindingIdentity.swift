internal import Crypto
internal import Findings
internal import Sheets

/// What makes a finding the same one in the next version of a sheet: its rule, who and what it is about and what it
/// says, but neither a line nor a folder.
enum FindingIdentity {
  /// Half of SHA-256 over rule, source and parts.
  ///
  /// - Parameters:
  ///   - facts: What the violation says, taken up once for all that say the same.
  ///   - occurrence: Counts findings that are alike in all of these, from 0.
  ///   - parts: Room to work in, for many fingerprints in a row.
  static func fingerprint(
    rule: String, source: String?, facts: Parts, occurrence: Int, in parts: inout Parts
  ) -> Fingerprint {
    parts.clear()
    parts.add(rule)
    parts.add(source ?? "")
    parts.add(facts)
    parts.add(String(occurrence))
    return SHA256.hash(data: parts.bytes).withUnsafeBytes { bytes in
      Fingerprint(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  /// Texts in a row, each with its length before it so that none can run into the next.
  struct Parts {
    fileprivate var bytes: [UInt8] = []

    /// Nothing yet, with room for the parts of a finding.
    init() { bytes.reserveCapacity(256) }

    fileprivate mutating func clear() { bytes.removeAll(keepingCapacity: true) }

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

  /// 16 hexadecimal digits for what identifies a claim.
  @Sendable static func ofClaim(_ identity: String) -> String {
    SHA256.hash(data: Array(identity.utf8)).prefix(8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
