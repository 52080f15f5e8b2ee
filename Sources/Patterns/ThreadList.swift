/// The states that wait for the next scalar, each with the byte offset where its attempt began.
///
/// Storage is kept from one scalar to the next, so that a long text costs no allocations.
struct ThreadList {
  private(set) var count = 0
  private var states: [Int]
  private var starts: [Int]

  init(capacity: Int) {
    states = Array(repeating: 0, count: capacity)
    starts = Array(repeating: 0, count: capacity)
  }

  subscript(index: Int) -> (state: Int, start: Int) { (states[index], starts[index]) }

  mutating func append(state: Int, start: Int) {
    states[count] = state
    starts[count] = start
    count += 1
  }

  mutating func removeAll() {
    count = 0
  }
}
