extension Cursor {
  /// Reads what follows the `(` of a group and says of which kind it is: of those that begin with `?`, only `(?:` is
  /// taken.
  mutating func readGroupKind(from start: Int) throws(PatternError) {
    guard next == "?", !take("?:") else { return }
    throw PatternError(offset: start, message: refusal)
  }

  /// Why the group is refused at whose `?` the cursor is.
  private var refusal: String {
    for lookaround in ["?=", "?!", "?<=", "?<!"] where comesNext(lookaround) {
      return "Lookaround such as `(\(lookaround)` is not supported, to keep matching fast. Match what is around too, "
        + "or use `^`, `$` and `\\b`."
    }
    for name in ["?<", "?P", "?'"] where comesNext(name) {
      return "Captures by name are not supported, as nothing is captured. Write `(?: )` instead."
    }
    if comesNext("?>") {
      return "Atomic groups are not supported, nor needed for speed. Write `(?: )` instead."
    }
    if comesNext("?#") {
      return "Comments are not supported. Write them in the YAML, after a `#`."
    }
    if comesNext("?i)") {
      return "`(?i)` may only stand at the very start of the pattern. Move it there."
    }
    return "Of the groups that begin with `(?`, only `(?: )` is supported, and `(?i)` at the very start. For brackets "
      + "only, write `(?: )`; to match a `(`, write `\\(`."
  }
}
