internal import CAllocation

/// How the process takes memory from the system.
enum MemorySteps {
  /// Takes it in large steps, and gives none back before the end: a run keeps most of what it reads, and asking for a
  /// little at a time costs a large one a fifteenth of its time. What is taken and not used costs nothing.
  ///
  /// Other libraries than glibc do as they see fit.
  static func makeLarge() {
    #if canImport(Glibc)
      mallopt(M_TOP_PAD, 64 << 20)
      mallopt(M_TRIM_THRESHOLD, 1 << 30)
      // The most that glibc lets through: lists that grow move within the heap, not from one mapping to the next.
      mallopt(M_MMAP_THRESHOLD, 32 << 20)
    #endif
  }
}
