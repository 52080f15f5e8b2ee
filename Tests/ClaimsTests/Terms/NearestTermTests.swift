import BundledRules
import Claims
import Testing

/// What an unknown term was probably meant to be: a slip of the pen, never another thing.
@Suite struct NearestTermTests {
  @Test(
    "A slip or two are mended",
    arguments: [
      ("hypothermea", .sign, "low body temperature"), ("amoxicilin", .treatment, "amoxicillin"),
      ("osteoartritis", .condition, "osteoarthritis"),
    ] as [(String, ConceptKind, String)])
  func slips(term: String, kind: ConceptKind, nearest: String) {
    #expect(self.nearest(to: term, kind) == nearest)
  }

  @Test(
    "What turns a word into its opposite is no slip, and three slips are too many",
    arguments: [("hyperthermia", .sign), ("hyperthermea", .sign), ("amoksisilin", .treatment)]
      as [(String, ConceptKind)])
  func others(term: String, kind: ConceptKind) { #expect(nearest(to: term, kind) == nil) }

  private func nearest(to term: String, _ kind: ConceptKind) -> String? {
    let vocabulary = BundledRules.vocabulary
    return vocabulary.nearest(to: vocabulary.term(term, kinds: [kind]), kinds: [kind])
  }
}
