public struct PatternError: Error { }
public struct LinearPattern: Sendable {
  public init(_ source: String) throws(PatternError) {}
  public func matches(_ text: String) -> Bool { true }
}
