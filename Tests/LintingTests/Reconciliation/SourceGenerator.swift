import Text

/// Makes up what several articles state of the same few conditions: mostly known words, in many wordings, with slips.
/// The same seed makes the same sheets.
struct SourceGenerator {
  private var numbers: SeededGenerator
  /// What is absent is drawn by itself.
  private var absences: SeededGenerator
  private var quotes = 0
  private let hasAliases: Bool
  /// The sheets' texts, each of a source of its own, named `source-0`, `source-1` …
  private(set) var sheets: [String] = []

  /// - Parameter hasAliases: Whether sheets give conditions further names, which may clash.
  init(seed: UInt64, count: ClosedRange<Int> = 3...8, hasAliases: Bool = true) {
    numbers = SeededGenerator(seed: seed)
    absences = SeededGenerator(seed: seed &+ 1_000)
    self.hasAliases = hasAliases
    for index in 0..<Int.random(in: count, using: &numbers) { sheets.append(sheet(id: "source-\(index)")) }
  }

  /// The same sheet, as if another source had written it.
  static func copy(_ sheet: String, id: String) -> String {
    var lines = sheet.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[1] = "source: {id: \(id)" + (lines[1].firstIndex(of: ",").map { String(lines[1][$0...]) } ?? "}")
    return lines.joined(separator: "\n")
  }

  private mutating func sheet(id: String) -> String {
    var source = ["id: \(id)", "title: Joint pain"]
    if isLucky(2) { source.append("tier: \(pick(["reference", "guideline", "clinical", "editorial", "commercial"]))") }
    if isLucky(2) { source.append("updated: \(pick(["2025-03-01", "2024-06-30", "2023-01-15"]))") }
    if isLucky(2) { source.append("about: \(pick(["knee pain", "pain in the knee", "leg pain"]))") }
    var lines = ["sheet: 1", "source: {\(source.joined(separator: ", "))}"]
    if isLucky(2) {
      lines.append("general:")
      lines.append("  red_flags: [{sign: \(pick(Self.signs)), act: \(pick(Self.acts)), quote: \(quote())}]")
      lines.append("  treatments: [{name: \(pick(Self.treatments)), use: \(pick(Self.uses)), quote: \(quote())}]")
      if isLucky(2) {
        lines.append("  advice: [{\(pick(["do", "avoid"])): \(pick(Self.treatments)), quote: \(quote())}]")
      }
    }
    lines.append("conditions:")
    for index in 0..<Int.random(in: 1...3, using: &numbers) { lines += condition(index) }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func condition(_ index: Int) -> [String] {
    var lines = ["  condition-\(index):", "    name: \(pick(Self.names))"]
    if hasAliases, isLucky(4) { lines.append("    also_called: [\(pick(Self.aliases))]") }
    if isLucky(4) { lines.append("    codes: {icd10: [\(pick(["M10", "S83.5"]))]}") }
    if isLucky(2) {
      lines.append("    anatomy:")
      lines.append("      \(pick(["anterior cruciate ligament", "ACL", "cartilage", "kneecap"])):")
      lines.append("        location: \(value(Self.places))")
      if isLucky(2) { lines.append("        shape: \(value(["band", "disc", "ring"]))") }
      if isLucky(3) { lines.append("        part_of: \(value(["knee", "knee joint", "leg", "hip"]))") }
    }
    if isLucky(2) {
      lines.append("    pain:")
      lines.append("      location: \(list(Self.places))")
      if isLucky(2) {
        lines.append("      onset: \(value(["sudden", "gradual", "suddenly", "slow", "out of nowhere"]))")
      }
      if isLucky(2) { lines.append("      duration: \(value(Self.durations))") }
      if isLucky(3) { lines.append("      quality: \(list(["sharp", "dull ache", "burning", "stabbing", "odd"]))") }
    }
    for (key, values) in [
      ("is_a", Self.names), ("symptoms", Self.signs), ("causes", Self.names + Self.signs),
      ("complications", Self.names),
      ("avoid", Self.treatments), ("tests", ["MRI", "X-ray", "ultrasound", "quondam scan"]),
    ] where isLucky(3) {
      lines.append("    \(key): \(list(values))")
    }
    for (key, values) in [
      ("prevalence", ["common", "rare", "very common", "1 in 4", "5%", "uncommon", "more than most"]),
      ("urgency", ["routine", "soon", "urgent", "emergency", "same day"]),
      ("prognosis", ["resolves alone", "heals with treatment", "permanent", "harmless", "life-threatening"]),
    ] where isLucky(3) {
      lines.append("    \(key): \(value(values))")
    }
    if isLucky(3) { lines.append("    recovery: \(recovery())") }
    for key in ["symptoms", "causes", "prevalence", "recovery", "tests", "affects", "red_flags", "treatments"]
    where !lines.contains(where: { $0.hasPrefix("    \(key): ") }) && Int.random(in: 0..<5, using: &absences) == 0 {
      lines.append("    \(key): \(absence())")
    }
    let stands = { (key: String) in lines.contains { $0.hasPrefix("    \(key): ") } }
    let (hasFlags, hasTreatments) = (stands("red_flags"), stands("treatments"))
    if !isLucky(5), !hasFlags {
      lines.append("    red_flags: [\((0..<2).map { _ in flag() }.joined(separator: ", "))]")
    }
    if !isLucky(5), !hasTreatments {
      lines.append("    treatments: [\((0..<2).map { _ in treatment() }.joined(separator: ", "))]")
    }
    return lines
  }

  // MARK: - Values

  private mutating func value(_ values: [String]) -> String {
    isLucky(4) ? pick(values) : "{value: \(pick(values)), quote: \(quote())\(qualifiers())}"
  }

  private mutating func list(_ values: [String]) -> String {
    var items = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in value(values) }
    if Int.random(in: 0..<5, using: &absences) == 0 { items.append(absence(["unknown"])) }
    return "[\(items.joined(separator: ", "))]"
  }

