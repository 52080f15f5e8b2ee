import Testing

/// One slip gives one finding, at its place: whatever follows from it is not told.
@Suite struct SingleSlipTests {
  @Test(
    "One slip in a clean sheet is one finding",
    arguments: [("source", SingleSlip.aboutSource), ("conditions", SingleSlip.aboutConditions)])
  func one(name: String, slips: [SingleSlip]) async throws {
    try await TemporaryFolder.with { folder in
      for (index, slip) in slips.enumerated() {
        #expect(slip.sheet != SampleSheet.clean, "\(slip.text)")
        try folder.write("\(name)-\(index).yaml", text: slip.sheet)
      }
      let paths = slips.indices.map { "\(name)-\($0).yaml" }
      let arguments = ["lint", "--format", "json", "--ignore", "duplicate-source"] + paths
      let report = try await Program(arguments + Program.today, in: folder).run().report
      for (path, slip) in zip(paths, slips) {
        let found = report.findings(in: path).map(\.description)
        #expect(found == [slip.finding], "\(slip.replacement)")
      }
    }
  }

  @Test("The clean sheet has no finding at all")
  func clean() async throws {
    try await TemporaryFolder.with { folder in
      try folder.writeCleanSheet()
      let report = try await Program.lint("clean.yaml", "--format", "json", in: folder).run().report
      #expect(report.findings.map(\.description).isEmpty)
    }
  }
}
