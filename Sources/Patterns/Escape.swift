/// What a backslash and the letters after it stand for.
enum Escape {
  case scalar(Unicode.Scalar)
  case union(ScalarUnion)
  case assertion(Assertion)
}
