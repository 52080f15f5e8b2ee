internal import Findings
internal import Linting
internal import Packs
internal import Sheets
internal import Text
internal import YAML

extension Check {
  /// A quote that the article does not have.
  static let quoteNotFound = Check(
    "quote-not-found",
    .sheet { context, _ in
      guard case .found(let article) = context.article else { return [] }
      return context.quotes.compactMap { node in
        let quote = Quote(context.sheet.tree.text(of: node))
        guard !quote.isEmpty, quote.places(in: article).isEmpty else { return nil }
        guard let nearest = quote.nearestSentence(in: article) else {
          return context.violation("default", quoting: node)
        }
        return context.violation("nearest", quoting: node, beside: nearest, of: article)
      }
    })

  /// A quote without the word of its sentence that turns the meaning.
  static let quoteCut = Check(
    "quote-cut",
    .sheet { context, rule in
      guard case .found(let article) = context.article else { return [] }
      let words = TurningWords(rule)
      return context.quotes.compactMap { node in
        let cuts = Quote(context.sheet.tree.text(of: node)).places(in: article).map { words.cut(by: $0, in: article) }
        // Where the article says it in several places, one that is whole will do.
        guard let first = cuts.first, let cut = first, !cuts.contains(where: { $0 == nil }) else { return nil }
        return context.violation(
          cut.kind, quoting: node, beside: cut.sentence, of: article, ["word": cut.word])
      }
    })

  /// An article's text that cannot be read, so that no quote can be looked up.
  static let missingText = Check(
    "missing-text",
    .sheet { context, _ in
      switch context.article {
      case .missing(let node): [context.violation("default", at: node, ["text": context.sheet.tree.text(of: node)])]
      case .refused(let node, let reason):
        [context.violation("refused", at: node, ["text": context.sheet.tree.text(of: node), "reason": reason])]
      case .unnamed, .found: []
      }
    })
}

/// The words without which a sentence may mean something else.
private struct TurningWords {
  private let kinds: [(name: String, words: Set<String>)]

  init(_ rule: Rule) {
    kinds = ["negation", "hedge", "number", "side"].map { ($0, rule.wordList($0).folded) }
  }

  struct Cut {
    let kind: String
    let word: String
    let sentence: Range<Int>
  }

  /// The most telling word that a quote leaves out of its sentences; nil where there is none.
  func cut(by ranges: [Range<Int>], in article: ArticleIndex) -> Cut? {
    var cuts: [Cut] = []
    for number in Set(ranges.flatMap(article.sentences(overlapping:))).sorted() {
      let sentence = article.sentences[number]
      for word in article.words(ofSentence: sentence) where !ranges.contains(where: { $0.overlaps(word) }) {
        let text = article.text.text(in: word)
        guard let kind = kind(of: text) else { continue }
        cuts.append(Cut(kind: kind, word: text, sentence: sentence))
      }
    }
    return kinds.lazy.compactMap { kind in cuts.first { $0.kind == kind.name } }.first
  }

  private func kind(of word: String) -> String? {
    if word.hasSuffix("n't") { return "negation" }
    if let first = word.unicodeScalars.first, first.properties.numericType != nil { return "number" }
    return kinds.first { $0.words.contains(word) }?.name
  }
}

extension SheetContext {
  /// Every quote of the sheet, each place once.
  fileprivate var quotes: [NodeID] {
    var seen: Set<NodeID> = []
    return sheet.statements.compactMap { statement in
      guard statement.hasQualifiers, let node = sheet.value(of: .quote, in: statement),
        sheet.tree[node].kind == .scalar, seen.insert(node).inserted
      else { return nil }
      return node
    }
  }

  fileprivate func violation(
    _ message: String, quoting node: NodeID, beside sentence: Range<Int>? = nil, of article: ArticleIndex? = nil,
    _ arguments: Arguments = [:]
  ) -> Violation {
    var arguments = arguments
    arguments["quote"] = sheet.tree.text(of: node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var related: [Violation.Related] = []
    if let sentence, let article {
      arguments["sentence"] = article.words(in: sentence)
      related.append(Violation.Related("article", Place(file: article.file, range: article.range(sentence))))
    }
    return Violation(
      message, at: sheet.place(of: node), document: sheet.document.index,
      subject: subject(holding: node).map(name(of:)),
      arguments: arguments, related: related)
  }
}
