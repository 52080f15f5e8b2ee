internal import Synchronization
internal import YAML

/// Remembers what was found out about a scalar's content, without making a string of it: the same few texts stand in
/// most sheets.
///
/// Shared by all threads. What is remembered changes no answer.
final class ContentMemory: Sendable {
  private struct Entry {
    let content: [UInt8]
    let answer: Bool
  }

  /// By the content's hash; of two contents with one hash the later is remembered.
  private let entries = Mutex<[UInt64: Entry]>([:])
  /// Beyond this many texts everything is forgotten, so that no run eats memory.
  private static let capacity = 20_000
  /// Longer texts are seldom repeated.
  private static let longest = 200

  /// The remembered answer for a scalar, or a new one.
  func answer(for scalar: NodeID, in tree: NodeTree, _ find: () -> Bool) -> Bool {
    let hash = tree[scalar].contentHash
    let known = tree.withContent(of: scalar) { content in
      entries.withLock { entries -> Bool? in
        guard let entry = entries[hash] else { return nil }
        return entry.content.withUnsafeBufferPointer { content.hasSameBytes(as: $0) } ? entry.answer : nil
      }
    }
    if let known { return known }
    let answer = find()
    let content = tree.withContent(of: scalar) { $0.count <= Self.longest ? Array($0) : nil }
    guard let content else { return answer }
    entries.withLock { entries in
      if entries.count >= Self.capacity { entries.removeAll() }
      entries[hash] = Entry(content: content, answer: answer)
    }
    return answer
  }
}
