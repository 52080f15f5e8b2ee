/// Lists of terms, of which each may name alternatives: who says that a thing is one or the other does not contradict who
/// says that it is the other. Items contradict those of another list only where none of their alternatives meets one of
/// the other's.
struct AlternativeLists {
  private let judge: (Stance, Stance) -> Judgement
  private let areAlternatives: (Stance, Stance) -> Bool
  /// The different items.
  private let items: [Stance]
  /// For each item those that it may have to do with, itself among them, ascending.
  private let near: [[Int]]
  /// For each list the numbers of its items, in their order.
  private let lists: [[Int]]
  private let members: [Set<Int>]
  /// For each item the lists that it stands in.
  private let listsOf: [[Int]]

  private struct Form: Hashable {
    let term: String
    let isDenied: Bool
  }

  /// - Parameters:
  ///   - judge: Judges two items.
  ///   - areAlternatives: Whether two items that contradict each other are alternatives where one list has both.
  ///   - neighbours: The pairs of items that may be other than complements.
  init(
    _ lists: [[Stance]], judge: @escaping (Stance, Stance) -> Judgement,
    areAlternatives: @escaping (Stance, Stance) -> Bool,
    neighbours: ([Stance]) -> [(left: Int, right: Int)]
  ) {
    var numbers: [Form: Int] = [:]
    var items: [Stance] = []
    var listsOf: [[Int]] = []
    self.lists = lists.enumerated().map { index, stances in
      stances.compactMap { stance in
        let form = Form(term: stance.reading.statedForm, isDenied: stance.isDenied)
        let number = numbers[form] ?? items.count
        if numbers.updateValue(number, forKey: form) == nil {
          items.append(stance)
          listsOf.append([])
        }
        guard listsOf[number].last != index else { return nil }
        listsOf[number].append(index)
        return number
      }
    }
    var near = items.indices.map { [$0] }
    for (one, other) in neighbours(items) {
      near[one].append(other)
      near[other].append(one)
    }
    self.judge = judge
    self.areAlternatives = areAlternatives
    self.items = items
    self.near = near.map { $0.sorted() }
    self.listsOf = listsOf
    members = self.lists.map(Set.init)
  }

  /// What two lists have to do with each other: a contradiction anywhere is one; else the nearest that any two items come.
  func judge(_ left: Int, _ right: Int) -> Judgement {
    guard !lists[left].isEmpty, !lists[right].isEmpty else { return Judgement(.complement, "one of them says nothing") }
    var contradictions: [Judgement] = []
    var refinement: Judgement?
    var agreeing = 0
    for one in lists[left] {
      for other in near[one] where members[right].contains(other) {
        let judgement = judge(items[one], items[other])
        switch judgement.outcome {
        case .contradict: if !isMet(one, other, left, right) { contradictions.append(judgement) }
        case .agree: agreeing += 1
        case .refine, .unclear: refinement = refinement ?? judgement
        case .complement: break
        }
      }
    }
    if let contradiction = contradictions.min(by: { $0.order.lexicographicallyPrecedes($1.order) }) {
      return contradiction
    }
    let most = max(lists[left].count, lists[right].count)
    if agreeing >= most { return Judgement(.agree, "the same term") }
    if agreeing > 0 { return Judgement(.refine, "they share a term") }
    return refinement ?? Judgement(.complement, "different terms that can both hold")
  }

  /// Whether one of the alternatives to an item of one list is, or covers, one of those to an item of the other.
  private func isMet(_ one: Int, _ other: Int, _ left: Int, _ right: Int) -> Bool {
    let others = Set(alternatives(to: other, in: right))
    return alternatives(to: one, in: left).contains { own in
      near[own].contains {
        others.contains($0) && [.agree, .refine].contains(judge(items[own], items[$0]).outcome)
      }
    }
  }

  private func alternatives(to item: Int, in list: Int) -> [Int] {
    near[item].filter { $0 == item || members[list].contains($0) && areAlternatives(items[item], items[$0]) }
  }

  /// Lists of one item each in groups, each of which holds what are alternatives to each other, directly or by way of
  /// others: in the order of their first, and each once.
  func alternatives() -> [[Int]] {
    var group = Array(items.indices)
    for (one, others) in near.enumerated() {
      for other in others where group[other] != group[one] && areAlternatives(items[one], items[other]) {
        let (kept, joined) = (min(group[one], group[other]), max(group[one], group[other]))
        for index in group.indices where group[index] == joined { group[index] = kept }
      }
    }
    return Dictionary(grouping: lists.indices) { lists[$0].first.map { group[$0] } }.values
      .map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The pairs of lists that may be other than complements, each once and in order.
  func neighbours() -> [(left: Int, right: Int)] {
    var pairs: Set<Int> = []
    for (one, others) in near.enumerated() {
      for other in others where other >= one {
        for left in listsOf[one] {
          for right in listsOf[other] where right != left {
            pairs.insert(min(left, right) * lists.count + max(left, right))
          }
        }
      }
    }
    return pairs.sorted().map { ($0 / lists.count, $0 % lists.count) }
  }

  /// The opposed sides: every list of the one opposes every one of the other.
  func oppositions() -> [Opposition] {
    var opposed: [Poles: (sides: [Int: Set<Int>], reason: String)] = [:]
    for (left, right) in neighbours() {
      let judgement = judge(left, right)
      guard judgement.outcome == .contradict, let poles = judgement.poles else { continue }
      let isOrdered = poles.left <= poles.right
      let key = isOrdered ? poles : poles.mirrored
      let reason = min(opposed[key]?.reason ?? judgement.reason, judgement.reason)
      opposed[key, default: ([:], reason)].reason = reason
      opposed[key]?.sides[isOrdered ? left : right, default: []].insert(isOrdered ? right : left)
    }
    let all = opposed.flatMap { poles, found in
      Self.complete(found.sides).map { Opposition(left: $0, right: $1, poles: poles, reason: found.reason) }
    }
    return all.sorted {
      ($0.poles.left, $0.poles.right, $0.left[0], $0.right[0]) < (
        $1.poles.left, $1.poles.right, $1.left[0], $1.right[0]
      )
    }
  }

  /// Pairs put together so that each of one side is paired with each of the other.
  private static func complete(_ sides: [Int: Set<Int>]) -> [(lefts: [Int], rights: [Int])] {
    var lefts: [Set<Int>: [Int]] = [:]
    for (left, rights) in sides { lefts[rights, default: []].append(left) }
    return lefts.map { ($0.value.sorted(), $0.key.sorted()) }
  }
}

extension Judgement {
  /// What contradictions are ordered by, whichever side comes first.
  fileprivate var order: [String] { [poles?.left ?? "", poles?.right ?? ""].sorted() + [reason] }
}
