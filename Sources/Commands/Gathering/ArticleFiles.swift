internal import Claims
internal import Linting
internal import Sheets
internal import Text

/// Reads the articles that sheets name.
///
/// A sheet comes from anybody, and what its article says is shown in reports: so it leads nowhere outside of its
/// repository, or, where it is in none, of the working folder; a sheet elsewhere leads no further than its own folder.
enum ArticleFiles {
  /// The most bytes that an article may hold.
  private static let limit = 16 << 20
  /// The most bytes of articles that are kept to be looked at again.
  private static let mostKept = 8 * limit

  /// A source of articles that reads each file once, unless there are too many to be kept.
  static func source() -> ArticleSource {
    let known = Memory<[String], ArticleText>(capacity: mostKept, size: size)
    return { name, sheet in known.answer(to: [name, folder(of: sheet)]) { read(name, from: folder(of: sheet)) } }
  }

  /// Where the articles are that the sheets of a file name, seen from the working folder.
  static func paths(of inspection: Inspection) -> [String] {
    inspection.stated.compactMap { source in
      let sheet = Sheet.reading(source.document)
      guard let name = sheet.text(of: sheet.value(of: .text, in: sheet.source)), !name.hasPrefix("/") else {
        return nil
      }
      return "\(folder(of: inspection.file.path))/\(name)"
    }
  }

  /// An article of so many bytes, where these are too many: refused in the same words wherever it lies.
  static func refusal(ofSize size: Int) -> ArticleText? {
    size > limit ? .refused("it holds \(size) bytes, and the limit is \(limit)") : nil
  }

  /// What it takes to keep an article; what there is none of takes a little, too.
  private static func size(of article: ArticleText) -> Int {
    if case .text(let file) = article { 1_000 + file.bytes.count } else { 1_000 }
  }

  private static func folder(of sheet: String) -> String {
    sheet.lastIndex(of: "/").map { $0 == sheet.startIndex ? "/" : String(sheet[..<$0]) } ?? "."
  }

  private static func read(_ name: String, from folder: String) -> ArticleText {
    guard !name.hasPrefix("/") else { return .refused(ArticleText.isAbsolute) }
    do throws(SystemError) {
      let base = try SystemCalls.resolve(RawPath(folder))
      let path = try SystemCalls.resolve(base.appending(name))
      guard try boundary(of: base).remainder(of: path) != nil else {
        return .refused("the path leads out of the repository, or of the folder that sheets may lead to")
      }
      do throws(FileFailure) {
        return .text(TextFile(path: shown(name, in: folder), contents: try FileContents.read(at: path, limit: limit)))
      } catch {
        if case .tooLarge(let size?, _) = error.reason, let refusal = refusal(ofSize: size) { return refusal }
        return .refused(error.message)
      }
    } catch .notFound {
      return .missing
    } catch {
      return .refused(error.words)
    }
  }

  /// The folder that no path may lead out of.
  private static func boundary(of folder: RawPath) throws(SystemError) -> RawPath {
    if Repository.isRoot(folder) { return folder }
    if let root = Repository.folders(above: folder).first { return root }
    let working = try SystemCalls.resolve(RawPath("."))
    return working == folder || working.remainder(of: folder) != nil ? working : folder
  }

  private static func shown(_ name: String, in folder: String) -> String {
    RelativePath.joined(folder, name) ?? "\(folder)/\(name)"
  }
}

/// Paths as texts, with `/` separators.
enum RelativePath {
  /// A path in a folder without `.` and `..` in it; nil where it leads out of where the folder's path begins.
  static func joined(_ folder: String, _ name: String) -> String? {
    var parts: [Substring] = []
    let isAbsolute = folder.hasPrefix("/")
    for part in (folder + "/" + name).split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}
