internal import Linting
internal import Packs
internal import Sheets
internal import YAML

extension Check {
  /// Medical advice ages: the article's last date, against the day of the run.
  static let staleSource = Check(
    "stale-source",
    .sheet { context, rule in
      let sheet = context.sheet
      // What was reconciled from other sheets is no article, and as old as each of these.
      guard let source = sheet.source, let key = source.key, !sheet.isDerived else { return [] }
      guard let node = sheet.value(of: .updated, in: source) ?? sheet.value(of: .published, in: source) else {
        return [context.violation("undated", at: key)]
      }
      let years = rule.count("years", default: 3)
      // A date that is none has a finding of its own.
      guard let date = CalendarDate(iso8601: sheet.tree.text(of: node)),
        date.isMore(thanYears: years, before: context.today)
      else { return [] }
      return [context.violation("default", at: node, ["date": date.description, "years": "\(years)"])]
    })
}
