import BundledRules
import Claims
import Testing

/// Reads texts on the scales that ship.
enum ScaleCase {
  static func scale(_ name: String) throws -> Scale {
    try #require(BundledRules.scales.first { $0.name == name })
  }

  /// What was read, or why nothing was.
  static func read(_ text: String, on name: String) throws -> String {
    switch ScaleReader(try scale(name), durations: BundledRules.durationWords).read(text) {
    case .success(let reading): reading.summary
    case .failure(let problem): problem.reason
    }
  }

  static func reading(_ text: String, on name: String) throws -> ScaleReading {
    try ScaleReader(try scale(name), durations: BundledRules.durationWords).read(text).get()
  }
}
