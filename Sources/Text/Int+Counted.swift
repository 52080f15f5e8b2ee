extension Int {
  /// So many of something, in words for a person: `1.counted("file")` is "1 file", `2.counted("entry", many: "entries")`
  /// is "2 entries".
  ///
  /// - Parameters:
  ///   - one: What a single one is called.
  ///   - many: What several are called; nil where that takes no more than an "s".
  public func counted(_ one: String, many: String? = nil) -> String {
    "\(self) \(self == 1 ? one : many ?? one + "s")"
  }
}
