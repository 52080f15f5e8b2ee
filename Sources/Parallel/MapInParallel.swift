internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// Maps the elements on several threads at once, and waits for all; the results stand in the elements' order.
  ///
  /// - Parameter jobs: How many threads there may be; 1 or less maps on this one.
  public func mapInParallel<Result: Sendable>(
    jobs: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard jobs > 1, count > 1 else { return map(transform) }
    let next = Atomic(0)
    let parts = Mutex<[(start: Int, results: [Result])]>([])
    // Several elements at a time, so that threads seldom meet; not too many, so that all end at about the same time.
    let length = Swift.max(1, count / (jobs * 16))
    DispatchQueue.concurrentPerform(iterations: Swift.min(jobs, count)) { _ in
      while true {
        let start = next.add(length, ordering: .relaxed).oldValue
        guard start < count else { return }
        let results = self[start..<Swift.min(start + length, count)].map(transform)
        parts.withLock { $0.append((start, results)) }
      }
    }
    return parts.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
  }

  /// Cuts the elements into parts of about the same length, in order, for as many threads: none longer than needed.
  ///
  /// - Parameter least: Fewer elements stay together: they are not worth a second thread.
  public func parts(jobs: Int, from least: Int = 1_000) -> [ArraySlice<Element>] {
    guard jobs > 1, count > least else { return [self[...]] }
    return parts(ofLength: (count + jobs * 4 - 1) / (jobs * 4))
  }

  /// Maps parts of the elements on several threads at once, and hands the results on in the elements' order; few of them
  /// are held at a time.
  ///
  /// - Parameters:
  ///   - jobs: How many threads there may be; 1 or less maps on this one.
  ///   - length: How many elements make a part.
  public func mapPartsInParallel<Result: Sendable>(
    jobs: Int, length: Int, _ transform: @Sendable (ArraySlice<Element>) -> Result, _ take: (Result) -> Void
  ) {
    for batch in parts(ofLength: length).parts(ofLength: 4 * Swift.max(1, jobs)) {
      for result in [ArraySlice<Element>](batch).mapInParallel(jobs: jobs, transform) { take(result) }
    }
  }

  /// Cuts the elements into parts of one length, but for the last.
  private func parts(ofLength length: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: Swift.max(1, length)).map { self[$0..<Swift.min($0 + Swift.max(1, length), count)] }
  }
}
