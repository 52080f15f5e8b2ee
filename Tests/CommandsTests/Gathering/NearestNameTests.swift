import Testing

@testable import Commands

@Suite struct NearestNameTests {
  static let names = ["Fixtures", "ankle.yaml", "ankles", "hip.yml", "knee.yaml", "knee", "x", "été.yaml"]

  @Test(
    "A slip, another case and a forgotten extension are near, other words are not",
    arguments: [
      ("fixtures", "Fixtures"), ("Fixtuers", "Fixtures"), ("Fixture", "Fixtures"), ("hip", "hip.yml"),
      ("knee.yml", "knee.yaml"), ("kne", "knee.yaml"), ("kene", "knee.yaml"), ("anklex", "ankle.yaml"),
      ("KNEE", "knee.yaml"),
      ("X", "x"), ("y", nil), ("", nil), ("shoulder", nil), ("ete.yaml", "été.yaml"),
    ])
  func nearest(name: String, expected: String?) {
    #expect(NearestName.nearest(to: name, among: Self.names) == expected)
  }

  @Test("A name is not near itself")
  func itself() {
    #expect(NearestName.nearest(to: "knee", among: ["knee"]) == nil)
  }

  @Test("Thousands of long names are compared, and none of them is near")
  func long() {
    let names = (0..<2_000).map { String(repeating: "a", count: 250) + "\($0)" }
    #expect(NearestName.nearest(to: String(repeating: "b", count: 250), among: names) == nil)
  }
}
