internal import Synchronization

extension Sequence where Self: Sendable, Element: Sendable {
  /// Maps the elements on several threads at once; the results stand in the elements' order.
  func mapInParallel<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let elements = Array(self)
    let next = Counter()
    let parts = await withTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<Swift.max(1, Swift.min(jobs, elements.count)) {
        group.addTask {
          var results: [(Int, Result)] = []
          while let index = next.take(below: elements.count) { results.append((index, transform(elements[index]))) }
          return results
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return parts.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Hands out indices to threads.
private final class Counter: Sendable {
  private let value = Atomic(0)

  func take(below end: Int) -> Int? {
    let index = value.add(1, ordering: .relaxed).oldValue
    return index < end ? index : nil
  }
}
