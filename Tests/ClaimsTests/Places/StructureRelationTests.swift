import Claims
import Testing

@Suite struct StructureRelationTests {
  @Test(
    "Two structures stand to each other",
    arguments: [
      ("knee", "knee", StructureRelation.same), ("kneecap", "knee", .partOf), ("leg", "kneecap", .whole),
      ("thigh", "knee", .touching), ("thigh", "forearm", .disjoint), ("hamstrings", "quadriceps", .disjoint),
      ("wrist", "ankle", .disjoint), ("bone", "knee", .unlocated), ("skin", "thigh", .unlocated),
      ("kneecap", "popliteal fossa", .unlocated),
    ])
  func relation(left: String, right: String, relation: StructureRelation) throws {
    let map = try BodyFixture.map.get()
    let one = try #require(map.vocabulary.concept(named: left)?.id)
    let other = try #require(map.vocabulary.concept(named: right)?.id)
    #expect(map.relation(one, other) == relation)
    #expect(map.relation(other, one) == relation.mirrored)
  }
}
