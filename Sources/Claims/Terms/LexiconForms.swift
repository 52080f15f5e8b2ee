/// The words of a lexicon in the forms in which they are looked up: as a phrase has them, in the singular and in common
/// spelling. Each part is made when it is first asked for.
final class LexiconForms: Sendable {
  /// Words that mean the same in any term.
  struct SameWords: Sendable {
    /// For stems, those that stand for them.
    var canonicalOf: [String: [String]] = [:]
    /// The same for words that are not stemmed.
    var plainOf: [String: [String]] = [:]
    /// The most words that a group has.
    var longest = 1
  }

  let words: Deferred<Lexicon.Words>
  let sameWords: Deferred<SameWords>
  let lightStems: Deferred<Set<String>>
  let phrases: [String: Deferred<Set<[String]>>]
  let circumstances: Deferred<[[String]: [String]]>
  private let irregular: Deferred<[String: String]>

  init(_ words: Lexicon.Words) {
    self.words = Deferred { words }
    let irregular = Deferred {
      let forms = words.irregular.sorted { $0.key < $1.key }.map { (Self.form($0), Self.form($1)) }
      return Dictionary(forms) { first, _ in first }
    }
    self.irregular = irregular
    let stems = { @Sendable (words: [String]) in words.map { Self.stem(of: $0, irregular.value) } }
    sameWords = Deferred {
      words.sameWords.reduce(into: SameWords()) { same, group in
        guard let first = group.first.map({ Phrase($0).words }) else { return }
        let canonical = stems(first)
        for word in group.dropFirst() {
          let words = Phrase(word).words
          same.longest = max(same.longest, words.count)
          same.canonicalOf[stems(words).joined(separator: " ")] = canonical
          same.plainOf[words.joined(separator: " ")] = first
        }
      }
    }
    lightStems = Deferred { Set(words.lightHeads.flatMap { stems(Phrase($0).words) }) }
    phrases = words.phrasing.mapValues { phrases in Deferred { Set(phrases.map { Phrase($0).words }) } }
    circumstances = Deferred {
      words.circumstances.sorted { $0.key < $1.key }.reduce(into: [:]) { names, entry in
        for name in entry.value { names[Phrase(name).words] = Phrase(entry.key).words }
      }
    }
  }

  /// Makes all parts.
  func prepare() {
    _ = (sameWords.value, lightStems.value, circumstances.value)
    for list in phrases.values { _ = list.value }
  }

  func stem(of word: String) -> String { Self.stem(of: word, irregular.value) }

  private static func stem(of word: String, _ irregular: [String: String]) -> String {
    Stem.of(irregular[word] ?? word)
  }

  private static func form(_ text: String) -> String { Phrase(text).words.joined(separator: " ") }

  // MARK: - Compiled

  /// Parts of the compiled form; a list of phrases has its name behind it.
  private enum Section {
    static let (irregular, canonical, plain, light) = ("irregular", "canonical", "plain", "light")
    static let (circumstances, phrases) = ("circumstances", "phrases ")
  }

  /// Each part as a text of lines, a word or phrase and what it stands for with a tab between them.
  var compiled: [String: String] {
    let same = sameWords.value
    var sections = [
      Section.irregular: CompiledLines.text(irregular.value.map { ($0, [$1]) }),
      Section.canonical: CompiledLines.text(same.canonicalOf.map { ($0, $1) }),
      Section.plain: CompiledLines.text(same.plainOf.map { ($0, $1) }),
      Section.light: CompiledLines.text(lightStems.value.map { ($0, []) }),
      Section.circumstances: CompiledLines.text(
        circumstances.value.map { ($0.joined(separator: " "), $1) }),
    ]
    for (name, phrases) in phrases {
      sections[Section.phrases + name] = CompiledLines.text(phrases.value.map { ($0.joined(separator: " "), []) })
    }
    return sections
  }

  init(compiled sections: [String: String], words: @escaping @Sendable () -> Lexicon.Words) {
    self.words = Deferred(words)
    let lines = { @Sendable (section: String) in CompiledLines.lines(of: sections[section] ?? "") }
    irregular = Deferred {
      lines(Section.irregular).reduce(into: [:]) { $0[$1.key] = $1.words.joined(separator: " ") }
    }
    sameWords = Deferred {
      var same = SameWords()
      for line in lines(Section.canonical) {
        same.canonicalOf[line.key] = line.words
        same.longest = max(same.longest, 1 + line.key.utf8.count { $0 == UInt8(ascii: " ") })
      }
      for line in lines(Section.plain) { same.plainOf[line.key] = line.words }
      return same
    }
    lightStems = Deferred { Set(lines(Section.light).map(\.key)) }
    circumstances = Deferred {
      lines(Section.circumstances).reduce(into: [:]) { $0[$1.keyWords] = $1.words }
    }
    phrases = sections.reduce(into: [:]) { phrases, section in
      guard section.key.hasPrefix(Section.phrases) else { return }
      phrases[String(section.key.dropFirst(Section.phrases.count))] = Deferred {
        Set(CompiledLines.lines(of: section.value).map(\.keyWords))
      }
    }
  }
}
