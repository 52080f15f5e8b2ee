/// Makes of a text's segments the position that it says.
struct ScaleInterpretation {
  let text: String
  let tokens: [WordToken]
  let segments: [ScaleSegmentation.Segment]
  let scale: Scale

  func reading() -> Result<ScaleReading, ReadingProblem> {
    let unknown = segments.filter { if case .unknown = $0.kind { true } else { false } }
    if let first = unknown.first { return .failure(notUnderstood(from: first, unknown)) }
    var statement = ScaleStatement(text, tokens, scale: scale)
    let positions: [ScaleReading.Position]
    do throws(ReadingProblem) {
      for segment in segments { try statement.take(segment) }
      positions = try statement.positions()
    } catch {
      return .failure(error)
    }
    guard positions.isEmpty else { return .success(ScaleReading(positions, on: scale)) }
    if statement.isCompared {
      return .failure(ReadingProblem("“\(text)” compares it with something else and says no step of \(scale.name)"))
    }
    return .failure(ReadingProblem("“\(text)” says no step of \(scale.name)", understood: text))
  }

  /// Names the first few words that nobody knows, and what stands before them.
  private func notUnderstood(
    from first: ScaleSegmentation.Segment, _ unknown: [ScaleSegmentation.Segment]
  ) -> ReadingProblem {
    var end = first.range.upperBound
    for segment in unknown.dropFirst().prefix(7) where segment.range.lowerBound == end {
      end = segment.range.upperBound
    }
    let words = String(text[tokens[first.range.lowerBound].range.lowerBound..<tokens[end - 1].range.upperBound])
    let isKnown = segments.contains { if case .phrase = $0.kind { true } else { false } }
    guard first.range.lowerBound > 0, isKnown else {
      return ReadingProblem("“\(words)” says nothing about \(scale.name)")
    }
    let known = String(text[tokens[0].range.lowerBound..<tokens[first.range.lowerBound - 1].range.upperBound])
    return ReadingProblem("understood “\(known)” but not “\(words)”", understood: known)
  }
}
