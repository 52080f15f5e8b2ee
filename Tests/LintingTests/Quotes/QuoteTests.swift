import Findings
import Linting
import Testing
import Text

@Suite struct QuoteTests {
  private static let article = """
    # The swollen knee

    Dr. Roe says: “A swollen knee is no emergency — in most cases.” It can last for 3.5 weeks or more.
    Surgery is not
    usually needed. Rest helps.

    - Ice helps for an hour
    - Heat does not

    The left knee is hit more often than the right one. Rest helps… but slowly.
    """

  struct Case: Sendable, CustomTestStringConvertible {
    let quote: String
    let expected: String?

    init(_ quote: String, _ expected: String? = nil) { (self.quote, self.expected) = (quote, expected) }

    var testDescription: String { quote }
  }

  @Test(
    "A quote is found whatever its white space, quotation marks, dashes, ellipses and case",
    arguments: [
      Case("It can last for 3.5 weeks or more."), Case("it can  last for 3.5 weeks or more"),
      Case("'a swollen knee is no emergency - in most cases.'"), Case("A swollen knee is no emergency – in most cases"),
      Case("Surgery is not usually needed."), Case("Rest helps."), Case("Ice helps for an hour"),
      Case("Rest helps... but slowly"),
      Case("Surgery … not … needed", "quote-cut"), Case("A swollen knee is no emergency", nil),
      Case("usually needed", "quote-cut"), Case("It can last", "quote-cut"),
      Case("more often than the right one", "quote-cut"),
      Case("Surgery is needed", "quote-not-found"), Case("Heat", "quote-cut"), Case("Ice helps", nil),
      Case("Rest helps slowly", "quote-not-found"), Case("Ultrasound shows torn tendons", "quote-not-found"),
      Case("Rest", nil), Case("st helps", "quote-not-found"),
    ])
  func quote(_ example: Case) throws {
    let findings = try findings(quoting: example.quote)
    #expect(findings.map(\.rule) == [example.expected].compactMap(\.self), "\(findings.map(\.message))")
  }

  @Test func `the nearest passage is shown where it stands`() throws {
    let finding = try #require(try findings(quoting: "Surgery is never usually needed").first)
    #expect(finding.message.contains("the nearest is “Surgery is not usually needed.”"))
    let note = try #require(finding.related.first)
    #expect(note.place.file.path == "article.md")
    #expect(note.place.file.text(in: note.place.range) == "Surgery is not\nusually needed.")
  }

  @Test func `a long article is cut into its sentences`() throws {
    let article = String(repeating: "The knee hurts at night and in the morning. ", count: 4_000) + "It may heal."
    let index = ArticleIndex(TextFile(path: "long.md", text: article))
    #expect(index.sentences.count == 4_001)
  }

  @Test(
    "A single letter before a full stop is an initial, but of what is told apart by letters",
    arguments: [
      ("Doctors recommend vitamin C. It may not cure gout.", 2), ("It was found by J. Smith. He was ill.", 2),
      ("This is hepatitis B. It spreads.", 2), ("A. Baker saw it.", 1), ("See Dr. Baker. Do not wait.", 2),
    ])
  func sentences(article: String, count: Int) {
    #expect(ArticleIndex(TextFile(path: "a.md", text: article)).sentences.count == count)
  }

  @Test func `a sentence that an article repeats is looked at once`() {
    let article = String(repeating: "The knee hurts at night. ", count: 4_000) + "It hurts in the morning."
    let index = ArticleIndex(TextFile(path: "long.md", text: article))
    #expect(index.places(of: "hurts").count == 4_001)
    #expect(index.sentences(holding: "hurts") == [0, 4_000])
    #expect(index.sentences(overlapping: index.sentences[7]) == 7..<8)
    #expect(index.sentences(overlapping: index.sentences[7].lowerBound..<index.sentences[9].upperBound) == 7..<10)
    #expect(index.words(ofSentence: index.sentences[4_000]).count == 5)
  }

  private func findings(quoting quote: String) throws -> [Finding] {
    let sheet = """
      sheet: 1
      source: {id: knee, text: article.md}
      conditions:
        knee:
          name: knee injury
          symptoms:
            - value: swelling
              quote: |
                \(quote)

      """
    let linter = try LintRun.of("quote-not-found", "quote-cut", "missing-text").linter()
    let inspection = linter.inspect(TextFile(path: "sheet.yaml", text: sheet), isNamed: true) { name, _ in
      .text(TextFile(path: name, text: Self.article))
    }
    return linter.conclude([inspection], toolVersion: "").findings
  }
}
