extension TreeBuilder {
  /// Right after the indicator that an empty scalar belongs to: libyaml places some at the next token.
  @inline(__always)
  func placeOfEmpty(before mark: Int) -> Int {
    guard mark > contentEnd else { return contentEnd }
    switch bytes[mark - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"): return mark
    default: return endOfLastIndicator(before: mark)
    }
  }

  private func endOfLastIndicator(before mark: Int) -> Int {
    var place = contentEnd
    var offset = bytes.skipGap(from: contentEnd)
    while offset < mark {
      place = offset + 1
      offset = bytes.skipGap(from: place)
    }
    return place
  }

  /// The end of a block scalar's last visible character; libyaml goes on to where the next token may begin.
  func endOfBlockScalar(_ range: Range<Int>) -> Int {
    var header = range.lowerBound
    // The indicators of chomping and indentation: `|-`, `>2+`.
    while header < range.upperBound, header - range.lowerBound < 3, !bytes.endsWord(at: header) { header += 1 }
    let headerEnd = bytes.endOfLine(from: header)
    var end = range.upperBound
    while end > headerEnd {
      let length = bytes[end - 1].isBlank ? 1 : bytes.lineBreak(before: end)
      if length == 0 { break }
      end -= length
    }
    return end > headerEnd ? end : min(header, range.upperBound)
  }
}
