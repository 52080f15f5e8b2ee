import Claims

extension SwiftSource {
  /// The words for lengths of time, as the body of a function.
  func literal(_ lists: DurationWords.Lists) -> String {
    let units = lists.units.sorted { $0.key < $1.key }
      .map { "\(literal($0.key)): DurationWords.Unit(\($0.value.count), .\($0.value.unit))" }
    let quantities = lists.quantities.map {
      "(\(literal($0.phrases)), "
        + "DurationWords.Quantity(low: \($0.meaning.low), high: \($0.meaning.high), isVague: \($0.meaning.isVague)))"
    }
    let lengths = lists.lengths.map {
      "(\(literal($0.phrases)), DurationWords.Length(low: \($0.meaning.low), "
        + "high: \($0.meaning.high.isFinite ? "\($0.meaning.high)" : ".infinity"), words: \(literal($0.meaning.words))))"
    }
    let groups = lists.groups.sorted { $0.key < $1.key }.map { "\(literal($0.key)): \(literal($0.value))" }
    return """
      var lists = DurationWords.Lists()
        lists.units = [\(units.isEmpty ? ":" : units.joined(separator: ", "))]
        lists.before = \(literal(lists.before))
        lists.after = \(literal(lists.after))
        lists.connectors = \(literal(lists.connectors))
        lists.quantities = [\(quantities.joined(separator: ",\n    "))]
        lists.lengths = [\(lengths.joined(separator: ",\n    "))]
        lists.adjectives = \(literal(lists.adjectives))
        lists.leads = \(literal(lists.leads))
        lists.telling = \(literal(lists.telling))
        lists.groups = [\(groups.isEmpty ? ":" : groups.joined(separator: ",\n    "))]
        return lists
      """
  }

  private func literal(_ phrases: [(phrases: String, meaning: some Any)]) -> String {
    "[\(phrases.map { "(\(literal($0.phrases)), .\($0.meaning))" }.joined(separator: ",\n    "))]"
  }
}
