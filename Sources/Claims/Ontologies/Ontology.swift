/// What an ontology's file states, as far as a vocabulary can use it.
public struct Ontology: Sendable {
  /// What the ontology calls itself; nil where it doesn't say.
  public internal(set) var name: String?
  /// In the order of the file; obsolete ones are left out.
  public internal(set) var terms: [OntologyTerm] = []
  /// Lines that could not be read.
  public internal(set) var problems: [OntologyProblem] = []
}

/// A term of an ontology: names, and the ids of what it is a kind or a part of.
public struct OntologyTerm: Sendable {
  public let id: String
  public internal(set) var name: String
  /// Other names that mean exactly this.
  public internal(set) var synonyms: [String] = []
  public internal(set) var isA: [String] = []
  public internal(set) var partOf: [String] = []
  /// Where it begins, as `path:line:column`.
  public let origin: String
}

/// Something in an ontology's file that nobody can use.
public struct OntologyProblem: Hashable, Sendable {
  /// Where it stands, as `path:line:column`.
  public let origin: String
  /// What is wrong.
  public let message: String

  public init(origin: String, message: String) {
    self.origin = origin
    self.message = message
  }
}
