/// Makes a sheet up: mostly sound, with slips of all kinds in it. The same seed makes the same sheet.
struct SheetGenerator {
  private var numbers: SeededGenerator
  private(set) var value = SheetValue.raw("~")

  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
    let conditions = (0..<Int.random(in: 1...4, using: &numbers)).map { entry("condition-\($0)", condition()) }
    var top = [entry("sheet", .raw("1")), entry("source", source()), entry("conditions", .mapping(conditions))]
    if isLucky(2) { top.insert(entry("general", general()), at: 2) }
    if isLucky(20) { top.remove(at: 1) }
    value = .mapping(top)
  }

  func sheet(style: SheetStyle) -> String { style.lines(value).joined(separator: "\n") + "\n" }

  // MARK: - Parts

  private mutating func source() -> SheetValue {
    var entries = [entry("id", .text(pick(["clinic", "joint-news", "A B"]))), entry("title", .text("Joint pain"))]
    for key in ["published", "updated"] where isLucky(2) {
      entries.append(entry(key, .text(pick(["2025-03-01", "2019", "2030-01-01", "01.02.2025", "2024-06"]))))
    }
    if isLucky(2) { entries.append(entry("reviewed_by", .list([.text(pick(["J. Doe", "MD", "A. Roe"]))]))) }
    if isLucky(3) { entries.append(entry("announces", .raw(pick(["1", "2", "8", "many", "~"])))) }
    if isLucky(3) { entries.append(entry("tier", .text(pick(["editorial", "commercial", "gossip"])))) }
    if isLucky(6) { entries.append(entry(pick(["tilte", "colour", "sponsor"]), .text(pick(Self.words)))) }
    return .mapping(entries)
  }

  private mutating func general() -> SheetValue {
    var entries: [SheetValue.Entry] = []
    if isLucky(2) { entries.append(entry("red_flags", redFlags())) }
    if isLucky(2) { entries.append(entry("treatments", facts(key: "name"))) }
    if isLucky(2) { entries.append(entry("advice", facts(key: "do"))) }
    return entries.isEmpty ? .raw("~") : .mapping(entries)
  }

  private mutating func condition() -> SheetValue {
    var entries: [SheetValue.Entry] = []
    if !isLucky(12) { entries.append(entry("name", .fact(pick(Self.names), key: "value"))) }
    for key in ["also_called", "symptoms", "causes", "tests", "avoid", "urgency", "prevalence"] where isLucky(3) {
      entries.append(entry(key, facts(key: "value")))
    }
    if isLucky(3) { entries.append(entry("pain", .mapping([entry("location", facts(key: "value"))]))) }
    if isLucky(4) {
      entries.append(entry("anatomy", .mapping([entry("knee", .mapping([entry("shape", facts(key: "value"))]))])))
    }
    if isLucky(4) { entries.append(entry("recovery", facts(key: "takes"))) }
    if !isLucky(4) { entries.append(entry("red_flags", redFlags())) }
    if !isLucky(4) { entries.append(entry(pick(["treatments", "treatments", "treatment"]), facts(key: "name"))) }
    if isLucky(8) { entries.append(entry(pick(["diet", "onset", "codes"]), .mapping([entry("icd10", .text("M71"))]))) }
    return entries.isEmpty ? .raw("~") : .mapping(entries)
  }

  private mutating func redFlags() -> SheetValue {
    if isLucky(6) { return absence() }
    return .list(
      (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        if isLucky(5) { return .fact(pick(Self.words), key: "sign") }
        let act = pick(["soon", "urgent", "emergency", "quickly", "tbc"])
        return .mapping([entry("sign", .text(pick(Self.words))), entry("act", .text(act))])
      })
  }

  private mutating func facts(key: String) -> SheetValue {
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0: return absence()
    case 1: return .raw(pick(["~", "[]", "true", "3", "[~]"]))
    case 2...4: return .fact(pick(Self.words), key: key)
    case 5:
      return .list([.fact(pick(Self.words), key: key), .mapping([entry("unknown", .raw("true"))])])
    default: return .list((0..<Int.random(in: 1...4, using: &numbers)).map { _ in item(key: key) })
    }
  }

  private mutating func item(key: String) -> SheetValue {
    guard isLucky(3) else { return .fact(pick(Self.words), key: key) }
    var entries = [entry(pick([key, key, key, "valeu"]), .text(pick(Self.words)))]
    if isLucky(2) { entries.append(entry("when", .text(pick(["in pregnancy", "at night"])))) }
    if isLucky(3) { entries.append(entry("present", .text(pick(["usual", "never", "often"])))) }
    if isLucky(3) { entries.append(entry("lines", .text(pick(["3-4", "on top"])))) }
    return .mapping(entries)
  }

  private mutating func absence() -> SheetValue {
    var entries = [entry(pick(["none", "unknown"]), .raw("true"))]
    if isLucky(2) { entries.append(entry("because", .text(pick(["harmless", "tbc"])))) }
    return .mapping(entries)
  }

  // MARK: - Chance

  private func entry(_ key: String, _ value: SheetValue) -> SheetValue.Entry { .init(key: key, value: value) }

  private mutating func isLucky(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &numbers) == 0 }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &numbers) ?? "" }

  private static let names = ["gout", "ACL tear", "Baker's cyst", "deep vein thrombosis", "stroke", "膝の痛み", "tbc"]

  /// Facts, and what is none; all of them the same text with and without quotes.
  private static let words = [
    "fever", "swelling", "Swelling", "pain behind the knee", "up to 8 weeks", "soon", "common", "tbc", "n/a",
    "see a doctor",
    "žluť 👩🏽‍⚕️", "rest (for a week", "<b>ice</b>", "The knee swells and then it hurts for a very long time indeed.",
  ]
}
