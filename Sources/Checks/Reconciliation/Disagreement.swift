internal import Claims
internal import Findings
internal import Linting
internal import Sheets
internal import Text
internal import YAML

/// A pair of opposed sides, with who holds which, fit to be told.
struct Disagreement {
  let group: ClaimGroup
  let opposition: Opposition
  let left: Voices
  let right: Voices

  /// A source that takes a side, and where.
  struct Voice {
    let source: SourceClaims
    let sourceIndex: Int
    let claimIndex: Int

    var claim: Claim { source.claims[claimIndex] }
    var isHedged: Bool { source.claims[claimIndex].isHedged }
  }

  /// The sources that take a side, each once, in their order. There may be thousands: each is made when it is asked for.
  struct Voices: RandomAccessCollection {
    private let sources: [SourceClaims]
    private var claims: [(source: Int, claim: Int)]

    init(_ claims: [(source: Int, claim: Int)] = [], of sources: [SourceClaims]) {
      (self.claims, self.sources) = (claims, sources)
    }

    /// Those of whom something is true.
    func heard(_ isHeard: (Int) -> Bool) -> Voices {
      var voices = self
      voices.claims.removeAll { !isHeard($0.source) }
      return voices
    }

    /// The same with another of them as the first.
    func beginning(with position: Int) -> Voices {
      var voices = self
      voices.claims.insert(voices.claims.remove(at: position), at: 0)
      return voices
    }

    /// Each of them by itself.
    var alone: [Voices] { claims.map { Voices([$0], of: sources) } }

    /// The indices of the sources.
    var sourceIndices: [Int] { claims.map(\.source) }

    var startIndex: Int { 0 }
    var endIndex: Int { claims.count }
    subscript(position: Int) -> Voice {
      let (source, claim) = claims[position]
      return Voice(source: sources[source], sourceIndex: source, claimIndex: claim)
    }
  }

  /// Whether a claim on some side is only held to be likely.
  var isHedged: Bool { left.contains(where: \.isHedged) || right.contains(where: \.isHedged) }
}

extension Disagreement {
  /// With the side first that stands first in its sheet.
  var inTextOrder: Disagreement {
    guard let one = left.first, let other = right.first else { return self }
    let tree = one.source.document.tree
    guard tree[other.claim.value].range.start < tree[one.claim.value].range.start else { return self }
    return Disagreement(group: group, opposition: opposition.mirrored, left: right, right: left)
  }
}

extension Disagreement.Voice {
  var place: Place { source.document.place(of: source.claims[claimIndex].value) }

  /// The value as its article's sheet words it.
  var wording: String { claim.statement }
}
