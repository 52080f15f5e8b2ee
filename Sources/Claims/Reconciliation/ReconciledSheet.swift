public import Sheets

/// What all sources state together: a sheet of which every value says who states it, who dissents and what decided.
public struct ReconciledSheet: Sendable {
  /// The ids of the sources that it was made from, sorted.
  public let derivedFrom: [String]
  /// The topic that all general blocks share; nil where there is none, or several.
  public let about: String?
  public let general: [ReconciledAttribute]
  public let conditions: [ReconciledCondition]
}

/// A condition with all that is said of it.
public struct ReconciledCondition: Sendable {
  public let slug: String
  public let label: String
  public let attributes: [ReconciledAttribute]
  public let structures: [ReconciledStructure]
  public let codes: [ReconciledCode]
}

/// A structure with all that is said of it.
public struct ReconciledStructure: Sendable {
  public let name: String
  public let attributes: [ReconciledAttribute]
}

/// A code of a condition in a code system.
public struct ReconciledCode: Hashable, Sendable {
  public let system: String
  public let code: String
}

/// All values of one attribute.
public struct ReconciledAttribute: Sendable {
  public let attribute: Attribute
  /// What holds in all cases first, then in the order of the alphabet: no order of the sources shows. What is absent
  /// comes last.
  public let items: [ReconciledItem]

  init(attribute: Attribute, items: [ReconciledItem]) {
    self.attribute = attribute
    let keyed = items.enumerated().map { index, item in
      (key: [item.absence == nil ? "0" : "1"] + item.orderKey + [String(1_000_000 + index)], item: item)
    }
    self.items = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.item)
  }
}
