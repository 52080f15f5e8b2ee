extension Snapshots {
  static let html = ""
}
