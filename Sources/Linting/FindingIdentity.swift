internal import Crypto
internal import Findings
internal import Sheets

/// What makes a finding the same one in the next version of a sheet: its rule, who and what it is about and what it
/// says, but neither a line nor a folder.
enum FindingIdentity {
  /// The fingerprint of a finding: what it says, and who of all that say it.
  ///
  /// Thousands of sources may lack one red flag, and each may lack a hundred: what is said and who says it are hashed
  /// apart, each once, and put together bit by bit. That two halves of SHA-256 meet in one fingerprint by chance is no
  /// likelier so than if they were hashed as one.
  ///
  /// - Parameters:
  ///   - statement: From `ofStatement(_:rule:occurrence:)`.
  ///   - source: From `ofSource(_:)`.
  static func fingerprint(statement: Fingerprint, source: Fingerprint) -> Fingerprint {
    Fingerprint(high: statement.high ^ source.high, low: statement.low ^ source.low)
  }

  /// Half of SHA-256 over a rule and what a violation of it says.
  ///
  /// - Parameter occurrence: Counts findings that are alike in all of these and in their source, from 0.
  static func ofStatement(_ facts: Violation.Facts, rule: String, occurrence: Int) -> Fingerprint {
    var parts = Parts()
    parts.add("statement")
    parts.add(rule)
    parts.add(facts)
    parts.add(String(occurrence))
    return parts.hash
  }

  /// Half of SHA-256 over the `source.id` that a finding is in; nil where it is in none.
  static func ofSource(_ source: String?) -> Fingerprint {
    var parts = Parts()
    parts.add("source")
    parts.add(source ?? "")
    return parts.hash
  }

  /// Texts in a row, each with its length before it so that none can run into the next.
  private struct Parts {
    private var bytes: [UInt8] = []

    /// Nothing yet, with room for the parts of a finding.
    init() { bytes.reserveCapacity(256) }

    var hash: Fingerprint { FindingIdentity.halfOfSHA256(bytes) }

    /// Takes up what a violation says.
    mutating func add(_ facts: Violation.Facts) {
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

    mutating func add(_ part: String) {
      bytes.append(contentsOf: String(part.utf8.count).utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: part.utf8)
    }
  }

  /// 16 hexadecimal digits for what identifies a claim.
  @Sendable static func ofClaim(_ identity: String) -> String {
    String(halfOfSHA256(Array(identity.utf8)).description.prefix(16))
  }

  private static func halfOfSHA256(_ bytes: [UInt8]) -> Fingerprint {
    SHA256.hash(data: bytes).withUnsafeBytes { digest in
      Fingerprint(
        high: UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}
