import Testing

@testable import Patterns

@Suite struct LinearityTests {
  static let pathological = [
    "^(a+)+$", "(a+)+$", "(a*)*b", "(a|a)*b", "(a|aa)+b", "(.*)*(.*)*(.*)*b", "(a?){20}a{20}b", "((a{0,3}){0,3}){0,3}b",
  ]

  @Test("A state is entered at most once per character", arguments: pathological)
  func enteredOnce(source: String) throws {
    let program = try LinearPattern(source).program
    let text = String(repeating: "a", count: 1000) + "!"
    var simulation = Simulation(program)
    #expect(simulation.firstMatch(in: text) == nil)
    #expect(simulation.enteredCount <= program.instructions.count * (text.utf8.count + 1))
  }

  @Test("A thousand letters more take as many states as the thousand before", arguments: pathological)
  func growsWithText(source: String) throws {
    let program = try LinearPattern(source).program
    let counts = [1000, 2000, 3000].map { length in
      var simulation = Simulation(program)
      _ = simulation.firstMatch(in: String(repeating: "a", count: length) + "!")
      return simulation.enteredCount
    }
    #expect(counts[2] - counts[1] == counts[1] - counts[0])
  }

  @Test("One hundred thousand letters are no trouble", arguments: pathological)
  func longText(source: String) throws {
    let pattern = try LinearPattern(source)
    #expect(!pattern.matches(String(repeating: "a", count: 100_000) + "!"))
  }

  @Test("An anchored pattern does not look beyond where it fails") func anchored() throws {
    var simulation = Simulation(try LinearPattern("^b|^(c)+").program)
    _ = simulation.firstMatch(in: String(repeating: "a", count: 1000))
    #expect(simulation.enteredCount < 10)
  }

  @Test("A match that cannot grow ends the search") func endOfSearch() throws {
    var simulation = Simulation(try LinearPattern("ab+").program)
    #expect(simulation.firstMatch(in: "abb" + String(repeating: "a", count: 1000)) == 0..<3)
    #expect(simulation.enteredCount < 20)
  }

  @Test("Whether there is a match is known before where it ends") func anyMatch() throws {
    var simulation = Simulation(try LinearPattern("a+").program)
    #expect(simulation.firstMatch(in: String(repeating: "a", count: 1000), orAnyMatch: true) != nil)
    #expect(simulation.enteredCount < 10)
  }

  @Test(
    "A pattern's states are counted before they are laid out",
    arguments: [
      "", "abc", "a|b|", "(a|b)*c", "a{3}", "a{0}", "a{2,}", "a{0,}", "a{1,4}", "(ab|c){2,5}d?", "((a*)+){3}", "(){9}",
      #"^[a-z]\b$"#,
    ])
  func stateCount(source: String) throws {
    let (syntax, sets) = try Parser.parse(source, ignoringCase: false)
    #expect(Program(syntax, sets: sets).instructions.count == syntax.stateCount + 1)
  }

  @Test("A repeated class is kept once") func setsAreShared() throws {
    #expect(try LinearPattern("[ab]{500}[ba]a").program.sets.count == 2)
  }

  @Test("The largest pattern is accepted") func largest() throws {
    let text = String(repeating: "a", count: 10_000)
    let pattern = try LinearPattern("^" + String(repeating: "a", count: 9998) + "$")
    #expect(!pattern.matches(text))
    #expect(pattern.matches(String(text.dropLast(2))))
  }
}
