internal import Synchronization

/// Remembers what was found out about a scalar's content, without making a string of it: the same few texts stand in
/// most sheets.
///
/// Shared by all threads. What is remembered changes no answer, as the same question always has the same one.
public final class ContentMemory<Answer: Sendable>: Sendable {
  /// What is remembered of one text.
  private struct Entry {
    /// Where the text stands among all texts.
    let start: Int
    let count: Int
    let question: UInt64
  }

  /// Texts and entries in flat arrays: an entry that held its own text would have all threads count who looks at it.
  private struct Entries {
    private var numbers: [UInt64: Int] = [:]
    private var entries: [Entry] = []
    private var texts: [UInt8] = []
    private var answers: [Answer] = []

    var count: Int { entries.count }

    func answer(_ hash: UInt64, _ question: UInt64, _ content: UnsafeBufferPointer<UInt8>) -> Answer? {
      guard let number = numbers[hash], entries[number].question == question, entries[number].count == content.count
      else { return nil }
      let start = entries[number].start
      let isSame = texts.withUnsafeBufferPointer { texts in
        content.hasSameBytes(as: UnsafeBufferPointer(rebasing: texts[start..<start + content.count]))
      }
      return isSame ? answers[number] : nil
    }

    /// Of two texts with one hash the later is remembered.
    mutating func remember(_ answer: Answer, _ hash: UInt64, _ question: UInt64, _ content: UnsafeBufferPointer<UInt8>)
    {
      numbers[hash] = entries.count
      entries.append(Entry(start: texts.count, count: content.count, question: question))
      texts += content
      answers.append(answer)
    }
  }

  /// A part of what is remembered, so that threads seldom wait for each other.
  private final class Shard: Sendable {
    let entries = Mutex(Entries())
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
      let known = shard.entries.withLock { $0.answer(hash, question, content) }
      if let known, isRight(known) { return known }
      let answer = find()
      guard content.count <= longest else { return answer }
      shard.entries.withLock { entries in
        if entries.count >= capacity { entries = Entries() }
        entries.remember(answer, hash, question, content)
      }
      return answer
    }
  }
}
