/// Why a pattern is refused.
public struct PatternError: Error, Equatable, Sendable {
  /// Where it went wrong: how many Unicode scalars of the pattern's source come before.
  public let offset: Int
  /// What is wrong and what to write instead, in sentences for the pattern's author.
  public let message: String
}

extension PatternError: CustomStringConvertible {
  /// The message with its place, counted from 1 as people do: `Character 3: …`.
  public var description: String { "Character \(offset + 1): \(message)" }
}
