internal import Linting
internal import Packs
internal import Sheets

extension Attribute {
  /// The attribute that a user names, of those that are compared.
  ///
  /// - Throws: `ConfigurationProblem` for any other name, with what was probably meant.
  static func compared(named name: String) throws(ConfigurationProblem) -> Attribute {
    let known = allCases.filter { $0 != .name && $0 != .alsoCalled }
    if let attribute = known.first(where: { $0.rawValue == name }) { return attribute }
    // "duration" for "pain.duration", "location" for two.
    let ends = known.map(\.rawValue).filter { $0.hasSuffix(".\(name)") }
    let near = ends.isEmpty ? NearestSpelling.of(name, among: known.map(\.rawValue)).map { [$0] } ?? [] : ends
    let hint =
      near.isEmpty
      ? known.map(\.rawValue).joined(separator: ", ") : "did you mean \(near.joined(separator: " or "))?"
    throw ConfigurationProblem("there is no attribute called \(name); \(hint)")
  }
}
