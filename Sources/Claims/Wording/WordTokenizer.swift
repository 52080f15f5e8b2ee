/// Cuts a phrase into words, numbers and marks. Linear; a text longer than any value is refused unread.
struct WordTokenizer {
  /// The longest phrase that is read, in bytes.
  private static let longest = 600

  private let text: String
  private let scalars: [Unicode.Scalar]
  private let indices: [String.Index]
  private var tokens: [WordToken] = []
  private var position = 0
  private var followsSpace = true

  static func tokens(of text: String) -> Result<[WordToken], ReadingProblem> {
    guard text.utf8.count <= longest else { return .failure(ReadingProblem("it is too long to be a value")) }
    var tokenizer = WordTokenizer(text)
    tokenizer.run()
    return .success(tokenizer.tokens)
  }

  private init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    indices = Array(text.unicodeScalars.indices) + [text.endIndex]
  }

  private mutating func run() {
    while position < scalars.count {
      let scalar = scalars[position]
      if Self.isSpace(scalar) {
        followsSpace = true
        position += 1
      } else if Self.digit(scalar) != nil || beginsWithPoint(scalar) {
        readNumber()
      } else if scalar.value >= 0x80, scalar.properties.numericType == .numeric,
        let value = scalar.properties.numericValue, value > 0
      {
        append(.fraction, String(scalar), value: value, from: position, to: position + 1)
      } else if Self.isLetter(scalar) {
        readWord()
      } else {
        readMark(scalar)
      }
    }
  }

  /// Whether a number begins without its zero: ".5".
  private func beginsWithPoint(_ scalar: Unicode.Scalar) -> Bool {
    guard Self.points.contains(scalar), scalar != ",", self.scalar(1).flatMap(Self.digit) != nil else { return false }
    return position == 0 || Self.digit(scalars[position - 1]) == nil && !Self.isLetter(scalars[position - 1])
  }

  private mutating func readNumber() {
    let start = position
    var value = digits()
    // 100,000 and 100 000: groups of three.
    while position - start <= 15, let separator = scalar(0), Self.separators.contains(separator) {
      guard (1...3).allSatisfy({ scalar($0).flatMap(Self.digit) != nil }), scalar(4).flatMap(Self.digit) == nil,
        position - start <= 3 || scalars[position - 4] == separator
      else { break }
      position += 1
      value = value * 1_000 + digits()
    }
    if let point = scalar(0), Self.points.contains(point), scalar(1).flatMap(Self.digit) != nil {
      position += 1
      let first = position
      var places = digits()
      if isOpen(value, decimals: first..<position) {
        return append(.word, String(text[indices[start]..<indices[position]]), from: start, to: position)
      }
      for _ in first..<position { places /= 10 }
      value += places
    }
    append(.number, String(text[indices[start]..<indices[position]]), value: value, from: start, to: position)
  }

  /// Whether a number may be a thousand times what it seems to be: many languages write a thousand as 1.000. Shares have
  /// so many decimals.
  private func isOpen(_ value: Double, decimals: Range<Int>) -> Bool {
    guard value >= 1, value < 1_000, decimals.count == 3, scalars[decimals.lowerBound - 1] == "." else { return false }
    let next = scalars[decimals.upperBound...].first { !Self.isSpace($0) }
    return next != "%"
  }

  private mutating func digits() -> Double {
    var value = 0.0
    while let digit = scalar(0).flatMap(Self.digit) {
      value = value * 10 + digit
      position += 1
    }
    return value
  }

  private mutating func readWord() {
    let start = position
    var word = ""
    while let scalar = scalar(0) {
      if Self.isLetter(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !Self.apostrophes.contains(scalar), !(scalar == "&" && self.scalar(1).map(Self.isLetter) == true) {
        break
      } else if scalar == "&" {
        word.unicodeScalars.append(scalar)
      }
      position += 1
    }
    word = word.lowercased()
    if let parts = Self.contractions[word] {
      append(.word, parts, from: start, to: position)
      append(.word, "not", from: start, to: position)
    } else {
      append(.word, word, from: start, to: position)
    }
  }

  private mutating func readMark(_ scalar: Unicode.Scalar) {
    let start = position
    if let word = Self.wordOfMark[scalar] {
      append(.word, word, from: start, to: start + 1)
    } else if tokens.isEmpty, scalar == "-" || Self.dashes.contains(scalar), self.scalar(1).flatMap(Self.digit) != nil {
      // No value is less than nothing; "- 5%" is an item of a list.
      append(.word, "minus", from: start, to: start + 1)
    } else if scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" {
      let isBetween = !followsSpace && self.scalar(1).map { !Self.isSpace($0) } == true
      append(isBetween ? .hyphen : .mark, "–", from: start, to: start + 1)
    } else if Self.dashes.contains(scalar) {
      append(.mark, "–", from: start, to: start + 1)
    } else if Self.ignored.contains(scalar) || Self.apostrophes.contains(scalar) {
      followsSpace = true
      position += 1
    } else {
      append(.mark, scalar == ";" ? "," : String(scalar), from: start, to: start + 1)
    }
  }

  private mutating func append(
    _ kind: WordToken.Kind, _ text: String, value: Double = 0, from start: Int, to end: Int
  ) {
    tokens.append(
      WordToken(kind, text, value: value, range: indices[start]..<indices[end], isJoined: !followsSpace))
    followsSpace = false
    position = end
  }

  private func scalar(_ offset: Int) -> Unicode.Scalar? {
    position + offset < scalars.count ? scalars[position + offset] : nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Double? {
    if scalar.value < 0x80 { return scalar.value >= 48 && scalar.value < 58 ? Double(scalar.value - 48) : nil }
    return scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Between a number and its decimals; some journals raise the point.
  private static let points: Set<Unicode.Scalar> = [".", ",", "\u{B7}"]
  private static let separators: Set<Unicode.Scalar> = [",", " ", "\u{A0}", "\u{2009}", "\u{202F}"]
  private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2018}"]
  private static let dashes: Set<Unicode.Scalar> = ["–", "—", "−", "\u{2012}", "\u{2015}"]
  private static let ignored: Set<Unicode.Scalar> = [
    ".", "!", "(", ")", "[", "]", "\"", "\u{201C}", "\u{201D}", "…", "*", "\u{FEFF}", "\u{200B}",
  ]
  private static let wordOfMark: [Unicode.Scalar: String] = [
    "%": "percent", "‰": "permille",
    "~": "about", "≈": "about", "<": "under", "≤": "under", ">": "over", "≥": "over",
  ]
  private static let contractions = [
    "wont": "will", "cant": "can", "cannot": "can", "isnt": "is", "arent": "are", "wasnt": "was", "doesnt": "does",
    "dont": "do", "didnt": "did", "hasnt": "has", "havent": "have", "shouldnt": "should", "neednt": "need",
    "mustnt": "must", "wouldnt": "would", "couldnt": "could", "needent": "need",
  ]
}
