/// Breaks a text in a few places. The same seed breaks it in the same way.
struct SheetMutation {
  let seed: UInt64

  private static let pieces: [[UInt8]] =
    [
      "\t", ": ", "- ", "\n", "\r", "'", "\"", "[", "]", "{", "}", ",", "# ", "&a ", "*a", "!x ", "|", ">", "? ",
      "---\n",
      "<<: *a", "  ", "~", "none: true", "unknown: true", "red_flags: ", "treatments: [x]\n", "\u{2028}", "👩🏽‍⚕️",
    ].map { Array($0.utf8) } + [[0xFF], [0x80], [0]]

  func mutated(_ text: String) -> [UInt8] {
    var numbers = SeededGenerator(seed: seed)
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let start = Int.random(in: 0...bytes.count, using: &numbers)
      let end = min(bytes.count, start + Int.random(in: 0...30, using: &numbers))
      switch Int.random(in: 0...3, using: &numbers) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
      case 2: bytes.insert(contentsOf: Self.pieces.randomElement(using: &numbers) ?? [], at: start)
      default: bytes.replaceSubrange(start..<end, with: Self.pieces.randomElement(using: &numbers) ?? [])
      }
    }
    return bytes
  }
}
