/// Sentences about whoever has a sign: "your baby isn't feeding", "you keep vomiting", "a rash appears".
extension PlainWording {
  /// What is said of nobody in particular is the sign alone; what is said of a child is the sign in a child.
  mutating func settleSubject() {
    let start = words.first == Phrase.article ? 1 : 0
    var hasLostSubject = false
    if let length = length(of: .subjects, at: start), start + length < words.count {
      replace(0..<(start + length))
      hasLostSubject = true
    } else if start < words.count, length(of: .ages, at: start) == 1, !words.contains("but"),
      let verb = length(of: .subjectVerbs, at: start + 1), start + 1 + verb < words.count
    {
      // "Your baby has no wet nappy" is none in the baby, "the child won't wake" that it won't.
      let begin = start + 1
      let saysNothing = words[begin..<(begin + verb)].allSatisfy(Self.joining.contains)
      let said = words[(begin + (saysNothing ? verb : 0))...]
      replace(words.indices, with: said + ["in", words[start]])
      hasLostSubject = true
    }
    if hasLostSubject, words.first == Phrase.article { replace(0..<1) }
    settleArising(hasLostSubject: hasLostSubject)
  }

  /// Verbs that only join what has a sign to the sign.
  private static let joining: Set<String> = ["is", "was", "has", "have", "had", "get", "develop"]

  /// That a sign begins goes without saying: "starts to vomit", "becomes confused", "blisters come up". What goes on is
  /// persistent: "keeps bleeding". But who is told to keep walking has no such sign.
  private mutating func settleArising(hasLostSubject: Bool) {
    if let length = length(of: .arising, at: 0), length < words.count, !TermForm.isConnecting(words[length]) {
      replace(0..<length)
    }
    let behind = words.indices.dropFirst().suffix(3).first { start in
      length(of: .arisingBehind, at: start) == words.count - start
    }
    if let behind, !words[..<behind].contains(where: TermForm.prepositions.contains),
      words[behind - 1] != Self.denial, !words[behind - 1].hasSuffix("nt")
    {
      replace(behind..<words.count)
    }
    for index in words.indices.dropLast() where words[index] == "keep" {
      guard words[index + 1].hasSuffix("ing"), words[index + 1].utf8.count > 4, turn(at: index) == nil,
        index > 0 ? !TermForm.isConnecting(words[index - 1]) : hasLostSubject
      else { continue }
      replace(index..<(index + 1), with: ["persistent"])
    }
  }
}
