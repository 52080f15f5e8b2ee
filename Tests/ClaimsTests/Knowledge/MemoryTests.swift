import Claims
import Synchronization
import Testing

@Suite struct MemoryTests {
  @Test(
    "What is remembered stays within its size",
    arguments: [
      ("all fits", 10, ["aa", "bb", "aa", "bb"], 2), ("too much together", 3, ["aa", "bb", "bb", "aa"], 3),
      ("too much alone", 3, ["a", "long", "long", "a"], 3), ("up to the edge", 4, ["aa", "bb", "aa"], 2),
    ])
  func size(name: String, capacity: Int, questions: [String], found: Int) {
    let memory = Memory<String, String>(capacity: capacity, size: \.count)
    let count = Mutex(0)
    for question in questions {
      let answer = memory.answer(to: question) {
        count.withLock { $0 += 1 }
        return question
      }
      #expect(answer == question)
    }
    #expect(count.withLock { $0 } == found)
  }

  @Test func `without a size each answer takes one`() {
    let memory = Memory<Int, Int>(capacity: 2)
    for question in [1, 2, 1, 2] { #expect(memory.answer(to: question) { question } == question) }
    #expect(memory.answer(to: 1) { 0 } == 1)
    _ = memory.answer(to: 3) { 3 }
    #expect(memory.answer(to: 1) { 0 } == 0)
  }
}
