internal import Sheets
internal import YAML

/// The words of those who say a value in other words than the one that stands: they go beside each speaker, so that
/// nobody seems to say what another wrote.
///
/// Beside a `value` of his own stands all that a speaker says, so that what is not there is what he does not say; else only
/// what he says otherwise, and all else is as it stands.
enum SpeakerWording {
  private typealias Words = [(key: Key, text: String)]

  /// What a speaker may say in another way than what stands.
  private static let ownKeys: [Key] = [.value, .use, .act, .present, .certainty]

  /// Some speakers, each with what they write where it is not what stands.
  ///
  /// - Parameters:
  ///   - content: What the speakers write, but for the words that stand beside them.
  ///   - standing: What stands for all.
  static func added(
    to speakers: [YAMLContent], writing content: [YAMLContent.Entry], beside standing: [YAMLContent.Entry]
  ) -> [YAMLContent] {
    let (written, other) = (words(in: content), words(in: standing))
    return speakers.map { speaker in
      guard case .mapping(let entries) = speaker else { return speaker }
      let own = own(words(in: entries), written)
      return .mapping(
        entries.filter { !$0.isUnder(ownKeys) }
          + told(own, beside: other).map { YAMLContent.Entry($0.key, .text($0.text)) })
    }
  }

  /// All that a speaker says.
  private static func own(_ spoken: Words, _ written: Words) -> Words {
    if spoken.isEmpty { return written }
    if spoken.contains(where: { $0.key == .value }) { return spoken }
    return ownKeys.compactMap { key in
      (spoken.first { $0.key == key } ?? written.first { $0.key == key }).map { (key, $0.text) }
    }
  }

  /// What of it is to be told.
  private static func told(_ own: Words, beside other: Words) -> Words {
    let different = own.filter { key, text in other.first { $0.key == key }.map { isOther($0.text, text) } ?? true }
    // Where more stands than a speaker says, only his own words show it.
    let saysLess = !other.allSatisfy { stated in own.contains { $0.key == stated.key } }
    return saysLess || different.contains { $0.key == .value } ? own : different
  }

  /// The value under one key, whichever it stands under, and how strongly it is said.
  private static func words(in content: [YAMLContent.Entry]) -> Words {
    let words = content.compactMap { entry -> (key: Key, text: String)? in
      let key = entry.isUnder(Attribute.allValueKeys) ? .value : Key(rawValue: entry.key)
      guard let key, ownKeys.contains(key), let text = entry.value.scalarText else { return nil }
      return (key, text)
    }
    return ownKeys.compactMap { key in words.first { $0.key == key } }
  }

  private static func isOther(_ one: String, _ other: String) -> Bool { one.lowercased() != other.lowercased() }
}
