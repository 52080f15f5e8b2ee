internal import Synchronization

/// What a vocabulary knows of where the structures of the body lie, in the form in which places are judged.
///
/// Shared by all threads. What it remembers changes no answer.
public final class BodyMap: Sendable {
  public let vocabulary: Vocabulary
  public let words: PlaceWords
  private let relations = Mutex<[Pair: StructureRelation]>([:])
  private let parts = Mutex<[ConceptID: [ConceptID]]?>(nil)
  private let sides = Mutex<[ConceptID: Region?]>([:])
  private let sites = Mutex<[ConceptID: StructureSite]>([:])
  /// What came of comparing stances.
  let verdicts = Memory<PlaceVerdict.Question, PlaceVerdict>()
  private let listed: [PlaceWords.StructureList: Deferred<Set<ConceptID>>]
  private let distinct: Deferred<[Set<ConceptID>]>
  private let apart: Deferred<[Set<ConceptID>]>
  /// Structures that lie one behind the other, in order.
  let layers: Deferred<[Layers]>
  /// What lies between two structures, where that has a name.
  let gaps: Deferred<[NamedGap]>
  private let body: ConceptID?
  /// Structures that are asked for again and again, by name.
  private let named: Deferred<[String: ConceptID]>

  private struct Pair: Hashable {
    let left: ConceptID
    let right: ConceptID
  }

  /// One side of a whole, or several sides at once.
  struct Region: Hashable {
    let whole: ConceptID
    let directions: [Direction]
  }

  /// Takes the words; the structures that they name are looked up when they are asked for.
  public init(_ vocabulary: Vocabulary, words: PlaceWords) {
    self.vocabulary = vocabulary
    self.words = words
    let lists = words.lists
    let structure: @Sendable (String) -> ConceptID? = { name in
      vocabulary.concept(withName: Phrase(name).words, kinds: [.structure])
    }
    listed = lists.structures.mapValues { labels in Deferred { Set(labels.compactMap(structure)) } }
    distinct = Deferred { lists.distinct.map { Set($0.compactMap(structure)) } }
    apart = Deferred { lists.apart.map { Set($0.compactMap(structure)) } }
    layers = Deferred {
      Direction.allCases.flatMap { side in
        (lists.layers[side] ?? []).map { Layers($0.compactMap(structure), from: side) }
      }
    }
    gaps = Deferred {
      lists.gaps.sorted { $0.key < $1.key }.compactMap { NamedGap($0.key, $0.value, structure) }
    }
    named = Deferred {
      (Self.kindNames + lists.local.keys).reduce(into: [:]) { named, name in named[name] = structure(name) }
    }
    body = structure("body")
  }

  /// Makes ready what reading a place asks for.
  func prepare() {
    for structures in listed.values { _ = structures.value }
    _ = named.value
  }

  private static let kindNames = [
    "joint", "joint capsule", "bone", "bony prominence", "tendon", "ligament", "muscle", "muscle group", "skin", "limb",
    "organ", "tooth",
  ]

  // MARK: - Kinds

  /// Whether a structure is in a list of the words, is a kind of a listed one, or a part of one if parts count.
  func isListed(_ id: ConceptID, in list: PlaceWords.StructureList, withParts: Bool = false) -> Bool {
    guard let ids = listed[list]?.value, !ids.isEmpty else { return false }
    if withParts { return !vocabulary.wholes(of: id).isDisjoint(with: ids) }
    return vocabulary.kinds(of: id).contains(where: ids.contains)
  }

  /// The structure with a name.
  func structure(named name: String) -> ConceptID? {
    named.value[name] ?? vocabulary.concept(withName: Phrase(name).words, kinds: [.structure])
  }

  func isKind(_ id: ConceptID, of label: String) -> Bool {
    structure(named: label).map { vocabulary.isKind(id, of: $0) } ?? false
  }

  /// Whether a structure is a joint: one with faces and an inside, not the region around it.
  func isJoint(_ id: ConceptID) -> Bool { isKind(id, of: "joint") }

  /// Whether a structure is a region of the body, not a thing in it.
  func isRegion(_ id: ConceptID) -> Bool {
    let regions = listed[.regionKinds]?.value ?? []
    return vocabulary.kinds(of: id).dropFirst().allSatisfy { kind in
      regions.contains(kind) || vocabulary[id].partOf.contains { vocabulary.wholes(of: $0).contains(kind) }
    }
  }

  /// Whether a structure is the whole body: what is outside of it is outside of none of its parts.
  func isBody(_ id: ConceptID) -> Bool { id == body }

  /// Whether a structure is one of the body's main parts: head, neck, trunk, arm, leg.
  func isMainPart(_ id: ConceptID) -> Bool {
    guard let body else { return false }
    return id == body || vocabulary[id].partOf.contains(body) && !isListed(id, in: .everywhere)
  }

  /// Whether the vocabulary knows where in the body a structure lies.
  func isLocated(_ id: ConceptID) -> Bool {
    id != body && !isListed(id, in: .everywhere)
      && vocabulary.wholes(of: id).contains { isMainPart($0) && $0 != body && !isListed($0, in: .everywhere) }
  }

  // MARK: - Sides

  /// Where a structure lies in one of its wholes.
  func directions(of id: ConceptID, in whole: ConceptID) -> [Direction] {
    let sides = vocabulary[id].sides
    let own = sides.filter { $0.whole == whole }
    return (own.isEmpty ? sides.filter { $0.whole == nil } : own).flatMap(\.directions)
  }

  /// All sides that a structure has, in whichever whole.
  func directions(of id: ConceptID) -> [Direction] {
    vocabulary[id].sides.flatMap(\.directions)
  }

