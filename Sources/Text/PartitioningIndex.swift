extension RandomAccessCollection where Index == Int {
  /// The first index of which something is true that is true of all later ones; the end where it is true of none.
  /// Logarithmic in the number of elements.
  @inlinable
  public func partitioningIndex(where isReached: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
