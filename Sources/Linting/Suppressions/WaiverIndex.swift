internal import Findings

/// The waivers that may cover a finding, found by what they name.
struct WaiverIndex {
  private var byFingerprint: [String: [Int]] = [:]
  /// Those that name no fingerprint, by rule and subject.
  private var bySubject: [[String]: [Int]] = [:]

  init(_ waivers: [Waiver]) {
    for (number, waiver) in waivers.enumerated() {
      if let fingerprint = waiver.fingerprint {
        byFingerprint[fingerprint, default: []].append(number)
      } else if let subject = waiver.subject {
        bySubject[[waiver.rule, subject.lowercased()], default: []].append(number)
      }
    }
  }

  /// Ascending.
  func numbers(for finding: Finding) -> [Int] {
    guard !byFingerprint.isEmpty || !bySubject.isEmpty else { return [] }
    let named = finding.subject.flatMap { bySubject[[finding.rule, $0.lowercased()]] } ?? []
    return ((byFingerprint[finding.fingerprint.description] ?? []) + named).sorted()
  }
}
