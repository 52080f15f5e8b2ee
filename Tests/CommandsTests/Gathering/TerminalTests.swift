import Foundation
import Synchronization
import Testing

@testable import Commands

@Suite struct TerminalTests {
  @Test func `a reader who takes his time costs none of ours, and gets all`() async throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0)
    let reader = pipe.fileHandleForReading
    let reading = Task.detached {
      try await Task.sleep(for: .milliseconds(500))
      return try reader.readToEnd()?.count
    }
    let start = Self.processorTime
    #expect(Terminal.write(String(repeating: "x", count: 1_000_000), to: descriptor) == 0)
    #expect(Self.processorTime - start < .milliseconds(250))
    try pipe.fileHandleForWriting.close()
    #expect(try await reading.value == 1_000_000)
  }

  /// What this thread has had of the processor.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
