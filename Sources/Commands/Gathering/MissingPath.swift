/// Explains why a path that the user named leads to nothing.
enum MissingPath {
  /// The reason, with the nearest path that exists if there is one.
  static func reason(for path: RawPath, error: SystemError) -> FileFailure.Reason {
    guard error == .notFound || error == .notAFolder else { return .refused(error) }
    if (try? SystemCalls.status(of: path, followingLinks: false)) != nil { return .linkToNothing }
    for end in ends(of: path) {
      let part = RawPath(bytes: Array(path.bytes[..<end]))
      do throws(SystemError) {
        let kind = try SystemCalls.status(of: part, followingLinks: true).kind
        if kind != .folder, end < path.bytes.count { return .behindFile(part.text) }
      } catch .notFound {
        return .missing(suggestion: suggestion(for: path, missingFrom: part))
      } catch {
        return .refused(error)
      }
    }
    return .missing(suggestion: nil)
  }

  /// Where each of the path's components ends.
  private static func ends(of path: RawPath) -> [Int] {
    let slash = UInt8(ascii: "/")
    return path.bytes.indices.filter { $0 > 0 && path.bytes[$0] == slash && path.bytes[$0 - 1] != slash }
      + [path.bytes.count]
  }

  /// The path with its first missing part mended, and as much behind that as exists.
  private static func suggestion(for path: RawPath, missingFrom part: RawPath) -> String? {
    let start = part.bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let folder = RawPath(bytes: start == 0 ? Array(".".utf8) : Array(part.bytes[..<start]))
    let name = String(decoding: part.bytes[start...], as: UTF8.self)
    guard let entries = try? OpenFile(at: folder, asFolder: true).entries() else { return nil }
    let names = entries.filter { !$0.isHidden || name.hasPrefix(".") }.map { String(decoding: $0.name, as: UTF8.self) }
    guard let nearest = NearestName.nearest(to: name, among: names) else { return nil }
    let mended = folder.appending(nearest)
    let whole = RawPath(bytes: mended.bytes + path.bytes[part.bytes.count...])
    return (try? SystemCalls.status(of: whole, followingLinks: true)) == nil ? mended.text : whole.text
  }
}
