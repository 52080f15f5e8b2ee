internal import Sheets
public import YAML

extension ReconciledSheet {
  /// The sheet as it is written.
  ///
  /// - Parameter id: Its `source.id`.
  public func yaml(id: String) -> YAMLContent {
    var source = [
      YAMLContent.Entry(.id, .text(id)),
      YAMLContent.Entry(.title, .text("Reconciled from \(derivedFrom.joined(separator: ", "))")),
    ]
    if let about { source.append(YAMLContent.Entry(.about, .text(about))) }
    source.append(YAMLContent.Entry(.derivedFrom, .sequence(derivedFrom.map(YAMLContent.text))))
    var top = [YAMLContent.Entry(.sheet, .literal("1")), YAMLContent.Entry(.source, .mapping(source))]
    if !general.isEmpty { top.append(YAMLContent.Entry(.general, .mapping(general.map(Self.entry)))) }
    let conditions = conditions.map { YAMLContent.Entry($0.slug, $0.yaml) }
    top.append(YAMLContent.Entry(.conditions, .mapping(conditions)))
    return .mapping(top)
  }

  /// An attribute with its key, without the block that it stands in.
  fileprivate static func entry(_ attribute: ReconciledAttribute) -> YAMLContent.Entry {
    let key = attribute.attribute.rawValue.split(separator: ".").last.map(String.init) ?? attribute.attribute.rawValue
    let items = attribute.items.map(\.yaml)
    let isSingle = items.count == 1 && (attribute.attribute.arity == .one || attribute.items[0].absence != nil)
    return YAMLContent.Entry(key, isSingle ? items[0] : .sequence(items))
  }

  /// What stands under a key for several attributes: the only thing that is said, where it is an absence of all.
  fileprivate static func group(_ attributes: [ReconciledAttribute]) -> YAMLContent {
    if attributes.count == 1, attributes[0].items.count == 1, case .ofGroup? = attributes[0].items[0].absence {
      return attributes[0].items[0].yaml
    }
    return .mapping(attributes.map(entry))
  }
}

extension ReconciledCondition {
  fileprivate var yaml: YAMLContent {
    let pain = attributes.filter { $0.attribute.rawValue.hasPrefix("pain.") }
    let anatomy = attributes.filter { $0.attribute.rawValue.hasPrefix("anatomy.") }
    let entries = attributes.filter { !$0.attribute.rawValue.contains(".") }.map(ReconciledSheet.entry)
    let names = entries.filter { $0.isUnder(Self.naming) }
    var condition = names
    if !codes.isEmpty { condition.append(YAMLContent.Entry(.codes, codesYAML)) }
    if !structures.isEmpty {
      let mapping = structures.map { YAMLContent.Entry($0.name, ReconciledSheet.group($0.attributes)) }
      condition.append(YAMLContent.Entry(.anatomy, .mapping(mapping)))
    } else if !anatomy.isEmpty {
      condition.append(YAMLContent.Entry(.anatomy, ReconciledSheet.group(anatomy)))
    }
    if !pain.isEmpty { condition.append(YAMLContent.Entry(.pain, ReconciledSheet.group(pain))) }
    return .mapping(condition + entries.filter { !$0.isUnder(Self.naming) })
  }

  /// What says which condition it is, and stands first.
  private static let naming: [Key] = [.name, .alsoCalled, .isA]

  private var codesYAML: YAMLContent {
    var systems: [String] = []
    var bySystem: [String: [YAMLContent]] = [:]
    for code in codes {
      if bySystem[code.system] == nil { systems.append(code.system) }
      bySystem[code.system, default: []].append(.text(code.code))
    }
    return .mapping(
      systems.map { system in
        let all = bySystem[system] ?? []
        return YAMLContent.Entry(system, all.count == 1 ? all[0] : .sequence(all))
      })
  }
}
