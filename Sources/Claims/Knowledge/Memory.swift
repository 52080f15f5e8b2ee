internal import Synchronization

/// Remembers what came of something: the same few phrases stand in most sheets, and reading one costs more than looking
/// it up.
///
/// Shared by all threads. What is remembered changes no answer, as the same question always has the same one.
public final class Memory<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let answers = Mutex<[Question: Answer]>([:])
  private let capacity: Int

  /// - Parameter capacity: Beyond this many questions everything is forgotten, so that no run eats memory.
  public init(capacity: Int = 50_000) { self.capacity = capacity }

  /// The remembered answer, or a new one.
  public func answer(to question: Question, _ find: () -> Answer) -> Answer {
    if let known = answers.withLock({ $0[question] }) { return known }
    let answer = find()
    answers.withLock { answers in
      if answers.count >= capacity { answers.removeAll() }
      answers[question] = answer
    }
    return answer
  }
}
