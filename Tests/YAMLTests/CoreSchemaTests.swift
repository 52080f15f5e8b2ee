import Testing
import Text
import YAML

@Suite struct CoreSchemaTests {
  @Test(
    "Scalars mean what the core schema of YAML 1.2 says",
    arguments: [
      ("", ScalarValue.null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nULL", .text),
      ("nil", .text), ("none", .text), ("true", .boolean(true)), ("True", .boolean(true)), ("TRUE", .boolean(true)),
      ("false", .boolean(false)), ("FALSE", .boolean(false)), ("tRUE", .text), ("truely", .text), ("yes", .text),
      ("no", .text), ("on", .text), ("off", .text), ("y", .text), ("N", .text), ("0", .integer(0)),
      ("12", .integer(12)), ("+12", .integer(12)), ("-12", .integer(-12)), ("012", .integer(12)), ("-0", .integer(0)),
      ("1_000", .text), ("1,000", .text), ("0o17", .integer(15)), ("0o18", .text), ("0o", .text), ("-0o17", .text),
      ("0x1F", .integer(31)), ("0x1f", .integer(31)), ("0x", .text), ("0xG", .text), ("+0x1F", .text),
      ("0b1", .text), ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .integer(nil)), ("0xFFFFFFFFFFFFFFFFF", .integer(nil)), ("1.5", .float(1.5)),
      ("-1.5", .float(-1.5)), ("+1.5", .float(1.5)), (".5", .float(0.5)), ("-.5", .float(-0.5)), ("1.", .float(1)),
      ("1e3", .float(1000)), ("1E+3", .float(1000)), ("1.e3", .float(1000)), ("12e-1", .float(1.2)),
      (".5e1", .float(5)), (".", .text), (".e3", .text), ("1e", .text), ("1e+", .text), ("1.2.3", .text),
      ("+", .text), ("--1", .text), ("+-1", .text), ("1-2", .text), ("1 2", .text), ("1e400", .float(.infinity)),
      (".inf", .float(.infinity)), ("-.Inf", .float(-.infinity)), ("+.INF", .float(.infinity)), (".iNF", .text),
      ("inf", .text), ("nan", .text), ("0x1p3", .text), ("2024-11-02", .text), ("10:30", .text),
      ("1 in 4", .text), ("25%", .text), ("٣", .text), ("'12'", .text), ("\"12\"", .text), ("''", .text),
      ("!!str 12", .text), ("! 12", .text), ("!", .text), ("!!int 12", .integer(12)), ("!!int '12'", .integer(12)),
      ("!!float 12", .float(12)), ("!!null ''", .null), ("!!bool yes", .text), ("!x 12", .text), ("[]", .text),
    ])
  func value(text: String, value: ScalarValue) throws {
    let tree = NodeTree.reading("a: \(text)\nb: c\n")
    let id = try #require(tree.value("a"))
    #expect(tree.scalarValue(of: id) == value)
    #expect(tree.isNull(id) == (value == .null && tree[id].style == .plain))
  }

  @Test("Not a number is a number that equals none", arguments: [".nan", ".NaN", ".NAN"])
  func notANumber(text: String) throws {
    let tree = NodeTree.reading("a: \(text)\n")
    guard case .float(let number) = tree.scalarValue(of: try #require(tree.value("a"))) else {
      Issue.record("no float")
      return
    }
    #expect(number.isNaN)
  }

  @Test("A number of sixty thousand digits is a number, and a block of text is none")
  func long() throws {
    let tree = NodeTree.reading("a: \(String(repeating: "9", count: 60_000))\nb: |\n  12\n")
    #expect(tree.scalarValue(of: try #require(tree.value("a"))) == .integer(nil))
    #expect(tree.scalarValue(of: try #require(tree.value("b"))) == .text)
  }
}
