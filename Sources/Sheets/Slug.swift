/// The form of ids and keys: small letters a to z and digits, with single hyphens between.
public enum Slug {
  /// The slug that a text comes nearest to, apostrophes left out; empty where it has no such letter or digit. A slug
  /// gives itself.
  public static func of(_ text: String) -> String {
    text.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}
