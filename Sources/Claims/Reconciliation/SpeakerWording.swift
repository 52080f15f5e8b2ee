internal import Sheets
internal import YAML

/// The words of those who say a value in other words than the one that stands: they go beside each speaker, so that
/// nobody seems to say what another wrote.
enum SpeakerWording {
  /// What a speaker may say in another way than what stands.
  private static let ownKeys: [Key] = [.value, .use, .act, .present, .certainty]

  /// Some speakers, each with what they write where it is not what stands. Who has words already keeps them.
  ///
  /// - Parameters:
  ///   - content: What the speakers write.
  ///   - standing: What stands for all.
  static func added(
    to speakers: [YAMLContent], writing content: [YAMLContent.Entry], beside standing: [YAMLContent.Entry]
  ) -> [YAMLContent] {
    let (own, other) = (words(in: content), words(in: standing))
    var different = own.filter { key, text in other.first { $0.key == key }.map { isOther($0.text, text) } ?? true }
    // Where more stands than a speaker says, only his own words show it.
    let saysLess = !other.allSatisfy { stated in own.contains { $0.key == stated.key } }
    let value = own.first { $0.key == .value }
    if saysLess, let value, !different.contains(where: { $0.key == value.key }) { different.insert(value, at: 0) }
    guard !different.isEmpty else { return speakers }
    let entries = different.map { YAMLContent.Entry($0.key, .text($0.text)) }
    return speakers.map { speaker in
      guard case .mapping(let known) = speaker, !known.contains(where: { $0.isUnder(ownKeys) })
      else { return speaker }
      return .mapping(known + entries)
    }
  }

  /// The value under one key, whichever it stands under, and how strongly it is said.
  private static func words(in content: [YAMLContent.Entry]) -> [(key: Key, text: String)] {
    content.compactMap { entry in
      let key = entry.isUnder(Attribute.allValueKeys) ? .value : Key(rawValue: entry.key)
      guard let key, ownKeys.contains(key), let text = entry.value.scalarText else { return nil }
      return (key, text)
    }
  }

  private static func isOther(_ one: String, _ other: String) -> Bool { one.lowercased() != other.lowercased() }
}
