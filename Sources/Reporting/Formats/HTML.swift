import Findings

extension ReportFormat {
  /// A page for a browser, which needs nothing but itself: findings to choose among, and who agrees with whom.
  static let html = ReportFormat(name: "html", needsAgreement: true) { report, _ in
    HTMLPage(report).markup().text
  }
}
