internal import Claims
internal import Findings
internal import Linting
internal import Sheets

extension Check {
  /// Rulings that no longer settle what they were made for: a claim changed, or a new source disagrees.
  static let staleRuling = Check(
    "stale-ruling",
    .reconciliation { context, _ in
      let book = context.rulings.book
      guard !book.rulings.isEmpty else { return [] }
      var stale: [Int: (message: String, source: String)] = [:]
      let present = context.claimFingerprints()
      for ruling in book.rulings {
        // A source that is not in this run may still say what it said.
        let changed = ruling.claims.subtracting(present).sorted().first { fingerprint in
          context.reconciliation.sources.contains { RulingBook.isFingerprint(fingerprint, from: $0) }
        }
        if let changed { stale[ruling.entry] = ("changed", String(changed.prefix { $0 != "/" })) }
      }
      for disagreement in context.disagreements() + context.selfDisagreements() {
        guard let verdict = context.verdict(on: disagreement), verdict.isStale, stale[verdict.ruling.entry] == nil,
          let voice = context.uncovered(in: disagreement, by: verdict.ruling)
        else { continue }
        stale[verdict.ruling.entry] = ("joined", voice.source.id)
      }
      return book.rulings.compactMap { ruling in
        stale[ruling.entry].map { message, source in
          Violation(
            message, at: context.rulings.places[ruling.entry], subject: ruling.subject, attribute: ruling.attribute,
            arguments: ["source": source, "by": ruling.by, "on": ruling.on])
        }
      }
    })
}

extension ReconciliationContext {
  /// Whether a disagreement is told: no ruling settles it, or ruled ones are asked for.
  func isTold(_ disagreement: Disagreement) -> Bool {
    guard !rulings.book.rulings.isEmpty, !rulings.showsRuled else { return true }
    return verdict(on: disagreement)?.isStale ?? true
  }

  func verdict(on disagreement: Disagreement) -> (ruling: Ruling, isStale: Bool)? {
    let group = disagreement.group
    let sides = [disagreement.opposition.left, disagreement.opposition.right].map { side in
      side.map { position in group.positions[position].holders.flatMap { fingerprints(of: $0, in: group) } }
    }
    return rulings.book.verdict(
      subject: reconciliation.subjects[group.subject], family: group.attribute, left: sides[0], right: sides[1])
  }

  /// Who on either side says something that the ruling was not made on.
  fileprivate func uncovered(in disagreement: Disagreement, by ruling: Ruling) -> Disagreement.Voice? {
    let subject = reconciliation.subjects[disagreement.group.subject]
    return (disagreement.left + disagreement.right).first { voice in
      !ruling.claims.contains(rulings.book.fingerprint(of: voice.claim, from: voice.source, about: subject))
    }
  }

  private func fingerprints(of holder: Position.Holder, in group: ClaimGroup) -> [String] {
    let source = reconciliation.sources[holder.source]
    let subject = reconciliation.subjects[group.subject]
    return holder.claims.map { rulings.book.fingerprint(of: source.claims[$0], from: source, about: subject) }
  }

  /// The fingerprints of all claims of the run.
  fileprivate func claimFingerprints() -> Set<String> {
    var fingerprints: Set<String> = []
    for (index, source) in reconciliation.sources.enumerated() {
      for claim in source.claims {
        let subject = reconciliation.subjects[reconciliation.subjectNumbers[index][claim.subject]]
        fingerprints.insert(rulings.book.fingerprint(of: claim, from: source, about: subject))
      }
    }
    return fingerprints
  }
}
