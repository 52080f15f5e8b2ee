/// All that many sources state of one attribute, looked at once, so that any two of them are soon judged.
///
/// Gives what judging pair by pair gives.
protocol Survey: Sendable {
  /// The outcome of judging what two sources state, by their indices.
  func outcome(_ left: Int, _ right: Int) -> Outcome
  /// Why what two sources state cannot be compared, where the outcome is that.
  func reasonOfUnclear(_ left: Int, _ right: Int) -> String
  /// Parts what some of the sources state into opposed sides.
  ///
  /// - Parameter sources: Their indices, ascending.
  func oppositions(among sources: [Int]) -> [Opposition]
  /// Whether one value cannot hold beside all that a source states.
  func contradicts(_ stance: Stance, source: Int) -> Bool
  /// Tells of a value whether it cannot hold beside some others, which are looked at once.
  func opponent(of stances: [Stance]) -> (Stance) -> Bool
  /// Whether two values cannot both hold.
  func contradict(_ one: Stance, _ other: Stance) -> Bool
}
