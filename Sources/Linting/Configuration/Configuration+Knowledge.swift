public import Claims
public import Packs
internal import Sheets

extension Configuration {
  /// What our packs know, with what the project's packs add and its word on attributes, scales and sources. Costs
  /// nothing where it has none; else linear in the size of the vocabulary.
  ///
  /// - Parameter packs: The files that `vocabulary` names, read.
  /// - Throws: `ConfigurationProblem` with path, line and column where a pack contradicts ours or another, or a name is
  ///   neither that of a scale nor that of an attribute on one.
  public func applied(
    to knowledge: Knowledge, adding packs: [VocabularyPack] = []
  ) throws(ConfigurationProblem) -> Knowledge {
    guard !attributes.isEmpty || !packs.isEmpty || !tiers.isEmpty || !distances.isEmpty else { return knowledge }
    var scales = knowledge.scales
    var definitions: [Attribute: AttributeDefinition] = [:]
    for attribute in Attribute.allCases {
      guard let own = knowledge.definition(of: attribute) else { continue }
      let override = attributes[attribute]
      definitions[attribute] = own.with(stake: override?.stake, policies: override?.policies)
    }
    for distance in distances {
      if let index = scales.firstIndex(where: { $0.name == distance.name }) {
        scales[index] = scales[index].contradicting(from: distance.steps, name: distance.name)
      }
    }
    for distance in distances where !scales.contains(where: { $0.name == distance.name }) {
      let attribute = Attribute(rawValue: distance.name)
      guard let attribute, let own = definitions[attribute], own.comparison == Self.onScale,
        let scale = knowledge.scale(named: own.scale)
      else {
        throw distance.problem(unknownScale(distance.name, knowledge))
      }
      let name = "\(scale.name) of \(distance.name)"
      scales.append(scale.contradicting(from: distance.steps, name: name))
      definitions[attribute] = own.with(scale: name)
    }
    let vocabulary = try Self.vocabulary(knowledge.vocabulary, extendedBy: packs)
    return Knowledge(
      vocabulary: vocabulary, scales: scales, durations: knowledge.durations,
      bodyMap: packs.isEmpty ? knowledge.bodyMap : BodyMap(vocabulary, words: knowledge.bodyMap.words),
      attributes: Attribute.allCases.compactMap { definitions[$0] }, tiers: tiers)
  }

  /// What the `scales` of a configuration may name.
  static func scaleNames(_ knowledge: Knowledge) -> [String] {
    let names = knowledge.scales.map(\.name)
    let attributes = Attribute.allCases.filter { knowledge.definition(of: $0)?.comparison == onScale }.map(\.rawValue)
    return names + attributes.filter { !names.contains($0) }
  }

  /// The comparison of attributes that have their scale to themselves.
  private static let onScale = "scale"

  private func unknownScale(_ name: String, _ knowledge: Knowledge) -> String {
    if let definition = Attribute(rawValue: name).flatMap(knowledge.definition) {
      let shared = definition.scale.map { "are compared with those of others; name their scale, `\($0)`" }
      return "the values of `\(name)` \(shared ?? "are on no scale")"
    }
    let names = Self.scaleNames(knowledge)
    let hint = NearestSpelling.of(name, among: names).map { "did you mean \($0)?" }
    return "`scales` knows no “\(name)”; \(hint ?? "known here: " + names.joined(separator: ", "))"
  }

  private static func vocabulary(
    _ vocabulary: Vocabulary, extendedBy packs: [VocabularyPack]
  ) throws(ConfigurationProblem) -> Vocabulary {
    guard !packs.isEmpty else { return vocabulary }
    let lexicon = Lexicon(packs.reduce(Lexicon.Words()) { $0.merged(with: $1.lexicon.words) })
    do throws(VocabularyProblem) {
      return try vocabulary.extended(
        by: packs.flatMap(\.concepts), lexicon: lexicon, placeholders: packs.flatMap(\.placeholders))
    } catch {
      throw ConfigurationProblem("\(error.origin): \(error.message)")
    }
  }
}

extension AttributeDefinition {
  /// The definition with some of it replaced; nil leaves it.
  fileprivate func with(
    stake: Stake? = nil, policies: [Policy]? = nil, scale: String? = nil
  ) -> AttributeDefinition {
    AttributeDefinition(
      attribute, comparison: comparison, kinds: kinds, scale: scale ?? self.scale, stake: stake ?? self.stake,
      policies: policies ?? self.policies, reportsUnknownTerms: reportsUnknownTerms)
  }
}
