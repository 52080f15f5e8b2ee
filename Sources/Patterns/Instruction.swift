/// A state of the compiled pattern. Those that name no successor go on to the state after them.
enum Instruction: Equatable, Sendable {
  /// Takes one scalar of the set with this index.
  case take(set: Int)
  case require(Assertion)
  /// Goes on in two places at once.
  case split(Int, Int)
  case jump(Int)
  case accept
}