  private mutating func absence(_ words: [String] = ["none", "unknown"]) -> String {
    let word = words.randomElement(using: &absences) ?? ""
    let reason = ["", ", because: mild", ", because: page torn"].randomElement(using: &absences) ?? ""
    return "{\(word): true\(reason), quote: \(quote())}"
  }

  private mutating func flag() -> String {
    "{sign: \(pick(Self.signs)), act: \(pick(Self.acts)), quote: \(quote())}"
  }

  private mutating func treatment() -> String {
    "{name: \(pick(Self.treatments)), use: \(pick(Self.uses)), quote: \(quote())\(qualifiers())}"
  }

  private mutating func recovery() -> String {
    let after = isLucky(2) ? ", after: \(pick(["surgery", "an operation"]))" : ""
    return "{takes: \(pick(Self.durations)), quote: \(quote())\(after)}"
  }

  private mutating func qualifiers() -> String {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: ", when: \(pick(["complete tear", "a complete tear", "in pregnancy"]))"
    case 1: ", present: never"
    case 2: ", certainty: may"
    default: ""
    }
  }

  /// A quote that no other value has, so that it can be found again.
  private mutating func quote() -> String {
    quotes += 1
    return "q\(quotes)q"
  }

  private mutating func isLucky(_ odds: Int) -> Bool { Int.random(in: 0..<odds, using: &numbers) == 0 }

  private mutating func pick(_ values: [String]) -> String {
    values.randomElement(using: &numbers) ?? ""
  }

  // MARK: - Words

  private static let names = [
    "ACL tear", "torn ACL", "DVT", "deep vein thrombosis", "osteoarthritis", "rheumatoid arthritis", "Baker's cyst",
    "popliteal cyst", "gout", "quondam leg",
  ]
  private static let aliases = ["blood clot", "zibeline", "quondam leg", "gouty arthritis", "osteoarthritis", "wear"]
  private static let places = [
    "at the front of the knee joint", "runs through the knee joint", "inside the knee", "behind the knee",
    "at the back of the knee", "under the kneecap", "inner side of the knee", "outer side of the knee", "in the hip",
    "in the calf", "not at the front of the knee", "somewhere odd",
  ]
  private static let durations = [
    "a few days", "several weeks", "6 weeks", "4 to 8 weeks", "up to 8 weeks", "6 months", "lifelong", "minutes",
    "as long as it takes",
  ]
  private static let signs = [
    "swelling", "swollen knee", "fever", "no fever", "cannot bear weight", "unable to bear weight", "chest pain",
    "redness", "odd feeling",
  ]
  private static let acts = ["routine", "soon", "urgent", "emergency"]
  private static let treatments = [
    "ice", "icing", "surgery", "ACL reconstruction", "ibuprofen", "NSAIDs", "full rest", "gentle movement", "heat",
    "leg massage", "quondam therapy",
  ]
  private static let uses = [
    "avoid", "not needed", "last resort", "if needed", "optional", "usual", "first line", "now and then maybe",
  ]
}
