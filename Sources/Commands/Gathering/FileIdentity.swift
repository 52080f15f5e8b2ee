/// What makes two paths the same file: its device, and its number there.
struct FileIdentity: Hashable, Sendable {
  /// The device, by the system's number for it.
  let device: UInt64
  /// The file's number on the device.
  let number: UInt64
}
