/// Why the job cannot be done as it was set up: a rule that cannot run, an unknown rule's name.
public struct ConfigurationProblem: Error, CustomStringConvertible, Sendable {
  /// For the person who set it up: what is wrong, where, what to do.
  public let description: String

  public init(_ description: String) { self.description = description }
}
