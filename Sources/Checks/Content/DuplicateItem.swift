internal import Claims
internal import Linting
internal import Sheets
internal import YAML

extension Check {
  /// One fact twice in one list.
  static let duplicateItem = Check(
    "duplicate-item",
    .sheet { context, _ in
      var violations = context.retoldSigns()
      guard context.sheet.blocks.contains(where: context.maySayTwice) else { return violations }
      context.forEachBlock { subject, block in
        if context.maySayTwice(block) { violations += context.duplicates(in: block, of: subject) }
      }
      return violations
    })
}

extension SheetContext {
  /// Signs of one list that are the same in other words, and are to be acted on in two ways.
  fileprivate func retoldSigns() -> [Violation] {
    var block = -1
    var firsts: [ConceptID: Claim] = [:]
    return stated.claims.compactMap { claim in
      guard claim.attribute == .redFlags, !claim.isDenied, let flag = claim.redFlag, let act = flag.act,
        let sign = flag.sign.concept, !flag.sign.isNegated
      else { return nil }
      if claim.block != block {
        block = claim.block
        firsts.removeAll(keepingCapacity: true)
      }
      guard let first = firsts[sign], let other = first.redFlag?.act,
        (first.qualifiers.when, first.qualifiers.after) == (claim.qualifiers.when, claim.qualifiers.after)
      else {
        firsts[sign] = claim
        return nil
      }
      guard other != act, Phrase(first.wording.text) != Phrase(claim.wording.text) else { return nil }
      return violation(
        "retold", at: claim.value, of: subject(holding: claim.value), attribute: .redFlags,
        [
          "value": claim.wording.text, "other": first.wording.text, "act": act.rawValue, "other_act": other.rawValue,
        ], related: [("first", first.value)])
    }
  }

  /// Whether two items of a block may be the same.
  fileprivate func maySayTwice(_ block: Block) -> Bool {
    guard block.statements.count > 1, haveSameBeginnings(block) else { return false }
    return !sheet.tree.sharingBeginnings(sheet.statements(of: block).compactMap(\.value)).isEmpty
  }

  private func haveSameBeginnings(_ block: Block) -> Bool {
    withUnsafeTemporaryAllocation(of: PhraseBeginning.self, capacity: 16) { beginnings in
      var count = 0
      return sheet.containsStatement(of: block) { statement in
        guard let value = statement.value else { return false }
        let beginning = sheet.tree.beginning(of: value)
        if count == beginnings.count || beginnings[..<count].contains(where: beginning.mayBe) { return true }
        beginnings[count] = beginning
        count += 1
        return false
      }
    }
  }

  /// Items with the same text and the same qualifiers, and signs that are to be acted on in two ways. Capitals and
  /// plurals don't make a difference.
  fileprivate func duplicates(in block: Block, of subject: Subject) -> [Violation] {
    let statements = sheet.statements(of: block)
    let suspects = sheet.tree.sharingBeginnings(statements.compactMap(\.value))
    guard !suspects.isEmpty else { return [] }
    var firsts: [[Phrase]: NodeID] = [:]
    var acts: [[Phrase]: (act: String, sign: NodeID)] = [:]
    return statements.compactMap { statement in
      guard let value = statement.value, suspects.contains(value) else { return nil }
      let qualifiers: [Key] = [.when, .after, .present, .use, .avoid]
      let fact =
        [Phrase(sheet.tree.text(of: value))]
        + qualifiers.map { Phrase(sheet.text(of: sheet.value(of: $0, in: statement)) ?? "") }
      let act = sheet.text(of: sheet.value(of: .act, in: statement))
      var arguments: Arguments = [
        "value": sheet.tree.text(of: value), "key": sheet.tree.text(of: block.key), "act": act ?? "",
      ]
      let identity = fact + [Phrase(act ?? "")]
      if let first = firsts[identity] {
        return violation(
          "default", at: value, of: subject, attribute: block.attribute, arguments, related: [("first", first)])
      }
      firsts[identity] = value
      // A sign without an act has a finding of its own.
      guard block.attribute == .redFlags, let act else { return nil }
      guard let other = acts[fact] else {
        acts[fact] = (act, value)
        return nil
      }
      arguments["other_act"] = other.act
      return violation(
        "acts", at: value, of: subject, attribute: block.attribute, arguments, related: [("first", other.sign)])
    }
  }
}
