import Claims
import Testing

@Suite struct SourceTiersTests {
  private static let tiers: SourceTiers = {
    var tiers = SourceTiers()
    tiers.add(.guideline, for: "guideline-*")
    tiers.add(.reference, for: "guideline-hip")
    tiers.add(.clinical, for: "*-2025")
    tiers.add(.commercial, for: "shop-?")
    return tiers
  }()

  @Test(
    "An id weighs more than a pattern, and of patterns the last",
    arguments: [
      ("guideline-knee", SourceTier.guideline), ("guideline-", .guideline), ("guideline-hip", .reference),
      ("guideline-knee-2025", .clinical), ("a-2025", .clinical), ("a-2025-b", nil), ("shop-1", .commercial),
      ("shop-12", nil), ("shop-", nil), ("", nil), ("Guideline-knee", nil), ("-2025-2025", .clinical),
    ])
  func tier(id: String, tier: SourceTier?) { #expect(Self.tiers.tier(of: id) == tier) }
}
