/// An object for each number below a count, each made when it is first asked for.
///
/// Shared by all threads without a lock, as every judgement asks it several times. Two that ask at once may both make
/// an object, and both get the first one's.
final class DeferredTable<Value: AnyObject & Sendable>: Sendable {
  /// Written through atomic operations alone; as long as the table lives.
  private nonisolated(unsafe) let slots: UnsafeMutableBufferPointer<LazyReference<Value>>

  init(count: Int) {
    slots = .allocate(capacity: count)
    for index in slots.indices { slots.initializeElement(at: index, to: LazyReference()) }
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  /// The object of a number; nil where none can be made, or the number is not below the count.
  func value(at index: Int, _ make: () -> Value?) -> Value? {
    guard slots.indices.contains(index) else { return nil }
    return slots[index].load() ?? make().map { slots[index].storeIfNil($0) }
  }
}
