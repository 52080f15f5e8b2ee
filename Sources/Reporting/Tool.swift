/// What reports say of the program that wrote them.
enum Tool {
  static let name = "condylint"
}
