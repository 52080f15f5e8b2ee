internal import Sheets
public import YAML

extension ReconciledSheet {
  /// The sheet as it is written.
  ///
  /// - Parameter id: Its `source.id`.
  public func yaml(id: String) -> YAMLContent {
    var source = [
      YAMLContent.Entry("id", .text(id)),
      YAMLContent.Entry("title", .text("Reconciled from \(derivedFrom.joined(separator: ", "))")),
    ]
    if let about { source.append(YAMLContent.Entry("about", .text(about))) }
    source.append(YAMLContent.Entry("derived_from", .sequence(derivedFrom.map(YAMLContent.text))))
    var top = [YAMLContent.Entry("sheet", .literal("1")), YAMLContent.Entry("source", .mapping(source))]
    if !general.isEmpty { top.append(YAMLContent.Entry("general", .mapping(general.map(Self.entry)))) }
    let conditions = conditions.map { YAMLContent.Entry($0.slug, $0.yaml) }
    top.append(YAMLContent.Entry("conditions", .mapping(conditions)))
    return .mapping(top)
  }

  /// An attribute with its key, without the block that it stands in.
  fileprivate static func entry(_ attribute: ReconciledAttribute) -> YAMLContent.Entry {
    let key = attribute.attribute.rawValue.split(separator: ".").last.map(String.init) ?? attribute.attribute.rawValue
    let items = attribute.items.map(\.yaml)
    let isSingle = attribute.attribute.arity == .one && items.count == 1
    return YAMLContent.Entry(key, isSingle ? items[0] : .sequence(items))
  }
}

extension ReconciledCondition {
  fileprivate var yaml: YAMLContent {
    var entries: [YAMLContent.Entry] = []
    var pain: [YAMLContent.Entry] = []
    for attribute in attributes {
      let entry = ReconciledSheet.entry(attribute)
      if attribute.attribute.rawValue.hasPrefix("pain.") { pain.append(entry) } else { entries.append(entry) }
    }
    let names = entries.filter { ["name", "also_called", "is_a"].contains($0.key) }
    var condition = names
    if !codes.isEmpty { condition.append(YAMLContent.Entry("codes", codesYAML)) }
    if !structures.isEmpty {
      condition.append(
        YAMLContent.Entry(
          "anatomy",
          .mapping(
            structures.map { YAMLContent.Entry($0.name, .mapping($0.attributes.map(ReconciledSheet.entry))) })))
    }
    if !pain.isEmpty { condition.append(YAMLContent.Entry("pain", .mapping(pain))) }
    return .mapping(condition + entries.filter { !["name", "also_called", "is_a"].contains($0.key) })
  }

  private var codesYAML: YAMLContent {
    var systems: [String] = []
    for code in codes where !systems.contains(code.system) { systems.append(code.system) }
    return .mapping(
      systems.map { system in
        let all = codes.filter { $0.system == system }.map { YAMLContent.text($0.code) }
        return YAMLContent.Entry(system, all.count == 1 ? all[0] : .sequence(all))
      })
  }
}
