internal import Synchronization

/// Remembers what was found out about a scalar's content, without making a string of it: the same few texts stand in
/// most sheets.
///
/// Shared by all threads. What is remembered changes no answer, as the same question always has the same one.
public final class ContentMemory<Answer: Sendable>: Sendable {
  private struct Entry {
    let content: [UInt8]
    let question: UInt64
    let answer: Answer
  }

  /// A part of what is remembered, so that threads seldom wait for each other.
  private final class Shard: Sendable {
    /// By the hash of content and question; of two with one hash the later is remembered.
    let entries = Mutex<[UInt64: Entry]>([:])
  }

  private let shards: [Shard]
  private let capacity: Int
  /// Longer texts are seldom repeated.
  private let longest = 200

  /// - Parameter capacity: Beyond this many texts everything is forgotten, so that no run eats memory.
  public init(capacity: Int = 50_000) {
    shards = (0..<16).map { _ in Shard() }
    self.capacity = capacity / shards.count
  }

  /// The remembered answer for a scalar, or a new one.
  ///
  /// - Parameters:
  ///   - question: What is asked of the content, where different things are.
  ///   - isRight: Whether an answer fits what is asked besides content and question.
  public func answer(
    for scalar: NodeID, in tree: NodeTree, question: UInt64 = 0, isRight: (Answer) -> Bool = { _ in true },
    _ find: () -> Answer
  ) -> Answer {
    let hash = tree[scalar].contentHash ^ (question &* 0x9E37_79B9_7F4A_7C15)
    let shard = shards[Int(truncatingIfNeeded: hash >> 60)]
    return tree.withContent(of: scalar) { content in
      let known = shard.entries.withLock { entries -> Answer? in
        guard let entry = entries[hash], entry.question == question,
          entry.content.withUnsafeBufferPointer({ content.hasSameBytes(as: $0) })
        else { return nil }
        return entry.answer
      }
      if let known, isRight(known) { return known }
      let answer = find()
      guard content.count <= longest else { return answer }
      let entry = Entry(content: Array(content), question: question, answer: answer)
      shard.entries.withLock { entries in
        if entries.count >= capacity { entries.removeAll() }
        entries[hash] = entry
      }
      return answer
    }
  }
}
