import Sheets
import Testing

@Suite struct AttributeIndexTests {
  @Test func `an attribute's index is its place among all, and tells it from the others`() {
    #expect(Attribute.allCases.map(\.index) == Array(Attribute.allCases.indices))
    #expect(Set(Attribute.allCases).count == Attribute.allCases.count)
  }
}
