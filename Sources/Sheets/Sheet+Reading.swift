public import YAML

extension Sheet {
  /// Reads a document as a sheet. Never fails: what cannot be read is in `slips`. Linear in the size of the document.
  public static func reading(_ document: Document) -> Sheet {
    var reader = SheetReader(document)
    reader.read()
    return reader.sheet
  }
}

extension Sheet {
  /// Whether it was reconciled from other sheets: `derived_from`.
  public var isDerived: Bool { !values(of: .derivedFrom, in: source).isEmpty }
}

extension Key {
  /// A document with one of these at its top is meant as a condition sheet.
  public static let marksOfSheet: [Key] = [.sheet, .conditions]
}

extension Document {
  /// Whether the document has `sheet` or `conditions` at its top, and so is meant as a condition sheet.
  public var isSheet: Bool {
    let root = tree.resolved(root)
    guard tree[root].kind == .mapping else { return false }
    var children = tree.children(of: root)
    while let key = children.next(), children.next() != nil {
      if let key = Key.reading(key, in: tree), Key.marksOfSheet.contains(key) { return true }
    }
    return false
  }
}
