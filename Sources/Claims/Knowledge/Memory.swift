internal import Synchronization

/// Remembers what came of something: the same few phrases stand in most sheets, and reading one costs more than looking
/// it up.
///
/// Shared by all threads. What is remembered changes no answer, as the same question always has the same one.
public final class Memory<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let known = Mutex(Known())
  private let capacity: Int
  private let size: @Sendable (Answer) -> Int

  private struct Known {
    var answers: [Question: Answer] = [:]
    /// The size of all answers together.
    var size = 0
  }

  /// - Parameters:
  ///   - capacity: Where all answers together would take more, those so far are forgotten, so that no run eats memory.
  ///   - size: What an answer takes; where it is not given, each takes one.
  public init(capacity: Int = 50_000, size: @escaping @Sendable (Answer) -> Int = { _ in 1 }) {
    self.capacity = capacity
    self.size = size
  }

  /// The remembered answer, or a new one.
  public func answer(to question: Question, _ find: () -> Answer) -> Answer {
    if let answer = known.withLock({ $0.answers[question] }) { return answer }
    let answer = find()
    let size = size(answer)
    // What alone takes more is not kept, and puts nothing else out.
    guard size <= capacity else { return answer }
    known.withLock { known in
      if known.size + size > capacity { known = Known() }
      // Another thread may have found it, too.
      if known.answers.updateValue(answer, forKey: question) == nil { known.size += size }
    }
    return answer
  }
}
