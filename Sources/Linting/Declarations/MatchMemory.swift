internal import Synchronization

/// Remembers which texts a pattern matches: the same few phrases stand in most sheets.
///
/// Shared by all threads; what is remembered changes no answer.
final class MatchMemory: Sendable {
  /// Beyond this many texts everything is forgotten, so that no run eats memory.
  private static let capacity = 20_000
  /// Longer texts are seldom repeated.
  private static let longest = 200

  private let answers = Mutex<[String: Bool]>([:])

  /// The remembered answer for a text, or a new one.
  func answer(for text: String, _ ask: (String) -> Bool) -> Bool {
    guard text.utf8.count <= Self.longest else { return ask(text) }
    if let known = answers.withLock({ $0[text] }) { return known }
    let answer = ask(text)
    answers.withLock { answers in
      if answers.count >= Self.capacity { answers.removeAll() }
      answers[text] = answer
    }
    return answer
  }
}
