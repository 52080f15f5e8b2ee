internal import Text

/// Which word of a term belongs to which, where a bag of words would lose it.
extension TermForm {
  /// A word of a term, or what stands for it, with the index of the first word that it stands for.
  typealias Token = (stem: String, index: Int)

  /// Tokens with what binds them: a number to its unit, a denial to what it denies, and the end of a course or an order
  /// to its role. Linear in the number of words.
  static func bound(_ tokens: [Token], in words: [String], _ lexicon: Lexicon) -> [Token] {
    bindingRoles(bindingDenials(bindingLacks(bindingUnits(tokens, words, lexicon), words), words), words, lexicon)
  }

  /// Denies what something is said to be free of, so that an alcohol-free mouthwash is no kind of one with alcohol.
  private static func bindingLacks(_ tokens: [Token], _ words: [String]) -> [Token] {
    guard let free = tokens.indices.dropFirst().first(where: { tokens[$0].stem == "free" }),
      // The two may stand for one word: "sugarless".
      structure(of: tokens[free - 1].stem) == nil, tokens[free].index <= tokens[free - 1].index + 1,
      !words[(tokens[free].index + 1)...].prefix(1).contains(where: ["of", "from"].contains)
    else { return tokens }
    var result = tokens
    result[free - 1].stem = "!" + result[free - 1].stem
    result.remove(at: free)
    return result
  }

  /// With one token of a lone verb and what it ends with, which is half of what it means: "staying up" is not "staying
  /// in", and whoever stays in bed does neither.
  func bindingParticle(of words: [String], _ lexicon: Lexicon) -> TermForm {
    guard parts.count == 1, parts[0].tokens.count == 1, Self.structure(of: parts[0].tokens[0]) == nil, words.count > 1,
      let last = words.last, lexicon.length(of: .loneVerbParticles, in: [last], at: 0) != nil
    else { return self }
    var form = self
    form.parts[0].tokens[0] += "·" + last
    return form
  }

  /// The role of a token, with what marks it as one, and what has that role: "after→" and "fall". The role is empty where
  /// order changes nothing.
  static func roleAndName(of token: String) -> (role: Substring, name: Substring) {
    guard let end = token.firstIndex(of: roleMark) else { return ("", token[...]) }
    return (token[...end], token[token.index(after: end)...])
  }

  private static let roleMark: Character = "→"
  /// Words that say which of two places is meant.
  fileprivate static let sides: Set<String> = ["left", "right", "upper", "lower", "both"]

  /// Marks what a denial within a term denies: all of its clause but for where it is, so that "rash that does not fade" is
  /// no kind of "rash that fades", and "pain that painkillers do not control" is pain not controlled by painkillers.
  private static func bindingDenials(_ tokens: [Token], _ words: [String]) -> [Token] {
    guard let denial = tokens.first(where: { denying.contains($0.stem) })?.index else { return tokens }
    let clause = words[..<denial].lastIndex(where: isRelative) ?? denial
    var result = tokens.filter { !denying.contains($0.stem) }
    for position in result.indices where result[position].index > clause {
      let (index, stem) = (result[position].index, result[position].stem)
      let isApart = words[min(index, denial)..<max(index, denial)].contains("but")
      if !isApart, structure(of: stem) == nil { result[position].stem = "!" + stem }
    }
    // "Not" alone denies nothing that is known here.
    if !result.contains(where: { $0.stem.hasPrefix("!") }) { result.append((PlainWording.denial, denial)) }
    return result
  }

  /// Whether a word begins a clause about what stands before it.
  static func isRelative(_ word: String) -> Bool { word == "that" || word == "which" || word == "who" }

  /// Words that deny what follows within a term.
  private static let denying: Set<String> = [PlainWording.denial, "no", "never", "without"]

  /// Makes one token of a number and its unit, so that 2 puffs every 4 hours are not 4 every 2.
  private static func bindingUnits(_ tokens: [Token], _ words: [String], _ lexicon: Lexicon) -> [Token] {
    var result: [Token] = []
    for token in tokens {
      if let last = result.last, last.index + 1 == token.index, isNumber(last.stem),
        lexicon.length(of: .units, in: words, at: token.index) == 1
      {
        result[result.count - 1].stem += "·" + token.stem
      } else {
        result.append(token)
      }
    }
    return result
  }

  private static func isNumber(_ stem: String) -> Bool {
    let number = PlainWording.isBound(stem) ? stem.dropFirst() : stem[...]
    return !number.isEmpty && number.utf8.allSatisfy { $0.isDigitOfASCII || $0 == UInt8(ascii: ".") }
  }

  /// Marks what stands behind a word of order and where a course leads, so that pain that spreads from the chest to the arm
  /// does not spread from the arm to the chest, and vomiting after a fall is no fall after vomiting.
  private static func bindingRoles(_ tokens: [Token], _ words: [String], _ lexicon: Lexicon) -> [Token] {
    var tokens = tokens
    for index in words.indices where PlainWording.givesRole(words[index], lexicon) {
      let end = endOfRole(from: index + 1, in: words, lexicon)
      for position in tokens.indices where (index + 1..<end).contains(tokens[position].index) {
        tokens[position].stem = words[index] + String(roleMark) + tokens[position].stem
      }
    }
    return tokens
  }

  /// Where what begins at an index ends: before the next preposition that says no more of it.
  private static func endOfRole(from start: Int, in words: [String], _ lexicon: Lexicon) -> Int {
    let begin = words[start...].firstIndex { !prepositions.contains($0) && !connecting.contains($0) } ?? words.endIndex
    return words[begin...].firstIndex { $0 != "of" && endsHead($0, lexicon) } ?? words.endIndex
  }
}

extension TermForm.Part {
  /// The most tokens behind an "or" that share what stands before it.
  private static let mostShared = 2

  /// With the role that the last thing of the part before has, where both are places, as in "spreads to the arm and the
  /// jaw", or a few words are an alternative: "after eating or lying down".
  func sharingRole(of part: TermForm.Part?, isAlternative: Bool) -> TermForm.Part {
    guard let last = part?.tokens.last else { return self }
    let role = TermForm.roleAndName(of: last).role
    let arePlaces =
      TermForm.structure(of: last) != nil
      && tokens.allSatisfy { TermForm.structure(of: $0) != nil || TermForm.sides.contains($0) }
    let haveRoles = tokens.contains { !TermForm.roleAndName(of: $0).role.isEmpty }
    guard !role.isEmpty, arePlaces || isAlternative && tokens.count <= Self.mostShared, !haveRoles else { return self }
    return TermForm.Part(
      tokens: tokens.map { role + $0 }, heads: heads, qualities: qualities, companions: companions, words: words,
      starts: starts)
  }
}
