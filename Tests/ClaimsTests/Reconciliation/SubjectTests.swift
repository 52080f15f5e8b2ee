import BundledRules
import Claims
import Testing

/// Which conditions and structures of different sources are one.
@Suite struct SubjectTests {
  private func reconciliation(_ sheets: [SourceClaims]) -> Reconciliation {
    Reconciliation(sheets, BundledRules.knowledge)
  }

  /// The labels of the conditions that sources speak of, each once.
  private func conditions(_ names: String...) -> [String] {
    labels(reconciliation(StatedSheets.conditions(names)))
  }

  private func labels(_ reconciliation: Reconciliation) -> [String] {
    reconciliation.subjects.compactMap { subject in
      if case .condition = subject.kind { subject.label } else { nil }
    }.sorted()
  }

  @Test(
    "Two names of one condition",
    arguments: [
      ("DVT", "blood clot in a deep leg vein"), ("popliteal cyst", "Baker's cyst"),
      ("jumper's knee", "patellar tendonitis"), ("torn ACL", "rupture of the ACL"), ("quondam", "Quondams"),
      ("ACL tear", "acl-tear"),
    ] as [(String, String)])
  func same(one: String, other: String) {
    #expect(conditions("name: \(one)", "name: \(other)").count == 1)
  }

  @Test(
    "A condition and a narrower one are two",
    arguments: [("hamstring strain", "muscle strain"), ("osteoarthritis", "arthritis"), ("blood clot", "DVT")])
  func narrower(one: String, other: String) {
    #expect(conditions("name: \(one)", "name: \(other)").count == 2)
  }

  @Test func `a sheet's further name joins what others call by it`() {
    #expect(
      conditions("name: quondam, also_called: [zibeline]", "name: zibeline", "name: mustang, also_called: [quondam]")
        == ["mustang"])
  }

  @Test func `a name that the vocabulary knows is what the joined condition is called`() {
    #expect(conditions("name: aardvark leg, also_called: [DVT]", "name: aardvark leg") == ["deep vein thrombosis"])
  }

  @Test func `a further name that means another concept joins nothing and is a conflict`() throws {
    let sheets = StatedSheets.conditions([
      "name: DVT, also_called: [pulmonary embolism]", "name: pulmonary embolism", "name: DVT",
    ])
    let reconciliation = reconciliation(sheets)
    #expect(labels(reconciliation) == ["deep vein thrombosis", "pulmonary embolism"])
    #expect(reconciliation.aliasConflicts.map(\.alias.text) == ["pulmonary embolism"])
    #expect(reconciliation.aliasConflicts.map(\.source) == [0])
  }

  @Test func `one further name of two conditions joins nothing and is a conflict`() {
    let sheets = StatedSheets.conditions([
      "name: DVT, also_called: [quondam]", "name: leg cramp, also_called: [quondam]", "name: quondam",
    ])
    let reconciliation = reconciliation(sheets)
    #expect(labels(reconciliation) == ["deep vein thrombosis", "leg cramp", "quondam"])
    #expect(reconciliation.aliasConflicts.count == 1)
  }

  @Test(
    "A looser, broader or repeated name is no conflict",
    arguments: [
      "name: DVT, also_called: [blood clot]", "name: osteoarthritis, also_called: [arthritis]",
      "name: DVT, also_called: [deep vein thrombosis, DVT]", "name: quondam, also_called: [quondam]",
    ])
  func loose(text: String) {
    #expect(reconciliation(StatedSheets.conditions([text, "name: gout"])).aliasConflicts.isEmpty)
  }

  @Test("The order of the sources changes nothing", arguments: 0..<6)
  func order(turn: Int) {
    let sheets = StatedSheets.conditions([
      "name: quondam, also_called: [zibeline]", "name: DVT, also_called: [mustang]", "name: zibeline, urgency: soon",
      "name: mustang, also_called: [pulmonary embolism]", "name: Mustangs",
      "name: DVT, also_called: [clot of the calf]",
    ])
    let turned = Array(sheets[turn...] + sheets[..<turn])
    let (one, other) = (reconciliation(sheets), reconciliation(turned.reversed()))
    #expect(other.subjects.map(\.key) == one.subjects.map(\.key))
    #expect(other.subjects.map(\.label) == one.subjects.map(\.label))
    #expect(other.subjectNumbers == one.subjectNumbers)
    #expect(other.aliasConflicts.map(\.alias.text) == one.aliasConflicts.map(\.alias.text))
  }

  @Test func `a structure that the body has once is one subject, whoever's it is`() {
    let sheets = StatedSheets.conditions([
      "name: ACL tear, anatomy: {ACL: {shape: band}}",
      "name: knee sprain, anatomy: {anterior cruciate ligament: {shape: band}}",
    ])
    #expect(reconciliation(sheets).subjects.count { if case .structure = $0.kind { true } else { false } } == 1)
  }

  @Test func `a generic structure belongs to its condition`() {
    let sheets = StatedSheets.conditions([
      "name: osteoarthritis, anatomy: {cartilage: {shape: band}}", "name: gout, anatomy: {cartilage: {shape: band}}",
      "name: osteoarthritis, anatomy: {cartilage: {shape: band}}",
    ])
    #expect(reconciliation(sheets).subjects.count { if case .structure = $0.kind { true } else { false } } == 2)
  }

  @Test func `general blocks are one subject where their articles are about the same`() {
    let text = { (id: String, about: String) in
      "source: {id: \(id), about: \(about)}\ngeneral: {advice: [{do: rest}]}\nconditions: {x: {name: gout}}\n"
    }
    let sheets = StatedSheets.reading(
      [text("a", "knee pain"), text("b", "pain in the knee"), text("c", "hip pain")].joined(separator: "---\n"))
    #expect(reconciliation(sheets).subjects.count { if case .topic = $0.kind { true } else { false } } == 2)
  }
}
