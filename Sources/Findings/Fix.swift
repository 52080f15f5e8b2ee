public import Text

/// An edit that mends a finding.
public struct Fix: Sendable {
  public let description: String
  public let edits: [Edit]

  public init(description: String, edits: [Edit]) {
    self.description = description
    self.edits = edits
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
