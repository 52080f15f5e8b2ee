import BundledRules
import Claims
import Testing

@Suite struct FrequencyTests {
  @Test(
    "Wordings of frequency are read",
    arguments: [
      ("1 in 4", "25% (very common)"), ("one in four adults", "25% (very common)"), ("4 in 5", "80% (very common)"),
      ("25 percent", "25% (very common)"), ("25 per cent", "25% (very common)"),
      ("a quarter of people", "25% (very common)"), ("half of all adults", "50% (very common)"),
      ("two thirds", "66.67% (very common)"), ("up to 5%", "up to 5% (very rare to common)"),
      ("0.1 to 1%", "0.1% to 1% (uncommon to common)"), ("3 in 100,000", "1 in 33333 (very rare)"),
      ("10 per 100 000", "0.01% (rare)"), ("1 per 1000 people per year", "0.1% a year (uncommon)"),
      ("about 1 in every 100 people", "1% (common)"), ("1 out of 10 people", "10% (very common)"),
      ("between 1 and 5%", "1% to 5% (common)"), ("1-5%", "1% to 5% (common)"), ("1% to 5%", "1% to 5% (common)"),
      ("between 1% and 5% of adults", "1% to 5% (common)"), ("1 in 10 to 1 in 5", "10% to 20% (very common)"),
      ("1 in 50 to 100 people", "1% to 2% (common)"), ("2 or 3 in 1,000", "0.2% to 0.3% (uncommon)"),
      ("less than 1%", "less than 1% (very rare to uncommon)"),
      ("fewer than 1 in 10,000 people", "less than 0.01% (very rare)"),
      ("more than 10%", "at least 10% (very common)"), ("over half of people", "at least 50% (very common)"),
      ("affects around 1 in 20 people", "5% (common)"), ("half a percent", "0.5% (uncommon)"),
      ("very common", "very common"), ("not very common", "uncommon"), ("quite common", "common"),
      ("common or very common", "common to very common"), ("uncommon to rare", "rare to uncommon"),
      ("fairly rare", "rare"), ("isn't common", "uncommon"), ("not rare", "uncommon to common"),
      ("affects most people", "very common"), ("most people get it at some point", "very common"),
      ("many people have it", "common"), ("nearly half of adults", "50% (very common)"),
      ("1:1000", "0.1% (uncommon)"), ("1/1000", "0.1% (uncommon)"), ("1 in 1 million", "1 in 1000000 (very rare)"),
      ("one in a million", "1 in 1000000 (very rare)"), ("5 in every 1,000", "0.5% (uncommon)"),
      ("one third", "33.33% (very common)"), ("a third of women", "33.33% (very common)"),
      ("as many as 1 in 3", "up to 33.33% (very rare to very common)"), ("rarely seen", "rare"),
      ("not commonly seen", "uncommon"), ("a common condition", "common"), ("a very common problem", "very common"),
      ("neither common nor rare", "uncommon to common"), ("not common but not rare", "uncommon to common"),
      ("affects about 1 in 10 people", "10% (very common)"),
      ("around 1 in 100,000 people", "1 in 100000 (very rare)"), ("about 2% of the population", "2% (common)"),
      ("thought to affect about 1 in 7 people", "14.29% (very common)"), ("very rare condition", "very rare"),
      ("it's rare", "rare"), ("one of the most common causes of heel pain", "common to very common"),
      ("the leading cause of disability", "common to very common"),
      ("the most common type of arthritis", "common to very common"), ("fairly uncommon", "uncommon"),
      ("extremely common", "very common"), ("quite rare", "rare"), ("a rare but serious condition", "rare"),
      ("relatively common", "common"), ("it is estimated that 1 in 5 adults have it", "20% (very common)"),
      ("80 to 90% of people", "80% to 90% (very common)"), ("nearly 1 in 2 adults", "50% (very common)"),
      ("1 to 2 per 1,000", "0.1% to 0.2% (uncommon)"), ("0.3 per 1000 people a year", "0.03% a year (rare)"),
      ("fewer than 5 in 10,000", "less than 0.05% (very rare to rare)"),
      ("less than one percent of adults", "less than 1% (very rare to uncommon)"),
      ("about a third of adults", "33.33% (very common)"), ("three quarters of people", "75% (very common)"),
      ("one person in ten", "10% (very common)"), ("one in every hundred people", "1% (common)"),
      ("up to half of people", "up to 50% (very rare to very common)"),
      ("occurs in 3% to 5% of adults", "3% to 5% (common)"), ("10–15%", "10% to 15% (very common)"),
      ("≈ 5 %", "5% (common)"), ("1 in 2,000", "0.05% (rare)"), ("1 in 2 000", "0.05% (rare)"),
      ("80%+", "at least 80% (very common)"), ("at least 1 in 20", "at least 5% (common to very common)"),
      ("very frequent", "very common"), ("hardly anyone gets it", "very rare"),
      ("almost no one gets it", "very rare"), ("pretty common", "common"), ("not that rare", "uncommon to common"),
      ("not at all common", "uncommon"), ("not so common", "uncommon"), ("not unusual", "common"),
      ("far from rare", "uncommon to common"), ("anything but rare", "uncommon to common"),
      ("happens a lot", "common"), ("uncommon but not rare", "uncommon"),
    ])
  func reading(text: String, summary: String) throws {
    #expect(try ScaleCase.read(text, on: "frequency") == summary)
  }

  @Test(
    "What says no step of frequency is said, with what was understood",
    arguments: [
      ("more than 1 in 3 people over 65", "understood “more than 1 in 3 people” but not “over 65”"),
      ("10 million people in the UK", "“10” says nothing about frequency"),
      ("common in runners", "understood “common in” but not “runners”"),
      ("nobody knows", "“nobody knows” says nothing about frequency"),
      ("150%", "“150%” says nothing about frequency"),
      ("seen every day in clinics", "understood “seen every day in” but not “clinics”"),
      ("sometimes", "“sometimes” says nothing about frequency"),
    ])
  func problem(text: String, reason: String) throws {
    #expect(try ScaleCase.read(text, on: "frequency") == reason)
  }
}
