internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// Somebody gains from what the article recommends.
  static let commercialInterest = Check(
    "commercial-interest",
    .sheet { context, _ in
      let sheet = context.sheet
      if let sponsor = sheet.value(of: .sponsor, in: sheet.source) {
        return [context.violation("sponsor", at: sponsor, ["sponsor": sheet.tree.text(of: sponsor)])]
      }
      guard let tier = sheet.value(of: .tier, in: sheet.source),
        sheet.tree.text(of: tier) == SourceTier.commercial.rawValue
      else {
        return []
      }
      return [context.violation("tier", at: tier)]
    })
}
