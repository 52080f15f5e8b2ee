internal import Text

/// A pattern with wildcards, read as git reads one: byte by byte, `*` and `?` within a folder, `**` across folders.
///
/// Matching follows all the ways through the pattern at once, so its time grows with pattern times text and never
/// explodes: `*a*a*a*a*b` is as quick as any.
struct Glob: Equatable, Sendable {
  /// One step of the pattern.
  enum Token: Equatable, Sendable {
    /// This very byte.
    case byte(UInt8)
    /// One byte of a set, which for `?` holds them all.
    case oneOf(ByteSet)
    /// Any bytes but `/`.
    case star
    /// Any bytes.
    case doubleStar
    /// Before a `doubleStar` and its `/`: both may stand for nothing, so that `**/a` matches `a`.
    case optionalFolders
  }

  /// The steps in order; empty matches the empty text alone.
  let tokens: [Token]

  /// Whether the whole of the text matches.
  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    // Most names fail by their extension, which is soon told.
    if case .byte(let last)? = tokens.last, text.last != last { return false }
    let words = tokens.count / UInt64.bitWidth + 1
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * words) { buffer in
      buffer.initialize(repeating: 0)
      var current = UnsafeMutableBufferPointer(rebasing: buffer[..<words])
      var next = UnsafeMutableBufferPointer(rebasing: buffer[words...])
      insert(0, into: current)
      passOverEmpty(current)
      for byte in text {
        step(over: byte, from: current, to: next)
        guard next.contains(where: { $0 != 0 }) else { return false }
        passOverEmpty(next)
        swap(&current, &next)
        next.update(repeating: 0)
      }
      return current[tokens.count / UInt64.bitWidth] & 1 << (tokens.count % UInt64.bitWidth) != 0
    }
  }

  /// Places in the pattern: bit n stands before token n.
  private typealias Places = UnsafeMutableBufferPointer<UInt64>

  private func insert(_ index: Int, into places: Places) {
    places[index / UInt64.bitWidth] |= 1 << (index % UInt64.bitWidth)
  }

  /// Adds to `next` where the byte leads to.
  private func step(over byte: UInt8, from current: Places, to next: Places) {
    for word in current.indices {
      var rest = current[word]
      while rest != 0 {
        let index = word * UInt64.bitWidth + rest.trailingZeroBitCount
        rest &= rest - 1
        guard index < tokens.count else { return }
        switch tokens[index] {
        case .byte(let expected): if byte == expected { insert(index + 1, into: next) }
        case .oneOf(let set): if set.contains(byte) { insert(index + 1, into: next) }
        case .star: if byte != UInt8(ascii: "/") { insert(index, into: next) }
        case .doubleStar: insert(index, into: next)
        case .optionalFolders: break
        }
      }
    }
  }

  /// Adds the places that are reached without taking a byte. All of them lie ahead, so one pass finds them.
  private func passOverEmpty(_ places: Places) {
    for word in places.indices {
      var passed: UInt64 = 0
      while places[word] & ~passed != 0 {
        let bit = (places[word] & ~passed).trailingZeroBitCount
        passed |= 1 << bit
        let index = word * UInt64.bitWidth + bit
        guard index < tokens.count else { return }
        switch tokens[index] {
        case .star, .doubleStar: insert(index + 1, into: places)
        case .optionalFolders:
          insert(index + 1, into: places)
          insert(index + 3, into: places)
        case .byte, .oneOf: break
        }
      }
    }
  }
}
