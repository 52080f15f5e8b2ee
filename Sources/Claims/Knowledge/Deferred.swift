/// A value that is made when it is first asked for: a run asks for little of what the packs know.
///
/// Shared by all threads. Two that ask at once may both make it, and both get the first one's.
final class Deferred<Value: Sendable>: Sendable {
  private final class Made: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let made = LazyReference<Made>()
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  var value: Value { (made.load() ?? made.storeIfNil(Made(make()))).value }
}
