import Claims

extension SwiftSource {
  /// A scale, with each list of phrases as one text.
  func literal(_ scale: Scale) -> String {
    let facets = scale.facets.map { facet in
      "Scale.Facet(name: \(literal(facet.name)), steps: [\(facet.steps.map(literal).joined(separator: ",\n    "))])"
    }
    let times = scale.times.map {
      "Scale.TimeLimit(longest: \($0.longest.isFinite ? "\($0.longest)" : ".infinity"), steps: \(literal($0.steps)))"
    }
    let wordings = scale.wordings.map { wording in
      "Scale.Wording(.\(wording.role.rawValue), facet: \(wording.facet), steps: \(literal(wording.steps)), "
        + "phrases: \(literal(wording.phrases)))"
    }
    let lists = scale.lists.sorted { $0.key < $1.key }.map { "\(literal($0.key)): \(literal($0.value))" }
    return """
      Scale(
          name: \(literal(scale.name)), facets: [\(facets.joined(separator: ",\n    "))],
          contradictsFrom: \(scale.contradictsFrom), notedFrom: \(scale.notedFrom.map(String.init) ?? "nil"),
          opposed: \(literal(scale.opposed)), agreed: \(literal(scale.agreed)), shares: \(scale.shares),
          times: [\(times.joined(separator: ", "))], ignoresTimes: \(scale.ignoresTimes),
          wordings: [\(wordings.joined(separator: ",\n    "))],
          lists: [\(lists.isEmpty ? ":" : lists.joined(separator: ",\n    "))])
      """
  }

  private func literal(_ step: Scale.Step) -> String {
    "Scale.Step(name: \(literal(step.name)), phrases: \(literal(step.phrases)), negated: \(literal(step.negated)))"
  }

  private func literal(_ exceptions: [Scale.Exception]) -> String {
    let texts = exceptions.map { "Scale.Exception(step: \($0.step), others: \(literal($0.others)))" }
    return "[\(texts.joined(separator: ", "))]"
  }

  private func literal(_ steps: ClosedRange<Int>?) -> String {
    steps.map { "\($0.lowerBound)...\($0.upperBound)" } ?? "nil"
  }
}
