import BundledRules
import Linting
import Packs
import Testing

/// Rules that tell of changes come in pairs: whoever loses a thing in one version may gain it in another.
@Suite struct MirrorTests {
  private static let mirrors = [
    "removed": "added", "weakened": "strengthened", "lowered": "raised", "introduced": "resolved",
  ]

  /// Rules without a mirror, and why they need none.
  private static let waivers = [
    "claim-changed": "a change is its own mirror: the two values change places",
    "treatment-changed": "a change is its own mirror: the two uses change places",
    "source-changed": "a change is its own mirror, and tells of fields that come and go",
    "evidence-changed": "a change is its own mirror, and tells of evidence that comes and goes",
    "wording-changed": "a change is its own mirror: the two wordings change places",
    "condition-renamed": "a name that is changed back is renamed again",
    "evidence-moved": "a quote that is moved back has moved again",
  ]

  @Test func `every rule of changes has a mirror, or a reason to have none`() throws {
    let linter = try LintRun().linter()
    let ids = BundledRules.rules.filter(linter.comparesRevisions).map(\.id)
    #expect(ids.count >= 20)
    for id in ids where Self.waivers[id] == nil {
      let (thing, change) = try #require(Self.parts(of: id), "\(id)")
      let all = Self.mirrors.merging(Self.mirrors.map { ($1, $0) }) { first, _ in first }
      let mirror = try #require(all[change], "\(id) needs a mirror, or a reason to have none")
      #expect(ids.contains("\(thing)-\(mirror)"), "\(id)")
    }
    #expect(Self.waivers.keys.allSatisfy(ids.contains))
  }

  private static func parts(of id: String) -> (String, String)? {
    id.lastIndex(of: "-").map { (String(id[..<$0]), String(id[id.index(after: $0)...])) }
  }
}
