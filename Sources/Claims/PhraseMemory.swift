internal import Synchronization

/// Remembers what was read of a phrase: the same few phrases stand in most sheets, and reading one costs more than
/// looking it up.
///
/// Shared by all threads. What is remembered changes no answer, as the same phrase always reads the same.
public final class PhraseMemory<Answer: Sendable>: Sendable {
  private let answers = Mutex<[String: Answer]>([:])
  private let capacity: Int
  /// Longer texts are seldom repeated.
  private let longest: Int

  /// - Parameters:
  ///   - capacity: Beyond this many phrases everything is forgotten, so that no run eats memory.
  ///   - longest: The longest text to remember, in bytes.
  public init(capacity: Int = 20_000, longest: Int = 200) {
    self.capacity = capacity
    self.longest = longest
  }

  /// The remembered answer for a text, or a new one.
  public func answer(for text: String, _ read: (String) -> Answer) -> Answer {
    guard text.utf8.count <= longest else { return read(text) }
    if let known = answers.withLock({ $0[text] }) { return known }
    let answer = read(text)
    answers.withLock { answers in
      if answers.count >= capacity { answers.removeAll() }
      answers[text] = answer
    }
    return answer
  }
}
