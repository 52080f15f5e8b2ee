import Mustache

/// The templates of the page, with its style and its script; parsed when a page is asked for.
struct HTMLTemplates {
  /// What fills a template: texts and numbers, lists of such mappings, or what decides whether a part is there.
  typealias Values = [String: Any]

  /// Why a page cannot be written: one of our own templates is broken.
  enum Problem: Error {
    case noTemplate(String)
  }

  let style = String(decoding: PackageResources.report_css, as: UTF8.self)
  let script = String(decoding: PackageResources.report_js, as: UTF8.self)
  private let library: MustacheLibrary

  init() throws {
    MustacheContentTypes.register(VisibleText(), named: VisibleText.name)
    let texts = [
      "page": PackageResources.page_mustache, "finding": PackageResources.finding_mustache,
      "place": PackageResources.place_mustache, "matrix": PackageResources.matrix_mustache,
      "group": PackageResources.group_mustache, "words": PackageResources.words_mustache,
    ]
    var library = MustacheLibrary()
    for (name, bytes) in texts { try library.register(String(decoding: bytes, as: UTF8.self), named: name) }
    self.library = library
  }

  func render(_ name: String, _ values: Values) throws -> String {
    guard let text = library.render(values, withTemplate: name) else { throw Problem.noTemplate(name) }
    return text
  }
}
