internal import Crypto
internal import Sheets

/// What makes a finding the same one in the next version of a sheet: its rule, who and what it is about and what it
/// says, but neither a line nor a folder.
struct Fingerprint: Hashable {
  private var parts: [String]

  init(rule: String, source: String?, violation: Violation) {
    // Long texts count with their beginnings, as in the message.
    let subject = Template.shortened(violation.subject ?? "")
    if let identity = violation.identity {
      // It says what it is about: the attribute at the place depends on which of several sources comes first.
      parts = [rule, source ?? "", subject, "", violation.message] + identity
      return
    }
    parts = [rule, source ?? "", subject, violation.attribute?.rawValue ?? "", violation.message]
    parts += violation.arguments.sorted { $0.key < $1.key }.flatMap { [$0.key, Template.shortened($0.value)] }
  }

  /// 32 hexadecimal digits: half of SHA-256 over the parts, each with its length before it so that none can run into
  /// the next. `occurrence` counts findings that are alike in all of them, from 0.
  func digest(occurrence: Int) -> String {
    var hash = SHA256()
    for part in parts + [String(occurrence)] {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    let digits = Array("0123456789abcdef".utf8)
    let bytes = hash.finalize().prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// 16 hexadecimal digits for what identifies a claim.
  @Sendable static func ofClaim(_ identity: String) -> String {
    SHA256.hash(data: Array(identity.utf8)).prefix(8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
