extension String {
  /// This path as code hosts compare paths: without the `.` and the empty components that a user may type.
  var plainPath: String {
    let isAbsolute = utf8.first == UInt8(ascii: "/")
    let components = split(separator: "/").filter { $0 != "." }
    return (isAbsolute ? "/" : "") + components.joined(separator: "/")
  }

  /// This path as a URI reference (RFC 3986): whatever is not unreserved is percent-encoded, in UTF-8.
  var uriReference: String {
    let path = plainPath
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return (path.hasPrefix("/") ? "file://" : "") + String(decoding: bytes, as: UTF8.self)
  }
}
