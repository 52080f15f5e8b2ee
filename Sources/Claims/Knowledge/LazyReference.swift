internal import Synchronization

/// A reference that is set once, by whichever thread is first.
///
/// In place of Synchronization's `AtomicLazyReference`, whose `load` is not specialised: it asks the runtime for types at
/// every call, which took a twentieth of a start.
struct LazyReference<Value: AnyObject & Sendable>: ~Copyable, Sendable {
  /// The address of an object that is held on to; 0 where there is none yet.
  private let address = Atomic<UInt>(0)

  deinit { Self.object(at: address.load(ordering: .acquiring))?.release() }

  /// The object that was stored; nil where none was.
  func load() -> Value? { Self.object(at: address.load(ordering: .acquiring))?.takeUnretainedValue() }

  /// Stores an object unless there is one.
  ///
  /// - Returns: The object that is stored from now on.
  func storeIfNil(_ value: Value) -> Value {
    let object = Unmanaged.passRetained(value)
    let (isStored, known) = address.compareExchange(
      expected: 0, desired: UInt(bitPattern: object.toOpaque()), ordering: .acquiringAndReleasing)
    guard !isStored, let first = Self.object(at: known) else { return value }
    object.release()
    return first.takeUnretainedValue()
  }

  private static func object(at address: UInt) -> Unmanaged<Value>? {
    UnsafeRawPointer(bitPattern: address).map(Unmanaged.fromOpaque)
  }
}
