public import Text

/// An edit that mends a finding.
public struct Fix: Sendable {
  public let description: String
  public let edits: [Edit]
  /// Whether it is sure not to change what the sheet says.
  public let isSafe: Bool

  public init(description: String, edits: [Edit], isSafe: Bool = true) {
    self.description = description
    self.edits = edits
    self.isSafe = isSafe
  }
}

/// One replacement of a range of a file's text.
public struct Edit: Sendable {
  public let file: TextFile
  public let range: TextRange
  public let replacement: String

  public init(file: TextFile, range: TextRange, replacement: String) {
    self.file = file
    self.range = range
    self.replacement = replacement
  }
}
