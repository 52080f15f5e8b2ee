internal import Sheets
internal import Text

extension SourceClaims {
  /// By what a reconciled sheet names the source: its id, or the slug that comes nearest to what it has instead, as a
  /// reader must be able to look it up under `derived_from`.
  var speakerID: String { Self.speakerID(id) }

  /// - Parameter id: A `source.id`, or the path of a sheet that has none.
  static func speakerID(_ id: String) -> String {
    let ending = TextFile.extensionsOfYAML.lazy.map { ".\($0)" }.first { id.lowercased().hasSuffix($0) }
    let stem = ending.map { String(id.dropLast($0.count)) } ?? id
    let slug = Slug.of(stem)
    return slug.isEmpty ? "source" : slug
  }
}