  /// A structure that is only one side of a whole, as a name of it shows, or the list of such: "lower back", "sole".
  func region(of id: ConceptID) -> Region? {
    if let known = sides.withLock({ $0[id] }) { return known }
    // Of several wholes the one in which it has most sides: "left upper quadrant" is a side of the abdomen.
    let regions = vocabulary[id].partOf.compactMap { whole -> Region? in
      let directions = self.directions(of: id, in: whole)
      guard !directions.isEmpty, self.isSide(id, directions, of: whole) else { return nil }
      return Region(whole: whole, directions: directions.sorted { $0.rawValue < $1.rawValue })
    }
    let most = regions.map(\.directions.count).max()
    let region = regions.first { $0.directions.count == most }
    sides.withLock { $0[id] = .some(region) }
    return region
  }

  private func isSide(_ id: ConceptID, _ directions: [Direction], of whole: ConceptID) -> Bool {
    if listed[.sides]?.value.contains(id) == true { return true }
    let label = vocabulary[id].label
    let wholeWords = Phrase(vocabulary[whole].label).words
    let rest = Phrase(label).words.filter { !wholeWords.contains($0) }
    // "Left upper quadrant" need not say of what.
    guard rest.count < Phrase(label).words.count || rest.contains("quadrant") else { return false }
    return rest.allSatisfy { word in
      switch words.token([word]) {
      case .direction(let direction): directions.contains(direction)
      case .part, .face, .of: word != "hollow"
      default: false
      }
    }
  }

  // MARK: - Parts

  /// The direct parts and kinds of a structure. The first call looks at the whole vocabulary.
  func parts(of id: ConceptID) -> [ConceptID] {
    parts.withLock { parts in
      if let parts { return parts[id] ?? [] }
      var index: [ConceptID: [ConceptID]] = [:]
      for number in 0..<vocabulary.count {
        let entry = vocabulary[ConceptID(index: number)]
        guard entry.kind == .structure else { continue }
        for whole in entry.partOf + entry.isA { index[whole, default: []].append(entry.id) }
      }
      parts = index
      return index[id] ?? []
    }
  }

  /// The structures that are of a kind, and in a whole. Linear in the whole's parts.
  func structures(ofKind kind: ConceptID, in whole: ConceptID) -> [ConceptID] {
    var found: [ConceptID] = []
    var seen: Set<ConceptID> = [whole]
    var open = [whole]
    while let id = open.popLast() {
      for part in parts(of: id) where seen.insert(part).inserted {
        open.append(part)
        if part != kind, vocabulary.isKind(part, of: kind) { found.append(part) }
      }
    }
    return found.sorted()
  }

  // MARK: - Relations

  /// How two structures stand to each other. Remembered.
  public func relation(_ left: ConceptID, _ right: ConceptID) -> StructureRelation {
    let pair = Pair(left: min(left, right), right: max(left, right))
    if let known = relations.withLock({ $0[pair] }) { return pair.left == left ? known : known.mirrored }
    let found = vocabulary.relation(of: pair.left, to: pair.right, in: self)
    relations.withLock { $0[pair] = found }
    return pair.left == left ? found : found.mirrored
  }

  /// Whether two kinds of structure are such that one thing is not two of them, as with two bones.
  func areDistinct(_ left: ConceptID, _ right: ConceptID) -> Bool {
    distinct.value.contains { kinds in
      vocabulary.kinds(of: left).contains(where: kinds.contains)
        && vocabulary.kinds(of: right).contains(where: kinds.contains)
    }
  }

  /// The members of each group of `apart` that two structures belong to, where those are not the same.
  ///
  /// Of a structure that belongs to several members of a group nothing can be told.
  func membersApart(_ left: ConceptID, _ right: ConceptID) -> [(left: ConceptID, right: ConceptID)] {
    zip(site(of: left).members, site(of: right).members).compactMap { one, other in
      guard let one, let other, one != other else { return nil }
      return (one, other)
    }
  }

  /// Where in the body a structure lies. Remembered, as every structure is held against many.
  func site(of id: ConceptID) -> StructureSite {
    if let known = sites.withLock({ $0[id] }) { return known }
    let site = StructureSite(of: id, apart: apart.value, in: self)
    sites.withLock { $0[id] = site }
    return site
  }

  /// Whether two wholes are such that nothing is a part of both, be it that they touch.
  public func excludeEachOthersParts(_ left: ConceptID, _ right: ConceptID) -> Bool {
    switch relation(left, right) {
    case .disjoint: true
    // Two bones may touch, but share no part.
    case .touching where areDistinct(left, right) && !shareAPart(left, right) && !shareAPart(right, left):
      // The rectum goes on from the bowel, as other organs of one system do.
      isSolid(left) && isSolid(right) && !shareASystem(left, right) || !membersApart(left, right).isEmpty
    default: !membersApart(left, right).isEmpty
    }
  }

  private func shareASystem(_ left: ConceptID, _ right: ConceptID) -> Bool {
    vocabulary.wholes(of: left).intersection(vocabulary.wholes(of: right)).contains { isListed($0, in: .systems) }
  }

  /// Whether a structure is a thing of its own, with an end; a nerve or a vessel goes on in its branches, a muscle in its
  /// tendons.
  func isSolid(_ id: ConceptID) -> Bool {
    isLocated(id) && !isRegion(id) && isListed(id, in: .bounded)
  }

  /// Whether a part of one structure is a part of another.
  func shareAPart(_ left: ConceptID, _ right: ConceptID) -> Bool {
    var seen: Set<ConceptID> = [left]
    var open = [left]
    while let id = open.popLast() {
      for part in parts(of: id) where seen.insert(part).inserted {
        if vocabulary.wholes(of: part).contains(right) { return true }
        open.append(part)
      }
    }
    return false
  }
}
