internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// The number of conditions that the article promises, against those that the sheet has.
  static let announcedCount = Check(
    "announced-count",
    .sheet { context, _ in
      let sheet = context.sheet
      guard let node = sheet.value(of: .announces, in: sheet.source),
        case .integer(let announced?) = sheet.tree.scalarValue(of: node), announced >= 0,
        announced != sheet.conditions.count
      else { return [] }
      let message = sheet.conditions.count < announced ? "fewer" : "more"
      return [
        context.violation(message, at: node, ["announced": "\(announced)", "count": "\(sheet.conditions.count)"])
      ]
    })
}
