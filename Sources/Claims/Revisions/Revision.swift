public import Sheets
public import YAML

/// One version of a sheet, with all that it states.
///
/// A class, as every claim of it knows it.
public final class Revision: Sendable {
  public let sheet: Sheet
  public let stated: SourceClaims

  /// Takes what a sheet states, and reads the sheet again for what comparable claims leave out. Linear in its size.
  public init(_ stated: SourceClaims) {
    self.stated = stated
    sheet = Sheet.reading(stated.document)
  }

  public var document: Document { stated.document }

  /// The whole sheet's topic: its general block and its conditions.
  func topics() -> (general: RevisedTopic?, conditions: [RevisedTopic]) {
    let subjects = stated.subjects
    var general: RevisedTopic?
    var conditions: [RevisedTopic] = []
    if let block = sheet.general, let index = subjects.firstIndex(where: { $0.kind.isTopic }) {
      general = RevisedTopic(block, subjects[index], in: sheet)
    }
    for (subject, stated) in zip(sheet.conditions, subjects.lazy.filter(\.kind.isCondition)) {
      conditions.append(RevisedTopic(subject, stated, in: sheet))
    }
    var owners = [Int](repeating: -1, count: sheet.blocks.count)
    for (index, condition) in conditions.enumerated() {
      for block in sheet.blocks(of: condition.subject).indices { owners[block] = index }
    }
    for (index, claim) in stated.claims.enumerated() {
      if owners[claim.block] >= 0 {
        conditions[owners[claim.block]].claims.append(index)
      } else {
        general?.claims.append(index)
      }
    }
    return (general, conditions)
  }

  /// What it states of one topic.
  func claims(of topic: RevisedTopic?) -> [RevisedClaim] {
    (topic?.claims ?? []).map { index in
      let claim = stated.claims[index]
      let structure = sheet.blocks[claim.block].structure == nil ? nil : claim.subject
      return RevisedClaim(claim, structure: structure, in: self)
    }
  }
}

/// A condition or the general block in one version.
struct RevisedTopic {
  let subject: Subject
  let slug: String
  let stated: StatedSubject
  /// The indices of its claims among those of its version.
  var claims: [Int] = []

  init(_ subject: Subject, _ stated: StatedSubject, in sheet: Sheet) {
    self.subject = subject
    self.stated = stated
    slug = sheet.tree.text(of: subject.key)
  }
}
